import type { Steps } from '../../../base/steps';
import { onStorey } from '../../../model/query/on-storey';
import { lookUp } from '../../../model/schema/dictionary';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import { floorAt, type Place } from '../../walking/find-path';
import { sampleSpaces } from '../../walking/sample-spaces';
import type { WalkingPlan } from '../../walking/walking-plan';
import { SAME } from '../../way-out/compute';
import { doorFacts } from '../../way-out/door-facts';
import { floorParts } from '../../way-out/floor-parts';
import { wayFloor } from '../../way-out/way-floor';
import { wayFieldSteps, type WayField } from '../../way-out/way-field';
import type { Endangered } from '../result';
import { NO_ROOM, type DangerZone } from './danger-zone';
import { exitWalks } from './exit-walks';
import { openingMiddle } from '../../../model/query/opening-middle';
import { waysPast } from './ways-past';

interface LongerWay {
  readonly space: SpaceId;
  readonly place: Place;
  readonly longer: number;
  /** All of its space. */
  readonly samples: readonly Place[];
}

/**
 * Rooms outside a zone from which the shortest way out leads through it: how much farther it is with the zone's doors shut,
 * at the place of the room where that is most; null = there is no other way. Which place that is comes of two fields over
 * all floor; where these may tell more than the way itself it is measured anew. A hall that the zone only reaches into is shut
 * whole by its doors, so ways that keep clear of the circle (`waysPast`) count as well, where all doors of the room have one: the
 * longest of these. In order of storey and id. Cost: `wayFieldSteps` twice, two searches a room found and two more for each of its doors.
 */
export function* routesThrough(
  plan: WalkingPlan,
  shut: readonly OpeningId[],
  zone: DangerZone,
): Steps<Endangered['routes']> {
  if (!mayBePassed(plan, shut, zone)) return [];
  const more = [...new Set([...shut, ...zone.doors])].sort();
  const open = yield* wayFieldSteps(plan, shut);
  const without = yield* wayFieldSteps(plan, more);
  const routes: { space: SpaceId; longer: number | null }[] = [];
  const inZone = new Set<SpaceId>(zone.spaces);
  const { partOf } = floorParts(plan);
  const exact = [toldExactly(plan, shut), toldExactly(plan, more)];
  const { rooms } = wayFloor(plan, more);
  const past = waysPast(plan, shut, zone);
  const now = exitWalks(plan, shut);
  const extra = (place: Place, part: number, longer: number): number => {
    if (rooms[part] === Infinity) return Infinity;
    if (exact.every((told) => told(part))) return longer;
    const before = now.of(place);
    return before === null ? 0 : (exitWalks(plan, more).of(place) ?? Infinity) - before;
  };
  for (const { space, place, longer, samples } of longerWays(plan, open, without)) {
    const part = partOf[floorAt(plan, place)?.triangle ?? -1];
    const use = lookUp(plan.document.spaces, space)?.use;
    if (part === undefined || use === undefined || NO_ROOM.has(use) || inZone.has(space)) continue;
    let least = extra(place, part, longer);
    if (least <= SAME) continue;
    yield;
    let clear = 0;
    for (const each of [place, ...placesAtDoors(plan, part, samples)]) {
      const far = past(each);
      clear = far === null ? Infinity : Math.max(clear, far - (now.of(each) ?? 0));
      if (clear === Infinity) break;
    }
    least = Math.min(least, clear);
    if (least > SAME) routes.push({ space, longer: least === Infinity ? null : least });
  }
  return routes;
}

/**
 * May a way out lead through the zone at all? Of a zone that is one room that is known at once: somebody is led through it only
 * from a part of the floor beside it whose ways through the fewest rooms begin with it. O(doors of the zone).
 */
function mayBePassed(plan: WalkingPlan, shut: readonly OpeningId[], { spaces, doors }: DangerZone): boolean {
  const { rooms, sides } = floorParts(plan);
  const [room] = spaces;
  if (doors.length === 0) return false;
  if (spaces.length !== 1 || room === undefined || !rooms.includes(room)) return true;
  const floor = wayFloor(plan, shut);
  return doors.some((id) => {
    const door = plan.derived.doors.indexOf(id);
    return sides[door]!.flat().some((part) => rooms[part] !== room && floor.doorsDown(part).includes(door));
  });
}

/** From these parts the fields tell the way itself: they have one door to go by, into floor of ways, or are such floor. */
function toldExactly(plan: WalkingPlan, shut: readonly OpeningId[]): (part: number) => boolean {
  const { rooms } = floorParts(plan);
  const floor = wayFloor(plan, shut);
  return (part) => floor.rooms[part] === 0 && (rooms[part] === null || floor.doorsDown(part).length <= 1);
}

/**
 * Of each door of a part that has several, the sample nearest to it: which way leads on from a room is told by the door that it
 * leaves by. O(doors · samples).
 */
function placesAtDoors(plan: WalkingPlan, part: number, samples: readonly Place[]): readonly Place[] {
  const doors = [...new Set(floorParts(plan).links[part]!.map(({ door }) => door))];
  if (doors.length < 2) return [];
  return doors.flatMap((door) => {
    const [x, y] = openingMiddle(doorFacts(plan, plan.derived.doors[door]!).opening);
    const far = (place: Place): number => Math.hypot(place.x - x, place.y - y);
    const [first, ...others] = samples;
    return first === undefined ? [] : [others.reduce((a, b) => (far(b) < far(a) ? b : a), first)];
  });
}

/** Of each space the sample whose way grows most, where it grows at all. O(samples). */
function longerWays(plan: WalkingPlan, before: WayField, after: WayField): LongerWay[] {
  const { samples } = plan.nav;
  return plan.derived.storeys.flatMap((id, storey) => {
    const { spaces, spaceOf } = sampleSpaces(plan.nav, storey, onStorey(plan.document, 'spaces', id));
    const worst = new Map<number, { readonly longer: number; readonly sample: number }>();
    const from = samples.storeyStart[storey]!;
    const to = samples.storeyStart[storey + 1]!;
    for (let s = from; s < to; s++) {
      const now = before.samples[s]!;
      if (spaces[spaceOf[s - from]!] === undefined || now === Infinity) continue;
      const longer = after.samples[s]! - now;
      if (longer > (worst.get(spaceOf[s - from]!)?.longer ?? SAME))
        worst.set(spaceOf[s - from]!, { longer, sample: s });
    }
    const placeOf = (s: number): Place => ({ storey: id, x: samples.planX[s]!, y: samples.planY[s]! });
    const found = new Map([...worst.keys()].map((space): [number, Place[]] => [space, []]));
    for (let s = from; s < to; s++) found.get(spaceOf[s - from]!)?.push(placeOf(s));
    return [...worst]
      .sort(([a], [b]) => a - b)
      .map(([space, { longer, sample }]) => ({
        space: spaces[space]!,
        place: placeOf(sample),
        longer,
        samples: found.get(space)!,
      }));
  });
}
