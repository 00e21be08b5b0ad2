/** A JSON object of which nothing else is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const asObject = (value: unknown): JsonObject | null =>
  // An object that is no array: string keys to whatever.
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;

/** Own property only: a file may name `constructor`. */
export const own = (object: JsonObject, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

export const isFiniteNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** An id as a file may write it: text or a number. */
export const idText = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : isFiniteNumber(value) ? String(value) : null;
