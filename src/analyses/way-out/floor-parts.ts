import { planOf } from '../../geometry/nav/locate';
import type { Nav } from '../../geometry/nav/nav';
import type { DerivedNav } from '../../model/derive/derive-nav';
import type { SpaceId } from '../../model/schema/ids';
import type { Space } from '../../model/schema/space';
import { isRoomUse } from '../../standards/ways-through-rooms';
import { SpaceFinder } from '../walking/space-finder';
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

/** The parts of a plan's floor, kept as long as its floor stays as it is. O(half-edges + triangles · spaces at one place) once. */
export function floorParts({ nav, derived }: WalkingPlan): FloorParts {
  const before = known.get(nav);
  if (before) return before;
  const { partOf, count } = partsOf(nav);
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
  const made = { partOf, rooms: roomsOf(nav, derived, partOf, count), links, sides };
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
function roomsOf(nav: Nav, derived: DerivedNav, partOf: Int32Array, count: number): (SpaceId | null)[] {
  const rooms = derived.parts.map(({ plan }): readonly Space[] => plan.spaces);
  const finders = rooms.map((spaces) => new SpaceFinder(spaces));
  const floor = Array.from({ length: count }, () => new Map<SpaceId, number>());
  const ways = new Float64Array(count);
  for (let t = 0; t < nav.triangleCount; t++) {
    const { storey, flight, landing } = nav.sheets[nav.sheetOf[t]!]!;
    const part = partOf[t]!;
    const { area, x, y } = middleOf(nav, t);
    const space = flight >= 0 || landing >= 0 ? undefined : rooms[storey]![finders[storey]!.at(x, y)];
    if (space === undefined || !isRoomUse(space.use)) ways[part]! += area;
    else floor[part]!.set(space.id, (floor[part]!.get(space.id) ?? 0) + area);
  }
  return floor.map((areas, part) => {
    let [best, most, sum] = [null as SpaceId | null, 0, 0];
    for (const [space, area] of areas) {
      sum += area;
      if (area > most) [best, most] = [space, area];
    }
    return sum > ways[part]! ? best : null;
  });
}

const spot: [number, number] = [0, 0];

/** Area of a triangle, m², and its middle in plan. */
function middleOf(nav: Nav, t: number): { area: number; x: number; y: number } {
  const [a, b, c] = [3 * t, 3 * t + 1, 3 * t + 2];
  const { x, y } = nav;
  const area = Math.abs((x[b]! - x[a]!) * (y[c]! - y[a]!) - (x[c]! - x[a]!) * (y[b]! - y[a]!)) / 2;
  planOf(nav, nav.sheetOf[t]!, (x[a]! + x[b]! + x[c]!) / 3, (y[a]! + y[b]! + y[c]!) / 3, spot);
  return { area, x: spot[0] + nav.origin[0], y: spot[1] + nav.origin[1] };
}
