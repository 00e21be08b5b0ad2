import { nearestWay } from '../../geometry/nav/shortest-path';
import { withShut } from '../../geometry/nav/shut-doors';
import { finished, type Steps } from '../../base/steps';
import { spaceAt } from '../../model/query/space-at';
import type { OpeningId } from '../../model/schema/ids';
import { floorAt, type Place } from '../walking/find-path';
import { walkWith, type WalkingPlan } from '../walking/walking-plan';
import { describedWay, openExits, SAME } from './compute';
import { doorFacts } from './door-facts';
import type { DoorEffect, DoorEffects, WayDescription } from './result';

/** What shutting each door of a way (from `start`, with `shut` shut already) does. Cost: one search a door. */
export const doorEffects = (
  plan: WalkingPlan,
  start: Place,
  shut: readonly OpeningId[],
  way: WayDescription,
): DoorEffects => finished(doorEffectSteps(plan, start, shut, way));

/** `doorEffects` in parts: one door each. */
export function* doorEffectSteps(
  plan: WalkingPlan,
  start: Place,
  shut: readonly OpeningId[],
  way: WayDescription,
): Steps<DoorEffects> {
  const walk = walkWith(plan, shut);
  const from = floorAt(plan, start);
  const effects: DoorEffect[] = [];
  for (const { id } of way.doors) {
    const exits = openExits(plan, [...shut, id]).map(({ at }) => at);
    const other = from && nearestWay(withShut(walk, [plan.derived.doors.indexOf(id)]), from, exits);
    effects.push({ id, extra: other && (other.length - way.length < SAME ? 0 : other.length - way.length) });
    yield;
  }
  const matters = theOneThatMatters(plan, start, effects);
  if (matters === null) return { effects, matters, second: null };
  const without = withShut(walk, [plan.derived.doors.indexOf(matters)]);
  const second = describedWay(plan, without, start, openExits(plan, [...shut, matters]));
  return { effects, matters, second };
}

/**
 * The door that costs most when shut: one that leaves no way before any other, and of several such the last on the way,
 * since most people are behind it. The only door of the room that one stands in is left aside where another
 * costs anything at all: that it locks the room is known.
 */
function theOneThatMatters(
  plan: WalkingPlan,
  start: Place,
  effects: readonly DoorEffect[],
): OpeningId | null {
  const own = effects[0];
  const first = own !== undefined && own.extra === null && isOf(plan, own.id, start) ? 1 : 0;
  return costliest(effects.slice(first)) ?? costliest(effects);
}

function costliest(effects: readonly DoorEffect[]): OpeningId | null {
  const best = effects.reduce<DoorEffect | null>((most, each) => {
    const cost = each.extra ?? Infinity;
    const least = most === null ? 0 : (most.extra ?? Infinity);
    return cost > 0 && cost >= least ? each : most;
  }, null);
  return best?.id ?? null;
}

/** Does a door belong to the room that a place lies in? */
function isOf(plan: WalkingPlan, door: OpeningId, place: Place): boolean {
  const space = spaceAt(plan.document, place.storey, place.x, place.y);
  return space !== null && doorFacts(plan, door).spaces.includes(space.id);
}
