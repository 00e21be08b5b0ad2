/** A broken assumption of ours. Never caught silently: it is a bug, not data. */
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
}

/**
 * Throws when `condition` is false, with the offending value in the message.
 * For our own mistakes only; bad data from outside is a `Result`.
 */
export function assert(condition: boolean, message: string, value?: unknown): asserts condition {
  if (!condition) {
    throw new AssertionError(value === undefined ? message : `${message}: ${String(value)}`);
  }
}

/** The value itself, asserted to be present. Cost O(1). */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new AssertionError(`missing ${what}`);
  return value;
}

/** Marks a branch that the types say can't be reached; a compile error when they stop saying so. */
export function unreachable(value: never): never {
  throw new AssertionError(`unreachable: ${JSON.stringify(value)}`);
}
