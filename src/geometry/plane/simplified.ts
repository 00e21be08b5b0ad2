import { segmentDistance } from './segment-distance';

type Point = readonly [number, number];

/**
 * A line with as few of its points as keep it within `tolerance` metres of what it was (Douglas & Peucker 1973); a
 * closed one is not repeated at its end. O(n²) at worst, O(n log n) as a rule.
 */
export function simplified(points: readonly Point[], tolerance: number, closed: boolean): readonly Point[] {
  const first = points[0];
  if (first === undefined || points.length < 3) return points;
  if (!closed) return kept(points, tolerance);
  let far = 0;
  points.forEach((point, i) => {
    if (apart(point, first) > apart(points[far]!, first)) far = i;
  });
  const there = kept(points.slice(0, far + 1), tolerance);
  const back = kept([...points.slice(far), first], tolerance);
  return [...there, ...back.slice(1, -1)];
}

const apart = ([ax, ay]: Point, [bx, by]: Point): number => (ax - bx) ** 2 + (ay - by) ** 2;

function kept(points: readonly Point[], tolerance: number): Point[] {
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const [ax, ay] = points[from]!;
    const [bx, by] = points[to]!;
    let [worst, off] = [-1, tolerance];
    for (let i = from + 1; i < to; i++) {
      const distance = segmentDistance(points[i]![0], points[i]![1], ax, ay, bx, by);
      if (distance > off) [worst, off] = [i, distance];
    }
    if (worst < 0) continue;
    keep[worst] = 1;
    open.push([from, worst], [worst, to]);
  }
  return points.filter((_, i) => keep[i] === 1);
}
