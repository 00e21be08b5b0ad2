import type { Message } from '../base/message';
import { assert } from '../base/assert';
import { formats, type Formats } from './formats';
import type { AnyCatalogue } from './catalogue';
import type { Language } from './language';
import type { messagesZh } from './messages/all.zh';
import type { lateZh } from './messages/late.zh';

type Catalogue = typeof messagesZh & typeof lateZh;

/** Every code that can be said. */
export type MessageCode = keyof Catalogue;

/** What a code's sentence needs: nothing, or one record of params. */
type Params<C extends MessageCode> = [Catalogue[C]] extends [string]
  ? []
  : Catalogue[C] extends string | ((params: infer P, formats: Formats) => string)
    ? [params: P]
    : never;

/** Codes whose sentence needs nothing. */
export type PlainCode = { [C in MessageCode]: Params<C> extends [] ? C : never }[MessageCode];

export interface Translator {
  readonly language: Language;
  readonly formats: Formats;
  /** The sentence of a code; wrong or missing params don't compile. */
  t<C extends MessageCode>(code: C, ...params: Params<C>): string;
  /**
   * The sentence of a message that came from a lower layer as data. A code that nobody can say (of a newer
   * worker, say) is shown as it is, with its params: never silently left out.
   */
  tell(message: Message): string;
}

type AnySay = string | ((params: unknown, formats: Formats) => string);

const catalogues = new Map<Language, Readonly<Record<string, AnySay>>>();
const made = new Map<Language, Translator>();

/** Takes in what is said in a language, beside what is there: `loadLanguage` in a page, all at once elsewhere (`speak-both`). */
export function addCatalogue(language: Language, catalogue: AnyCatalogue): void {
  // `t` and `tell` look codes up whose params the types have checked (or that are plain data).
  const more = catalogue as Readonly<Record<string, AnySay>>;
  catalogues.set(language, { ...catalogues.get(language), ...more });
}

export const hasCatalogue = (language: Language): boolean => catalogues.has(language);

/** The translator of a language that has been taken in; made once. */
export function translator(language: Language): Translator {
  const known = made.get(language);
  if (known) return known;
  assert(catalogues.has(language), 'a language that was not loaded', language);
  // Asked each time: what is said late is added to it.
  const entryOf = (code: string): AnySay | undefined => {
    const catalogue = catalogues.get(language);
    return catalogue && Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  };
  const format = formats(language);
  const say = (entry: AnySay, params: unknown): string =>
    typeof entry === 'string' ? entry : entry(params, format);
  const own: Translator = {
    language,
    formats: format,
    t: (code, ...params) => say(entryOf(code) ?? code, params[0]),
    tell: ({ code, params }) => {
      const entry = entryOf(code);
      return entry === undefined ? `${code} ${JSON.stringify(params)}` : say(entry, params);
    },
  };
  made.set(language, own);
  return own;
}
