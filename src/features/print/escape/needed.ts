import type { EgressWay } from '../../../analyses/egress/ways';
import { growBounds, joinBounds, pointBounds, type Bounds } from '../../../geometry/plane/bounds';
import { partsOfPlan } from '../../../model/derive/storey-parts';
import type { StoreyPlan } from '../../../model/derive/storey-plan';
import type { Point } from '../../../model/schema/polygon';
import type { Turning } from './turning';

/** Around the ways in a part of a storey, metres: one has to see what they lead past. */
const AROUND = 4;

/**
 * What of a turned storey (`whole`) a sheet must show: where it hangs, its ways as far as they are on this storey, the whole of the
 * stairs that they end at, and a little around. Metres of the turned frame. O(points of the ways and stairs + openings).
 */
export function neededBounds(
  plan: StoreyPlan,
  { point }: Turning,
  whole: Bounds,
  at: Point,
  ways: readonly EgressWay[],
): Bounds {
  const points = ways.flatMap((way) =>
    way.points.flatMap(({ storey, x, y }): Point[] => (storey === plan.storey.id ? [[x, y]] : [])),
  );
  const bare = pointBounds([at, ...points, ...ways.flatMap((way) => stairPoints(plan, way))].map(point));
  const most = joinBounds(whole, bare);
  const { minX, minY, maxX, maxY } = growBounds(bare, AROUND);
  return {
    minX: Math.max(minX, most.minX),
    minY: Math.max(minY, most.minY),
    maxX: Math.min(maxX, most.maxX),
    maxY: Math.min(maxY, most.maxY),
  };
}

/** The outline of the stair behind the door that a way ends at; nothing for other exits. */
function stairPoints(plan: StoreyPlan, { exit }: EgressWay): readonly Point[] {
  if (exit.kind !== 'opening') return [];
  const { throats, areas } = partsOfPlan(plan);
  const throat = throats.find(({ opening }) => opening.id === exit.id);
  if (throat === undefined) return [];
  const sides = new Set(
    [throat.sides.left, throat.sides.right].map(({ area }) => (area === null ? null : areas.spaceId(area))),
  );
  return plan.spaces
    .filter(({ id, use }) => use === 'stair' && sides.has(id))
    .flatMap(({ outline }) => outline.outer);
}
