import { finished, type Steps } from '../../base/steps';
import type { Nav } from '../../geometry/nav/nav';
import { triangleArea } from '../../geometry/nav/triangle-area';
import type { SpaceId } from '../../model/schema/ids';
import type { Space } from '../../model/schema/space';
import { isRoomUse } from '../../standards/ways-through-rooms';
import { triangleSpaces } from '../walking/triangle-spaces';
import type { WalkingPlan } from '../walking/walking-plan';

/** The floor as it falls apart when every door and passage is shut. */
export interface FloorParts {
  /** Per triangle of the nav: its part. */
  readonly partOf: Int32Array;
  /** Per part: the room that it is; null = floor that ways out lead over. */
  readonly rooms: readonly (SpaceId | null)[];
  /** Per part: what lies behind its doors. */
  readonly links: readonly (readonly PartLink[])[];
  /** Per door: parts that it joins. */
  readonly sides: readonly (readonly (readonly [number, number])[])[];
}

export interface PartLink {
  readonly door: number;
  readonly part: number;
}

const known = new WeakMap<Nav, FloorParts>();

/** The parts of a plan's floor, kept as long as its floor stays as it is. O(half-edges) once, and as `triangleSpaces`. */
export const floorParts = (plan: WalkingPlan): FloorParts =>
  known.get(plan.nav) ?? finished(floorPartSteps(plan));

/** `floorParts` in parts. */
export function* floorPartSteps(plan: WalkingPlan): Steps<FloorParts> {
  const { nav, derived } = plan;
  const before = known.get(nav);
  if (before) return before;
  const { partOf, count } = partsOf(nav);
  yield;
  const links: PartLink[][] = Array.from({ length: count }, () => []);
  const sides = derived.doors.map((_, door): (readonly [number, number])[] => {
    const found: (readonly [number, number])[] = [];
    for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) {
      const h = nav.doorHalfEdges[i]!;
      const twin = nav.twin[h]!;
      if (twin < 0) continue;
      const [a, b] = [partOf[Math.floor(h / 3)]!, partOf[Math.floor(twin / 3)]!];
      if (a === b || found.some(([from, to]) => (from === a && to === b) || (from === b && to === a)))
        continue;
      found.push([a, b]);
      links[a]!.push({ door, part: b });
      links[b]!.push({ door, part: a });
    }
    return found;
  });
  yield;
  const made = { partOf, rooms: roomsOf(plan, partOf, count), links, sides };
  known.set(nav, made);
  return made;
}

function partsOf(nav: Nav): { partOf: Int32Array; count: number } {
  const isDoor = new Uint8Array(nav.twin.length);
  for (const h of nav.doorHalfEdges) isDoor[h] = 1;
  const partOf = new Int32Array(nav.triangleCount).fill(-1);
  const waiting: number[] = [];
  let count = 0;
  for (let first = 0; first < nav.triangleCount; first++) {
    if (partOf[first] !== -1) continue;
    partOf[first] = count;
    waiting.push(first);
    for (let t = waiting.pop(); t !== undefined; t = waiting.pop()) {
      for (let h = 3 * t; h < 3 * t + 3; h++) {
        const other = isDoor[h] === 1 ? -1 : Math.floor(nav.twin[h]! / 3);
        if (other < 0 || partOf[other] !== -1) continue;
        partOf[other] = count;
        waiting.push(other);
      }
    }
    count++;
  }
  return { partOf, count };
}

/** A part is the room that most of its floor lies in, unless more of it is floor of ways, or of no space at all. */
function roomsOf(plan: WalkingPlan, partOf: Int32Array, count: number): (SpaceId | null)[] {
  const { nav, derived } = plan;
  const floor = Array.from({ length: count }, () => new Map<SpaceId, number>());
  const ways = new Float64Array(count);
  const add = (t: number, space: Space | undefined): void => {
    const part = partOf[t]!;
    const area = triangleArea(nav, t);
    if (space === undefined || !isRoomUse(space.use)) ways[part]! += area;
    else floor[part]!.set(space.id, (floor[part]!.get(space.id) ?? 0) + area);
  };
  derived.parts.forEach(({ plan: { spaces } }, storey) => {
    const from = nav.storeyStart[storey]!;
    triangleSpaces(plan, storey).forEach((space, i) => add(from + i, spaces[space]));
  });
  // Landings, which lie over floor of others.
  for (let t = nav.storeyStart.at(-1)!; t < nav.triangleCount; t++) add(t, undefined);
  return floor.map((areas, part) => {
    let [best, most, sum] = [null as SpaceId | null, 0, 0];
    for (const [space, area] of areas) {
      sum += area;
      if (area > most) [best, most] = [space, area];
    }
    return sum > ways[part]! ? best : null;
  });
}
