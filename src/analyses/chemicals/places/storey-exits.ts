import { nearestWay } from '../../../geometry/nav/shortest-path';
import { locate, type Located } from '../../../geometry/nav/locate';
import type { DerivedNav } from '../../../model/derive/derive-nav';
import type { OpeningId } from '../../../model/schema/ids';
import { floorAt, type Place } from '../../walking/find-path';
import { levelWalkWith, storeyIndex, type WalkingPlan } from '../../walking/walking-plan';
import { isInTheOpen } from '../../way-out/exits';
import { doorsOffStorey } from '../../way-out/stair-doors';
import { BESIDE } from './exit-walks';
import { openingMiddle } from '../../../model/query/opening-middle';

interface Known {
  readonly key: string;
  readonly lengths: Map<string, number | null>;
}

const known = new WeakMap<DerivedNav, Known>();

/**
 * Metres from a place to the nearest exit of its storey, as codes for stores count them: a door out, or one of a stair; 0
 * in the open, null where no such door is walked to without leaving the storey. Kept as long as the floor and the doors
 * that are shut stay the same. Cost: of what is nearer than that door.
 */
export function storeyExitWalk(plan: WalkingPlan, shut: readonly OpeningId[], place: Place): number | null {
  const key = shut.join(' ');
  let last = known.get(plan.derived);
  if (last?.key !== key) known.set(plan.derived, (last = { key, lengths: new Map() }));
  const at = `${place.storey} ${place.x} ${place.y}`;
  const before = last.lengths.get(at);
  if (before !== undefined) return before;
  const length = measured(plan, shut, place);
  last.lengths.set(at, length);
  return length;
}

function measured(plan: WalkingPlan, shut: readonly OpeningId[], place: Place): number | null {
  if (isInTheOpen(plan, place)) return 0;
  const from = floorAt(plan, place);
  if (from === null || from.gap > BESIDE) return null;
  const closed = new Set<OpeningId>(shut);
  const storey = storeyIndex(plan, place.storey);
  const doors = doorsOffStorey(plan, storey).flatMap(({ opening }): Located[] => {
    if (closed.has(opening.id)) return [];
    const spot = locate(plan.nav, storey, ...openingMiddle(opening));
    return spot === null || spot.gap > BESIDE ? [] : [spot];
  });
  return doors.length === 0 ? null : (nearestWay(levelWalkWith(plan, shut), from, doors)?.length ?? null);
}
