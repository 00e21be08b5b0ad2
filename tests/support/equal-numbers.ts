import { expect } from 'vitest';

type Numbers = ArrayBufferView & ArrayLike<number | bigint>;
const isNumbers = (value: unknown): value is Numbers =>
  ArrayBuffer.isView(value) && !(value instanceof DataView);

/**
 * Typed arrays of one kind that hold the very same numbers are equal: told without the many calls a number of the usual comparison, which
 * still tells of all others whether they are, and how they differ.
 */
function holdTheSame(one: unknown, other: unknown): true | undefined {
  if (!isNumbers(one) || !isNumbers(other)) return undefined;
  if (one.constructor !== other.constructor || one.length !== other.length) return undefined;
  for (let i = 0; i < one.length; i++) if (!Object.is(one[i], other[i])) return undefined;
  return true;
}

expect.addEqualityTesters([holdTheSame]);
