import type { MessageParams } from '../base/message';

type Value = MessageParams[string] | undefined;

/** A param as text; a dash where it is missing, so that a sentence never says `undefined`. */
export const text = (value: Value): string => (value === null || value === undefined ? '–' : String(value));

/** A param as a number; NaN when it is none (Intl writes that as NaN, which is what it is). */
export const num = (value: Value): number => (typeof value === 'number' ? value : Number.NaN);
