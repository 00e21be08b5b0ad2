import type { Steps } from '../../../base/steps';
import { onStorey } from '../../../model/query/on-storey';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import { floorAt, type Place } from '../../walking/find-path';
import { sampleSpaces } from '../../walking/sample-spaces';
import type { WalkingPlan } from '../../walking/walking-plan';
import { SAME } from '../../way-out/compute';
import { floorParts } from '../../way-out/floor-parts';
import { wayFloor } from '../../way-out/way-floor';
import { wayFieldSteps, type WayField } from '../../way-out/way-field';
import type { Endangered } from '../result';
import type { DangerZone } from './danger-zone';
import { exitWalks } from './exit-walks';

interface LongerWay {
  readonly space: SpaceId;
  readonly place: Place;
  readonly longer: number;
}

/**
 * Rooms outside a zone from which the shortest way out leads through it: how much farther it is with the zone's doors shut,
 * at the place of the room where that is most; null = there is no other way. Which place that is comes of two fields over
 * all floor; where these may tell more than the way itself it is measured anew. In order of storey and id. Cost: `wayFieldSteps` twice, two searches a room found.
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
  for (const { space, place, longer } of longerWays(plan, open, without)) {
    const part = partOf[floorAt(plan, place)?.triangle ?? -1];
    if (inZone.has(space) || part === undefined) continue;
    if (rooms[part] === Infinity) {
      routes.push({ space, longer: null });
      continue;
    }
    if (exact.every((told) => told(part))) {
      routes.push({ space, longer });
      continue;
    }
    yield;
    const now = exitWalks(plan, shut).of(place);
    const then = exitWalks(plan, more).of(place);
    if (now === null) continue;
    if (then === null) routes.push({ space, longer: null });
    else if (then - now > SAME) routes.push({ space, longer: then - now });
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

/** Of each space the sample whose way grows most, where it grows at all. O(samples). */
function longerWays(plan: WalkingPlan, before: WayField, after: WayField): LongerWay[] {
  const { samples } = plan.nav;
  return plan.derived.storeys.flatMap((id, storey) => {
    const { spaces, spaceOf } = sampleSpaces(plan.nav, storey, onStorey(plan.document, 'spaces', id));
    const worst = new Map<number, LongerWay>();
    const from = samples.storeyStart[storey]!;
    for (let s = from; s < samples.storeyStart[storey + 1]!; s++) {
      const space = spaces[spaceOf[s - from]!];
      const now = before.samples[s]!;
      if (space === undefined || now === Infinity) continue;
      const longer = after.samples[s]! - now;
      if (longer <= (worst.get(spaceOf[s - from]!)?.longer ?? SAME)) continue;
      const place: Place = { storey: id, x: samples.planX[s]!, y: samples.planY[s]! };
      worst.set(spaceOf[s - from]!, { space, place, longer });
    }
    return [...worst].sort(([a], [b]) => a - b).map(([, way]) => way);
  });
}
