import type { Point } from '../../model/schema/polygon';

/** A wall's run on the grid: horizontal runs go along x at `at` = y, vertical ones along y at `at` = x. */
export interface Run {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Corners of a rectangle, counter-clockwise. */
export const rectangle = (x0: number, y0: number, x1: number, y1: number): Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

/** Sides of a ring of horizontal and vertical edges, as runs. */
export function runsOf(ring: readonly Point[]): Run[] {
  return ring.map(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    return ax === bx
      ? { axis: 'y', at: ax, from: Math.min(ay, by), to: Math.max(ay, by) }
      : { axis: 'x', at: ay, from: Math.min(ax, bx), to: Math.max(ax, bx) };
  });
}

/**
 * The ring with each side moved inwards by `by(side)` metres: from wall centre-lines to wall faces. The ring
 * is rectilinear, counter-clockwise, and stays simple for insets smaller than half its narrowest part.
 */
export function inset(ring: readonly Point[], by: (run: Run) => number): Point[] {
  const runs = runsOf(ring);
  const moved = runs.map((run, i) => {
    const [ax, ay] = ring[i] ?? [0, 0];
    const [bx, by2] = ring[(i + 1) % ring.length] ?? [0, 0];
    // Counter-clockwise: the inside lies to the left of each side.
    const sign = run.axis === 'x' ? Math.sign(bx - ax) : -Math.sign(by2 - ay);
    return run.at + sign * by(run);
  });
  return ring.map((_, i) => {
    const before = (i + ring.length - 1) % ring.length;
    const here = moved[i] ?? 0;
    const last = moved[before] ?? 0;
    return runs[i]?.axis === 'x' ? [last, here] : [here, last];
  });
}
