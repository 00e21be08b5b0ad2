import { err, ok, type Result } from '../../base/result';
import { ringArea } from '../../geometry/plane/ring-area';
import { ringCrossing } from '../../geometry/plane/ring-crossing';
import { MAX_COORDINATE } from './fields';

type Point = readonly [number, number];
type Ring = readonly Point[];

export const MAX_RING_POINTS = 20_000;

/** Why a ring is refused; `place` = indices into it. */
export interface RingIssue {
  readonly code: string;
  readonly place: readonly number[];
  readonly [param: string]: unknown;
}

/**
 * A ring from outside, put into normal form (see `Ring` in polygon.ts): repeated neighbours dropped, turned. Returns `raw`
 * itself when it is normal already. O(n log n) for n points.
 */
export function readRing(raw: readonly unknown[], turn: 'ccw' | 'cw'): Result<Ring, RingIssue> {
  if (raw.length > MAX_RING_POINTS + 1)
    return err(issue('document.too-many-points', [], { max: MAX_RING_POINTS }));
  const points: Point[] = [];
  for (let i = 0; i < raw.length; i++) {
    const point = raw[i];
    if (!Array.isArray(point) || point.length !== 2) return err(issue('document.bad-point', [i]));
    // Checked above; its members are checked just below.
    const [x, y] = point as [unknown, unknown];
    if (!isCoordinate(x)) return err(issue('document.bad-coordinate', [i, 0]));
    if (!isCoordinate(y)) return err(issue('document.bad-coordinate', [i, 1]));
    const last = points[points.length - 1];
    if (last === undefined || last[0] !== x || last[1] !== y) points.push(point as unknown as Point);
  }
  const first = points[0];
  while (points.length > 1 && same(points[points.length - 1], first)) points.pop();
  if (points.length < 3) return err(issue('document.too-few-points', [], { min: 3 }));
  const area = ringArea(points);
  // A bow tie has no area either, but what is wrong with it is that it crosses itself.
  const crossing = area === 0 && isStraight(points) ? null : ringCrossing(points);
  if (crossing !== null) {
    return err(issue('document.ring-crosses-itself', [], { x: crossing[0], y: crossing[1] }));
  }
  if (area === 0) return err(issue('document.ring-without-area', []));
  const turned = area > 0 === (turn === 'ccw');
  if (!turned) points.reverse();
  // Checked point by point above.
  return ok(turned && points.length === raw.length ? (raw as Ring) : points);
}

const isCoordinate = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= MAX_COORDINATE;

/** Do all points lie on the line through the first two? */
function isStraight(points: readonly Point[]): boolean {
  const [a, b] = points;
  return (
    a !== undefined &&
    b !== undefined &&
    points.every((p) => (b[0] - a[0]) * (p[1] - a[1]) === (b[1] - a[1]) * (p[0] - a[0]))
  );
}

const same = (a: Point | undefined, b: Point | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

const issue = (code: string, place: readonly number[], params: Record<string, unknown> = {}): RingIssue => ({
  ...params,
  code,
  place,
});
