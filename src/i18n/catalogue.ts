import type { Formats } from './formats';

/**
 * Our own catalogue, not i18next: a message's params are the parameters of a function, so a wrong or missing
 * one is a compile error, which string templates can't give; plurals are plain code; and it weighs 1 kB instead
 * of 18. The Chinese catalogue is the one that fixes codes and params, the English one must mirror it.
 */
export type Say<P> = string | ((params: P, formats: Formats) => string);

/** What any catalogue looks like; `never` lets every function in. */
export type AnyCatalogue = Readonly<Record<string, string | ((params: never, formats: Formats) => string)>>;

/** The same codes with the same params, in another language. A missing or unknown code does not compile. */
export type Mirror<C extends AnyCatalogue> = {
  readonly [K in keyof C]: C[K] extends (params: infer P, formats: Formats) => string ? Say<P> : string;
};
