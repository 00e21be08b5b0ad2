/**
 * How many rows a list shows next of those `left`: `size`, or all of them where a whole bunch would leave less than half of one, which
 * nobody should have to ask for by itself. 0 = none is left. O(1).
 */
export const nextBunch = (left: number, size: number): number =>
  left < 1.5 * size ? Math.max(0, left) : size;
