/** A point of a curve: seconds, people. */
type Point = readonly [seconds: number, people: number];

/** Points of a curve at most: more aren't told apart on a panel. */
const MOST = 400;

/** Every so many of some, the first and the last always. */
const thinned = (count: number): readonly number[] => {
  const step = Math.max(1, Math.ceil(count / MOST));
  const taken = Array.from({ length: Math.ceil(count / step) }, (_, i) => i * step);
  return count === 0 || taken.at(-1) === count - 1 ? taken : [...taken, count - 1];
};

/**
 * How many of `people` are inside over time, given when one after the other left (ascending), up to `end`. At most some hundred
 * points: of many people only each so-manieth leaving is a step. O(points).
 */
export function insidePoints(
  leftAt: (index: number) => number,
  left: number,
  people: number,
  end: number,
): readonly Point[] {
  const steps = thinned(left).map((i): Point => [leftAt(i), people - i - 1]);
  const last = left === 0 ? people : people - left;
  return [[0, people], ...steps, [Math.max(end, steps.at(-1)?.[0] ?? 0), last]];
}

/** The same of those who are out by one exit. */
export function outPoints(
  seconds: ArrayLike<number>,
  left: ArrayLike<number>,
  end: number,
): readonly Point[] {
  const steps = thinned(seconds.length).map((i): Point => [seconds[i]!, left[i]!]);
  const last = left.length === 0 ? 0 : left[left.length - 1]!;
  return [[0, 0], ...steps, [Math.max(end, steps.at(-1)?.[0] ?? 0), last]];
}
