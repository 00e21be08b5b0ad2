import type { Nav } from '../../../geometry/nav/nav';
import type { WalkingPlan } from '../../walking/walking-plan';

const known = new WeakMap<Nav['planTriangle'], Int32Array>();

/**
 * Per triangle of a mover's own floor one of the plan's that is a piece of the same triangle of the drawing: no door, and no outline of
 * a space, leads between them. Kept with what both movers share. O(triangles) once.
 */
export function trianglesOnFoot({ nav }: WalkingPlan, own: WalkingPlan): Int32Array {
  const before = known.get(own.nav.planTriangle);
  if (before) return before;
  const most = nav.planTriangle.reduce((sum, each) => Math.max(sum, each), 0) + 1;
  const keyOf = (of: Nav, t: number): number => of.sheetOf[t]! * most + of.planTriangle[t]!;
  const byKey = new Map<number, number>();
  for (let t = 0; t < nav.triangleCount; t++) byKey.set(keyOf(nav, t), t);
  const found = Int32Array.from(own.nav.planTriangle, (_, t) => byKey.get(keyOf(own.nav, t))!);
  known.set(own.nav.planTriangle, found);
  return found;
}
