/** Values that a message may carry into its sentence. Lengths in metres, areas in m², times in seconds. */
export type MessageParams = Readonly<Record<string, string | number | boolean | null>>;

/**
 * What layers below `i18n` return instead of a sentence. `code` is dotted, lower-case and stable
 * (`plan.door-leads-nowhere`); `i18n` owns the sentences and a missing one is a compile error.
 */
export interface Message<Code extends string = string> {
  readonly code: Code;
  readonly params: MessageParams;
}

/** A trouble with data from outside: which file, where in it, what. */
export interface Issue<Code extends string = string> extends Message<Code> {
  /** Where: a JSON path (`features[12].geometry`), or the id of a feature or entity. */
  readonly place: string;
}
