import type { Formats } from '../i18n/formats';
import type { Language } from '../i18n/language';
import type { Arguments, OptionSpec } from './arguments';
import type { Say } from './messages/say';
import type { CliCode } from './messages/cli-params';

/** What a command is given. */
export interface CommandContext {
  readonly arguments: Arguments;
  readonly language: Language;
  readonly say: Say;
  readonly formats: Formats;
  /** One line about long work, on standard error. */
  progress(line: string): void;
}

/** What a command answers: a value for `--json`, lines for people. */
export interface Answer {
  readonly json: unknown;
  readonly lines: readonly string[];
  /** A rule is broken: exit code 1 with `--strict`. */
  readonly broken: boolean;
}

/** One command of HEADLESS.md. Bad input is thrown as a `UsageError`. */
export interface Command {
  readonly name: string;
  readonly about: CliCode;
  /** Speaks of no plan that has to be named. */
  readonly withoutPlan?: true;
  /** Besides `--plan`, `--json`, `--lang`, `--strict`, `--help`, which all have. */
  readonly options: readonly OptionSpec[];
  /** What words may stand beside the options, in their order, as the help shows them: `a|b` for one of several. */
  readonly words: readonly string[];
  run(context: CommandContext): Promise<Answer>;
}

export const required = (name: string, value: string): OptionSpec => ({ name, value, required: true });
export const optional = (name: string, value: string): OptionSpec => ({ name, value, required: false });
