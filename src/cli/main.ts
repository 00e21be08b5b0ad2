import process from 'node:process';
import { COMMANDS } from './commands/commands';
import { runCommandLine } from './run';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const languages = [LC_ALL, LC_MESSAGES, LANG].flatMap((tag) => (tag ? [tag] : []));

process.exitCode = await runCommandLine(process.argv.slice(2), COMMANDS, {
  out: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
  languages,
  interactive: process.stderr.isTTY,
});
