import { assert } from '../../base/assert';
import type { Point } from '../../model/schema/polygon';
import { rectangle } from './rectilinear';

/** A rectangle of the grid: x0, y0, x1, y1, metres. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** To the millimetre, so that a wall reached by adding bays is the very wall that a table gives. */
export const mm = (metres: number): number => Math.round(metres * 1000) / 1000;

const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/**
 * Outline of rectangles that touch or overlap and make one area without holes: counter-clockwise, no corner that is
 * none. Throws when they are apart or enclose a hole. O(n³) for n rectangles, which are few.
 */
export function outlineOf(boxes: readonly Box[]): Point[] {
  const rounded = boxes.map(([x0, y0, x1, y1]): Box => [mm(x0), mm(y0), mm(x1), mm(y1)]);
  const [only] = rounded;
  if (rounded.length === 1 && only) return rectangle(...only);
  const xs = sorted(rounded.flatMap(([x0, , x1]) => [x0, x1]));
  const ys = sorted(rounded.flatMap(([, y0, , y1]) => [y0, y1]));
  const filled = (i: number, j: number): boolean =>
    rounded.some(([x0, y0, x1, y1]) => x0 <= xs[i]! && xs[i + 1]! <= x1 && y0 <= ys[j]! && ys[j + 1]! <= y1);
  // Sides of filled cells with nothing beyond them, counter-clockwise, by where they begin.
  const next = new Map<string, Point>();
  const side = (from: Point, to: Point): void => {
    assert(!next.has(from.join()), 'rectangles meet at a corner only', from);
    next.set(from.join(), to);
  };
  for (let i = 0; i + 1 < xs.length; i++) {
    for (let j = 0; j + 1 < ys.length; j++) {
      if (!filled(i, j)) continue;
      const [a, b, c, d] = rectangle(xs[i]!, ys[j]!, xs[i + 1]!, ys[j + 1]!) as [Point, Point, Point, Point];
      if (!filled(i, j - 1)) side(a, b);
      if (!filled(i + 1, j)) side(b, c);
      if (!filled(i, j + 1)) side(c, d);
      if (!filled(i - 1, j)) side(d, a);
    }
  }
  const [start] = next.keys();
  const ring: Point[] = [];
  for (let at = start; at !== undefined && next.has(at);) {
    const to = next.get(at)!;
    next.delete(at);
    ring.push(to);
    at = to.join();
  }
  assert(next.size === 0, 'rectangles are apart or enclose a hole', boxes);
  return ring.filter((point, i) => {
    const before = ring[(i + ring.length - 1) % ring.length]!;
    const after = ring[(i + 1) % ring.length]!;
    return (
      (before[0] !== point[0] || point[0] !== after[0]) && (before[1] !== point[1] || point[1] !== after[1])
    );
  });
}

/** Least rectangle around a ring. */
export function boxAround(ring: readonly Point[]): Box {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The ring seen in a mirror that stands at `x`, counter-clockwise again. */
export const mirroredRing = (ring: readonly Point[], x: number): Point[] =>
  ring.map(([px, py]): Point => [mm(2 * x - px), py]).reverse();
