/** Bits per axis of the Hilbert cell; with 4 bits of round and 22 of index a key stays an exact number. */
const HILBERT_BITS = 13;
const MAX_ROUND = 15;
const INDEX_RANGE = 2 ** 22;

/**
 * The order in which to insert points: rounds that double in size, each along a Hilbert curve (biased
 * randomised insertion, Amenta, Choi & Rote 2003). Near points follow each other, so walks are short, and no
 * input order can make the work quadratic. Deterministic. At most 2²² points. O(n log n).
 */
export function insertionOrder(x: ArrayLike<number>, y: ArrayLike<number>): Int32Array {
  const count = x.length;
  let minX = Infinity;
  let minY = Infinity;
  let maxX = -Infinity;
  let maxY = -Infinity;
  for (let i = 0; i < count; i++) {
    minX = Math.min(minX, x[i]!);
    maxX = Math.max(maxX, x[i]!);
    minY = Math.min(minY, y[i]!);
    maxY = Math.max(maxY, y[i]!);
  }
  const side = 2 ** HILBERT_BITS;
  const scale = (side - 1) / (Math.max(maxX - minX, maxY - minY) || 1);
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const cell = hilbert(Math.floor((x[i]! - minX) * scale), Math.floor((y[i]! - minY) * scale), side);
    keys[i] = ((MAX_ROUND - round(i)) * side * side + cell) * INDEX_RANGE + i;
  }
  keys.sort();
  return Int32Array.from(keys, (key) => key % INDEX_RANGE);
}

/** Zero for half of the points, one for a quarter of them, and so on. */
function round(i: number): number {
  let hash = Math.imul(i ^ 0x5bd1e995, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash ^= hash >>> 13;
  return Math.min(MAX_ROUND, Math.clz32(hash | 1));
}

/** Place of a cell along the Hilbert curve through a square of `side` × `side` cells; `side` a power of two. */
export function hilbert(cellX: number, cellY: number, side: number): number {
  let x = cellX;
  let y = cellY;
  let place = 0;
  for (let s = side >> 1; s > 0; s >>= 1) {
    const right = (x & s) > 0 ? 1 : 0;
    const up = (y & s) > 0 ? 1 : 0;
    place += s * s * ((3 * right) ^ up);
    if (up === 0) {
      if (right === 1) {
        x = side - 1 - x;
        y = side - 1 - y;
      }
      const swap = x;
      x = y;
      y = swap;
    }
  }
  return place;
}
