import { nearestWay } from '../../geometry/nav/shortest-path';
import { finished, type Steps } from '../../base/steps';
import { spaceAt } from '../../model/query/space-at';
import type { OpeningId } from '../../model/schema/ids';
import { floorAt, type Place } from '../walking/find-path';
import type { WalkingPlan } from '../walking/walking-plan';
import { describedWay, SAME } from './compute';
import { doorFacts } from './door-facts';
import { floorParts } from './floor-parts';
import type { DoorEffect, DoorEffects, WayDescription } from './result';
import { wayFloor } from './way-floor';

/** A detour shorter than this is none that a door is named for, metres: a few steps more at a walk. */
export const LEAST_DETOUR = 5;

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
  const effects: DoorEffect[] = [];
  for (const { id } of way.doors) {
    effects.push(effectOf(plan, start, shut, way, id));
    yield;
  }
  const matter = thoseThatMatter(plan, start, effects);
  const matters = matter.at(-1) ?? null;
  if (matters === null) return { effects, matter, matters, second: null };
  const floor = wayFloor(plan, shut, plan.derived.doors.indexOf(matters));
  return { effects, matter, matters, second: describedWay(plan, floor, start) };
}

function effectOf(
  plan: WalkingPlan,
  start: Place,
  shut: readonly OpeningId[],
  way: WayDescription,
  id: OpeningId,
): DoorEffect {
  const floor = wayFloor(plan, shut, plan.derived.doors.indexOf(id));
  const from = floorAt(plan, start);
  const walk = from && floor.walkFrom(from);
  const places = floor.exits.map(({ at }) => at);
  const other = from && walk && nearestWay(walk, from, places);
  if (from === null || other === null) return { id, extra: null, rooms: 0 };
  const part = floorParts(plan).partOf[from.triangle]!;
  const rooms = floor.rooms[part]! - way.through.length;
  const extra = other.length - way.length;
  return { id, extra: Math.abs(extra) < SAME ? 0 : extra, rooms };
}

/**
 * The doors that cost most when shut, and equally much: those that leave no way before any other, then those that lead
 * through more rooms, then by metres. The only door of the room that one stands in is left aside where another
 * costs anything at all: that it locks the room is known.
 */
function thoseThatMatter(
  plan: WalkingPlan,
  start: Place,
  effects: readonly DoorEffect[],
): readonly OpeningId[] {
  const own = effects[0];
  const first = own !== undefined && own.extra === null && isOf(plan, own.id, start) ? 1 : 0;
  const others = costliest(effects.slice(first));
  return others.length > 0 ? others : costliest(effects.slice(0, first));
}

function costliest(effects: readonly DoorEffect[]): OpeningId[] {
  const [most] = effects.toSorted((a, b) => moreBy(b, a));
  if (most === undefined || (most.extra !== null && most.rooms <= 0 && most.extra < LEAST_DETOUR)) return [];
  return effects.filter((each) => moreBy(most, each) <= SAME).map(({ id }) => id);
}

/** Is it worse that `a` is shut than `b`? More than 0 when it is. */
function moreBy(a: DoorEffect, b: DoorEffect): number {
  if (a.extra === null || b.extra === null) return Number(a.extra === null) - Number(b.extra === null);
  return a.rooms - b.rooms || a.extra - b.extra;
}

/** Does a door belong to the room that a place lies in? */
function isOf(plan: WalkingPlan, door: OpeningId, place: Place): boolean {
  const space = spaceAt(plan.document, place.storey, place.x, place.y);
  return space !== null && doorFacts(plan, door).spaces.includes(space.id);
}
