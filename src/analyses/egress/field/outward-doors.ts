import type { Walker } from '../../../geometry/nav/routing/passable';
import type { TautGraph } from '../../../geometry/nav/routing/taut-graph';
import { floorParts } from '../../way-out/floor-parts';
import type { WalkingPlan } from '../../walking/walking-plan';

/** Is a door of a room gone through from one part of the floor (`floorParts`) beside it into another? */
export type GoesThrough = (part: number, door: number, other: number) => boolean;

/**
 * Ways out as a walker has them: doors of rooms lead those out who are in them and nobody else in, so that one field holds for
 * all rooms at once; doors between floor of ways lead both ways. `shut` are doors by their numbers. O(edges of doors).
 */
export function outwardWalker(
  plan: WalkingPlan,
  { floor: { gates } }: TautGraph,
  shut: ReadonlySet<number>,
  goes: GoesThrough,
): Required<Walker> {
  const { nav, derived } = plan;
  const { partOf, rooms } = floorParts(plan);
  const barred: number[] = [...shut];
  const oneWay = new Map<number, 'forwards' | 'backwards'>();
  derived.doors.forEach((_, door) => {
    if (shut.has(door)) return;
    let [isOfRoom, forwards, backwards] = [false, false, false];
    for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) {
      const h = nav.doorHalfEdges[i]!;
      const twin = nav.twin[h]!;
      if (twin < 0) continue;
      const [part, other] = [partOf[Math.floor(h / 3)]!, partOf[Math.floor(twin / 3)]!];
      if (rooms[part] === null && rooms[other] === null) continue;
      isOfRoom = true;
      if (!goes(part, door, other)) continue;
      if (isForwards(gates, door, h)) forwards = true;
      else backwards = true;
    }
    if (!isOfRoom || (forwards && backwards)) return;
    if (!forwards && !backwards) barred.push(door);
    else oneWay.set(door, forwards ? 'forwards' : 'backwards');
  });
  return { shut: barred, oneWay };
}

/** Is a door passed forwards by whoever leaves a triangle over one of its edges? */
function isForwards(
  { of, keyStart, keyGates, keyForward }: TautGraph['floor']['gates'],
  door: number,
  h: number,
): boolean {
  for (let i = keyStart[door]!; i < keyStart[door + 1]!; i++) {
    if (keyGates[i] === of[h]) return keyForward[i] === 1;
  }
  return false;
}
