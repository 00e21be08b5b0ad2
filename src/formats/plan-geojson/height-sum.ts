const bits = new Float64Array(1);
const words = new BigInt64Array(bits.buffer);

/** The double next to `value`, away from zero or towards it. */
function neighbour(value: number, step: 1n | -1n): number {
  bits[0] = value;
  words[0] = words[0]! + step;
  return bits[0]!;
}

/**
 * The height over `floor` that, added to it again, gives `height` to the last digit (where a double can), so that
 * a file read and written says the same number. O(1).
 */
export function sumsBackTo(height: number, floor: number): number {
  const over = height - floor;
  if (over + floor === height || over === 0) return over;
  for (const step of [1n, -1n] as const) {
    const other = neighbour(over, step);
    if (other + floor === height) return other;
  }
  return over;
}
