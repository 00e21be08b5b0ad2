/** Something with a place, metres. */
export interface Placed<Id extends string = string> {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
}

/** Which line several things are put on: a side of the box around them, or its middle. West is the plan's left. */
export type Alignment = 'west' | 'east' | 'south' | 'north' | 'middle-x' | 'middle-y';

/** All on one line across east–west (x) or north–south (y). Fewer than two stay as they are. O(n). */
export function aligned<T extends Placed>(things: readonly T[], to: Alignment): T[] {
  const axis = to === 'west' || to === 'east' || to === 'middle-x' ? 'x' : 'y';
  const values = things.map((thing) => thing[axis]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const at =
    to === 'west' || to === 'south' ? low : to === 'east' || to === 'north' ? high : (low + high) / 2;
  return things.map((thing) => ({ ...thing, [axis]: things.length < 2 ? thing[axis] : at }));
}

/**
 * The things evenly apart along the line from the first to the last of them, which stay. Along `x` or `y` only that
 * coordinate changes; their order stays, things at one place in order of id. Fewer than three stay as they are.
 * O(n log n).
 */
export function distributed<T extends Placed>(things: readonly T[], axis: 'x' | 'y'): T[] {
  const sorted = things.toSorted((a, b) => a[axis] - b[axis] || (a.id < b.id ? -1 : 1));
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (!first || !last || sorted.length < 3) return [...things];
  const step = (last[axis] - first[axis]) / (sorted.length - 1);
  return sorted.map((thing, i) => ({ ...thing, [axis]: first[axis] + i * step }));
}
