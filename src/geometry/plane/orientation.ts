import { incircle, orient2d } from 'robust-predicates';

/**
 * Twice the signed area of the triangle a, b, c: > 0 when c lies left of a→b (counter-clockwise with y north),
 * < 0 right of it, exactly 0 only when the three are collinear. The sign is exact (Shewchuk 1997, adaptive
 * precision). The package counts with y down, hence the minus.
 */
export const orientation = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  -orient2d(ax, ay, bx, by, cx, cy);

/** > 0 when d lies strictly inside the circle through the counter-clockwise a, b, c; exact sign (Shewchuk 1997). */
export const insideCircle = incircle;
