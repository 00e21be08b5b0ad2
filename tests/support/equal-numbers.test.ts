import { describe, expect, it } from 'vitest';

describe('typed arrays, held against each other', () => {
  it('are equal where they hold the very same numbers, alone or in something else', () => {
    const some = Float32Array.of(1, NaN, -0, Infinity);
    expect(some).toEqual(some.slice());
    expect({ deep: [some] }).toStrictEqual({ deep: [some.slice()] });
    expect(BigInt64Array.of(3n)).toEqual(BigInt64Array.of(3n));
    expect(new Uint8Array(0)).toEqual(new Uint8Array(0));
    // A part of one buffer and the whole of another.
    expect(Uint8Array.of(9, 1, 2).subarray(1)).toEqual(Uint8Array.of(1, 2));
  });

  it.each([
    ['a number', Float32Array.of(1, 2), Float32Array.of(1, 3)],
    ['the sign of nothing', Float64Array.of(0), Float64Array.of(-0)],
    ['what is no number', Float64Array.of(NaN), Float64Array.of(0)],
    ['how many they are', Uint8Array.of(1), Uint8Array.of(1, 0)],
    ['their kind', Uint8Array.of(1), Int8Array.of(1)],
    ['that one is a list', Uint8Array.of(1), [1]],
  ])('differ by %s', (_, one, other) => {
    expect(one).not.toEqual(other);
    expect(other).not.toEqual(one);
    expect({ deep: [one] }).not.toEqual({ deep: [other] });
    expect({ deep: [one] }).not.toStrictEqual({ deep: [other] });
  });

  it('keep what says how they differ', () => {
    expect(() => expect(Uint8Array.of(1, 2)).toEqual(Uint8Array.of(1, 3))).toThrow(/to deeply equal/);
  });
});
