import { nearestWay } from '../../../geometry/nav/shortest-path';
import type { OpeningId } from '../../../model/schema/ids';
import { floorAt, type Place } from '../../walking/find-path';
import type { WalkingPlan } from '../../walking/walking-plan';
import { isInTheOpen } from '../../way-out/exits';
import { wayFloor } from '../../way-out/way-floor';

/** A store stands by a wall or is one: its place may be drawn so far off the floor before it, metres. */
export const BESIDE = 1;

/** Walks to the nearest exit, as ways out are measured. */
export type ExitWalks = (place: Place) => number | null;

const known = new WeakMap<WalkingPlan, Map<string, ExitWalks>>();

/**
 * Metres from a place to the nearest open exit with some doors shut: as `wayOut` leads, through no more rooms than it
 * must; 0 in the open, null where there is no way or no floor. Each place is searched once for each set of doors. Cost:
 * of what is nearer than that exit.
 */
export function exitWalks(plan: WalkingPlan, shut: readonly OpeningId[]): ExitWalks {
  const before = known.get(plan) ?? new Map<string, ExitWalks>();
  known.set(plan, before);
  const key = shut.join(' ');
  const found = before.get(key) ?? searched(plan, shut);
  before.set(key, found);
  return found;
}

function searched(plan: WalkingPlan, shut: readonly OpeningId[]): ExitWalks {
  const floor = wayFloor(plan, shut);
  const places = floor.exits.map(({ at }) => at);
  const lengths = new Map<string, number | null>();
  const measure = (place: Place): number | null => {
    if (isInTheOpen(plan, place)) return 0;
    const at = floorAt(plan, place);
    if (at === null || at.gap > BESIDE) return null;
    const walk = floor.walkFrom(at);
    return (walk && nearestWay(walk, at, places)?.length) ?? null;
  };
  return (place) => {
    const key = `${place.storey} ${place.x} ${place.y}`;
    const before = lengths.get(key);
    if (before !== undefined) return before;
    const length = measure(place);
    lengths.set(key, length);
    return length;
  };
}
