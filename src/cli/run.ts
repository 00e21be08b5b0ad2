import { formats } from '../i18n/formats';
import { preferredLanguage, type Language } from '../i18n/language';
import { parseArguments, type OptionSpec } from './arguments';
import type { Command } from './command';
import { commandHelp, overview } from './help';
import { sentence, speaker } from './messages/say';
import { nearestWord } from './nearest-word';
import { UsageError } from './usage-error';

/** Where output goes, and what the terminal's language is. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** Language tags by preference. */
  readonly languages: readonly string[];
  /** A person watches: what takes a while is told from its beginning. */
  readonly interactive: boolean;
}

/** Exit codes of HEADLESS.md. */
export const EXIT = { good: 0, broken: 1, badInput: 2 } as const;

const PLAN_OPTION: OptionSpec = { name: 'plan', value: 'FILE', required: true };

export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'json', value: null, required: false },
  { name: 'lang', value: 'zh|en', required: false },
  { name: 'strict', value: null, required: false },
];

const commonOf = (command: Command): readonly OptionSpec[] =>
  command.withoutPlan ? COMMON_OPTIONS : [PLAN_OPTION, ...COMMON_OPTIONS];

/** Work is long, and told of, when it has taken so many milliseconds. */
const LONG = 1000;

const HELP = new Set(['--help', '-h', 'help']);

/** Runs one command line and returns its exit code. Only our own bugs throw. */
export async function runCommandLine(
  argv: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<number> {
  let language: Language = preferredLanguage(terminal.languages);
  try {
    language = askedLanguage(argv) ?? language;
    return await runCommand(argv, commands, language, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.error(sentence(language, error.code, error.params));
    return EXIT.badInput;
  }
}

async function runCommand(
  argv: readonly string[],
  commands: readonly Command[],
  language: Language,
  terminal: Terminal,
): Promise<number> {
  const say = speaker(language);
  const [name, ...rest] = argv;
  if (name === undefined) throw new UsageError('cli.no-command');
  if (HELP.has(name)) {
    terminal.out(overview(commands, [PLAN_OPTION, ...COMMON_OPTIONS], say).join('\n'));
    return EXIT.good;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) throw unknownCommand(name, commands);
  if (rest.some((word) => word === '--help' || word === '-h')) {
    terminal.out(commandHelp(command, commonOf(command), say).join('\n'));
    return EXIT.good;
  }
  const started = performance.now();
  const parsed = parseArguments(name, rest, [...commonOf(command), ...command.options]);
  const extra = parsed.words[command.words.length];
  if (extra !== undefined) throw new UsageError('cli.unexpected-word', { word: extra, command: name });
  const answer = await command.run({
    arguments: parsed,
    language,
    say,
    formats: formats(language),
    progress: (line) => {
      if (terminal.interactive || performance.now() - started > LONG) terminal.error(line);
    },
  });
  terminal.out(parsed.options.has('json') ? JSON.stringify(answer.json) : answer.lines.join('\n'));
  return answer.broken && parsed.options.has('strict') ? EXIT.broken : EXIT.good;
}

function unknownCommand(word: string, commands: readonly Command[]): UsageError {
  const nearest = nearestWord(
    word,
    commands.map((command) => command.name),
  );
  return new UsageError('cli.unknown-command', { word, nearest: nearest ?? '' });
}

/** `--lang` counts for every message, so it is read before anything else can go wrong. */
function askedLanguage(argv: readonly string[]): Language | null {
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    const value = word === '--lang' ? argv[i + 1] : word.startsWith('--lang=') ? word.slice(7) : undefined;
    if (value === undefined) continue;
    if (value !== 'zh' && value !== 'en') throw new UsageError('cli.bad-language', { value });
    return value;
  }
  return null;
}
