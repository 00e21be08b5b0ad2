import process from 'node:process';
import { speakBoth } from '../i18n/speak-both';
import { COMMANDS } from './commands/commands';
import { runCommandLine } from './run';

speakBoth();
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const languages = [LC_ALL, LC_MESSAGES, LANG].flatMap((tag) => (tag ? [tag] : []));

process.exitCode = await runCommandLine(process.argv.slice(2), COMMANDS, {
  out: (text) => void process.stdout.write(`${text}\n`),
  error: (text) => void process.stderr.write(`${text}\n`),
  languages,
  interactive: process.stderr.isTTY,
});
