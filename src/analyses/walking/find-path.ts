import { locate, type Located } from '../../geometry/nav/locate';
import { shortestPath } from '../../geometry/nav/shortest-path';
import type { StoreyId } from '../../model/schema/ids';
import type { MobilityWalk } from './mobility/mobility-walk';
import { storeyIndex, type WalkingPlan } from './walking-plan';

/** A place on a storey, metres. */
export interface Place {
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
}

/** The shortest walk; length null and no points where there is none. */
export interface PathResult {
  readonly length: number | null;
  readonly points: readonly Place[];
}

/**
 * The floor at a place, or the nearest floor of its storey (`gap` metres away); null when the storey has none.
 * O(1) once the plan's index is built.
 */
export function floorAt(plan: WalkingPlan, place: Place): Located | null {
  const storey = storeyIndex(plan, place.storey);
  return storey < 0 ? null : locate(plan.nav, storey, place.x, place.y);
}

/** The shortest walk between two places of the floor (of the nav that is walked on). Cost: of what is nearer than the end. */
export function findPath({ plan, walk }: MobilityWalk, from: Located, to: Located): PathResult {
  const way = shortestPath(walk, from, to);
  if (way === null) return { length: null, points: [] };
  const points = way.points.map(([storey, x, y]) => ({ storey: plan.derived.storeys[storey]!, x, y }));
  return { length: way.length, points };
}
