import type { Nav } from '../../geometry/nav/nav';
import { planOf } from '../../geometry/nav/locate';
import { nextHalfEdge } from '../../geometry/plane/triangulation';
import { PlanShapes, shapeOf } from '../../model/derive/plan-shapes';
import type { StoreyParts } from '../../model/derive/storey-parts';
import { isAtGround } from '../../model/query/is-at-ground';
import type { OutdoorId } from '../../model/schema/ids';
import type { Point } from '../../model/schema/polygon';
import type { WalkingPlan } from '../walking/walking-plan';

/** A stretch where one steps from a room onto open ground with no door between. */
export interface GroundEdge {
  readonly ground: OutdoorId;
  readonly line: readonly [Point, Point];
}

const known = new WeakMap<StoreyParts, readonly GroundEdge[]>();

/**
 * Where floor of rooms goes over into open ground on a storey (by index) at ground, outside the throats of doors. No
 * outline crosses a triangle, so these are edges between triangles. Kept as long as the storey stays as it is.
 * O(its triangles · areas at one place) once.
 */
export function groundEdges(plan: WalkingPlan, storey: number): readonly GroundEdge[] {
  const parts = plan.derived.parts[storey]!;
  const before = known.get(parts);
  if (before) return before;
  const { spaces, outdoors, storey: own } = parts.plan;
  const mixed = isAtGround(own) && spaces.length > 0 && outdoors.length > 0;
  const found = mixed ? edgesOf(plan.nav, storey, parts) : [];
  known.set(parts, found);
  return found;
}

function edgesOf(nav: Nav, storey: number, parts: StoreyParts): GroundEdge[] {
  const throats = new PlanShapes(parts.throats.map(({ ring }) => ({ rings: [ring] })));
  const open = new PlanShapes(parts.plan.outdoors.map(({ outline }) => shapeOf(outline)));
  const rooms = new PlanShapes(parts.plan.spaces.map(({ outline }) => shapeOf(outline)));
  const from = nav.storeyStart[storey]!;
  const to = nav.storeyStart[storey + 1]!;
  /** Number of the open ground that a triangle lies on; −1 = a room, −2 = neither. */
  const groundOf = (triangle: number): number => {
    const [x, y] = middle(nav, [3 * triangle, 3 * triangle + 1, 3 * triangle + 2]);
    return rooms.has(x, y) ? -1 : (open.at(x, y)[0] ?? -2);
  };
  const ground = Int32Array.from({ length: to - from }, (_, i) => groundOf(from + i));
  const found: GroundEdge[] = [];
  for (let h = 3 * from; h < 3 * to; h++) {
    const twin = nav.twin[h]!;
    const [own, other] = [Math.floor(h / 3), Math.floor(twin / 3)];
    if (twin < 0 || nav.jump[h] !== 0 || ground[own - from] !== -1) continue;
    const beyond = ground[other - from] ?? -2;
    const ends = [h, nextHalfEdge(h)];
    if (beyond < 0 || throats.has(...middle(nav, ends))) continue;
    const [a, b] = ends.map((corner) => middle(nav, [corner]));
    found.push({ ground: parts.plan.outdoors[beyond]!.id, line: [a!, b!] });
  }
  return found;
}

/** The middle of some corners in plan. */
function middle(nav: Nav, corners: readonly number[]): Point {
  const corner: [number, number] = [0, 0];
  let [x, y] = nav.origin;
  for (const h of corners) {
    planOf(nav, nav.sheetOf[Math.floor(h / 3)]!, nav.x[h]!, nav.y[h]!, corner);
    x += corner[0] / corners.length;
    y += corner[1] / corners.length;
  }
  return [x, y];
}
