import { formats } from '../../i18n/formats';
import type { Language } from '../../i18n/language';
import { cliEn } from './cli.en';
import type { CliCode, CliParams } from './cli-params';
import { cliZh } from './cli.zh';

/** One of the command line's own sentences. */
export type Say = <C extends CliCode>(code: C, ...params: CliParams<C>) => string;

/** The sentence of any code, its params unchecked: for errors, which carry theirs along. */
export function sentence(language: Language, code: CliCode, params: unknown): string {
  const text = (language === 'zh' ? cliZh : cliEn)[code];
  // The code fixed the params where the error was made.
  return typeof text === 'string'
    ? text
    : (text as (p: unknown, f: unknown) => string)(params, formats(language));
}

export const speaker =
  (language: Language): Say =>
  (code, ...params) =>
    sentence(language, code, params[0]);
