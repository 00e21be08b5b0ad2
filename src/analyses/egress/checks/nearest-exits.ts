import type { Steps } from '../../../base/steps';
import { locate, type Located } from '../../../geometry/nav/locate';
import { placeLengths } from '../../../geometry/nav/place-lengths';
import { pole } from '../../../geometry/plane/pole';
import { onStorey } from '../../../model/query/on-storey';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import { isRoomUse } from '../../../standards/ways-through-rooms';
import { doorFacts } from '../../way-out/door-facts';
import { floorParts } from '../../way-out/floor-parts';
import type { WalkingPlan } from '../../walking/walking-plan';
import type { PlacedExit } from '../exits/placed-exit';
import { isHall } from '../rooms/is-used';
import { besideDoor } from '../travel/beside-door';
import { oneWayDoors, waysWith } from '../travel/level-ways';
import { ringsOf } from './obstacle-overlap';

/** Of the middle of a hall, metres. */
const PRECISION = 0.1;

interface Start {
  readonly space: SpaceId;
  readonly at: Located;
}

/**
 * The exit that is nearest to each room of a storey (by number), walked from whichever of its doors is nearest over floor of
 * ways; of halls from their middle. What leads to none of the exits is left out. Cost: as `waysWith`, and one search of the
 * storey.
 */
export function* nearestExits(
  plan: WalkingPlan,
  storey: number,
  exits: readonly PlacedExit[],
  shut: readonly OpeningId[],
): Steps<ReadonlyMap<SpaceId, PlacedExit>> {
  const ends = exits.flatMap((exit) => exit.at.map((at) => ({ exit, at })));
  const starts = [...roomDoors(plan, storey), ...halls(plan, storey)];
  yield;
  const walk = waysWith(plan, [...shut, ...oneWayDoors(exits)]);
  yield;
  const { lengths, sources } = placeLengths(
    walk,
    ends.map(({ at }) => at),
    starts.map(({ at }) => at),
  );
  const nearest = new Map<SpaceId, number>();
  starts.forEach(({ space }, i) => {
    const before = nearest.get(space);
    if (sources[i]! >= 0 && (before === undefined || lengths[i]! < lengths[before]!)) nearest.set(space, i);
  });
  return new Map([...nearest].map(([space, i]) => [space, ends[sources[i]!]!.exit]));
}

function roomDoors(plan: WalkingPlan, storey: number): Start[] {
  const { links, rooms } = floorParts(plan);
  const own = new Set<SpaceId>(spacesOn(plan, storey).map(({ id }) => id));
  return rooms.flatMap((space, part): Start[] => {
    if (space === null || !own.has(space)) return [];
    return links[part]!.flatMap(({ door, part: beyond }): Start[] => {
      if (rooms[beyond] !== null) return [];
      const { opening } = doorFacts(plan, plan.derived.doors[door]!);
      const at = besideDoor(plan, door, opening, beyond);
      return at === null ? [] : [{ space, at }];
    });
  });
}

function halls(plan: WalkingPlan, storey: number): Start[] {
  return spacesOn(plan, storey).flatMap(({ id, use, outline }): Start[] => {
    if (isRoomUse(use) || !isHall(use)) return [];
    const { x, y } = pole(ringsOf(outline), PRECISION);
    const at = locate(plan.nav, storey, x, y);
    return at === null ? [] : [{ space: id, at }];
  });
}

const spacesOn = ({ document, derived }: WalkingPlan, storey: number): readonly Space[] =>
  onStorey(document, 'spaces', derived.storeys[storey]!);
