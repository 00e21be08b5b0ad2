/** A JSON object of some version: nothing is known about it yet. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * One step from version `from` to `from + 1`. `up` is pure and never throws: what isn't shaped as that version
 * says is handed on untouched, and refused by the validation at the end. Written once, never changed again.
 */
export interface Migration {
  readonly from: number;
  readonly up: (json: Json) => Json;
}

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object with every value put through `change`; keys as they were, own ones only. O(n). */
export function mapValues(json: Json, change: (value: unknown, key: string) => unknown): Json {
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, change(value, key)]));
}
