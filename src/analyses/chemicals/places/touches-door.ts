import type { Way } from '../../../geometry/nav/shortest-path';
import type { DerivedNav } from '../../../model/derive/derive-nav';
import type { Point } from '../../../model/schema/polygon';
import type { WalkingPlan } from '../../walking/walking-plan';

interface DoorLine {
  readonly storey: number;
  readonly line: readonly [Point, Point];
}

const known = new WeakMap<DerivedNav, readonly DoorLine[]>();

/** Nearer than this is touching, metres. */
const NEAR = 1e-6;

/** Does a way come to the line of a door (by index)? Whoever passes its jamb touches it too. O(points of the way). */
export function touchesDoor(plan: WalkingPlan, { points }: Way, door: number): boolean {
  const { storey, line } = doorLines(plan)[door]!;
  return points.some(([on, x, y], i) => {
    const next = points[i + 1];
    return (
      next !== undefined && (on === storey || next[0] === storey) && meet([x, y], [next[1], next[2]], line)
    );
  });
}

function doorLines({ derived }: WalkingPlan): readonly DoorLine[] {
  const before = known.get(derived);
  if (before) return before;
  const found = derived.parts.flatMap(({ throats }, storey) =>
    throats.map(({ opening }): DoorLine => ({ storey, line: opening.line })),
  );
  known.set(derived, found);
  return found;
}

const side = (a: Point, b: Point, p: Point): number =>
  ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) /
  Math.max(Math.hypot(b[0] - a[0], b[1] - a[1]), NEAR);

/** Do two segments come within `NEAR` of each other, or nearly? Says yes rather than no. */
function meet(a: Point, b: Point, [c, d]: readonly [Point, Point]): boolean {
  const apart = (p: number, q: number): boolean => (p > NEAR && q > NEAR) || (p < -NEAR && q < -NEAR);
  return !apart(side(a, b, c), side(a, b, d)) && !apart(side(c, d, a), side(c, d, b));
}
