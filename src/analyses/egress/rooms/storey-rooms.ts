import type { Opening } from '../../../model/schema/opening';
import type { Space } from '../../../model/schema/space';
import { doorFacts } from '../../way-out/door-facts';
import { floorParts, type FloorParts } from '../../way-out/floor-parts';
import { doorIndices } from '../../walking/door-indices';
import type { WalkingPlan } from '../../walking/walking-plan';
import type { PlacedExit } from '../exits/placed-exit';
import { isUsed } from './is-used';
import { spaceFloor, type SpaceFloor } from './space-floor';

/** A door that a room is left by. */
export interface RoomWay {
  /** Number of the door in the nav. */
  readonly door: number;
  readonly opening: Opening;
  /** It is a storey exit itself, it opens on floor of ways, or into a room (or a corner behind one) that lies between. */
  readonly leads: 'exit' | 'ways' | 'room';
  /** The exit that it is. */
  readonly exit: PlacedExit | null;
  /** The part of the floor (`floorParts`) behind it; −1 where nothing is told of that. */
  readonly beyond: number;
}

/** A room, hall or ward with floor to walk on. */
export interface Room {
  readonly space: Space;
  /** The part of the floor (`floorParts`) that it lies in. */
  readonly part: number;
  /** That part is floor of ways, and not only reached through rooms: others come through. */
  readonly isWay: boolean;
  readonly ways: readonly RoomWay[];
}

export interface StoreyRooms {
  readonly rooms: readonly Room[];
  /** Per part of the floor that is a room, or is left through rooms alone: the doors that it is left by. */
  readonly waysOf: ReadonlyMap<number, readonly RoomWay[]>;
  readonly floor: SpaceFloor;
}

/**
 * The rooms of a storey (by index) that people use, with the doors that lead out of them: exits of their own and doors to
 * floor of ways; where a room has none of them, doors into rooms that have, or lie nearer to such (`roomsOut`: per part,
 * rooms that a way out enters after it with every door open). Floor of ways is left by doors to such floor as comes to an exit
 * without coming back (`exitParts`: parts that exits stand at). O(triangles + doors of the storey), and O(parts) a hall.
 */
export function storeyRooms(
  plan: WalkingPlan,
  storey: number,
  exits: readonly PlacedExit[],
  exitParts: ReadonlySet<number>,
  roomsOut: Float64Array,
): StoreyRooms {
  const parts = floorParts(plan);
  const floor = spaceFloor(plan, storey);
  const { ownExits, barred } = exitsByPart(plan, parts, exits);
  const isWay = (part: number): boolean =>
    parts.rooms[part] === null && (roomsOut[part] === 0 || roomsOut[part] === Infinity);
  const known = new Map<number, readonly RoomWay[]>();
  const waysFrom = (part: number): readonly RoomWay[] => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const ways = waysOut(plan, parts, part, ownExits.get(part) ?? [], {
      exitParts,
      roomsOut,
      isWay,
      barred: barred.get(part) ?? NO_DOORS,
    });
    known.set(part, ways);
    for (const { leads, beyond } of ways) if (leads === 'room') waysFrom(beyond);
    return ways;
  };
  const rooms = plan.derived.parts[storey]!.plan.spaces.flatMap((space, number): Room[] => {
    const part = floor.partOf[number]!;
    if (part < 0 || !isUsed(space)) return [];
    return [{ space, part, isWay: isWay(part), ways: waysFrom(part) }];
  });
  for (const part of partsOfRooms(plan, storey, parts, floor)) if (!isWay(part)) waysFrom(part);
  return { rooms, waysOf: new Map([...known].filter(([part]) => !isWay(part))), floor };
}

/** Parts of the floor that rooms lie in: a room may fall into several, each of which is left by its own doors. O(triangles of the storey). */
function partsOfRooms(
  { nav, derived }: WalkingPlan,
  storey: number,
  { partOf }: FloorParts,
  { spaceOf }: SpaceFloor,
): ReadonlySet<number> {
  const used = derived.parts[storey]!.plan.spaces.map(isUsed);
  const from = nav.storeyStart[storey]!;
  const found = new Set<number>();
  spaceOf.forEach((space, i) => {
    if (used[space] === true) found.add(partOf[from + i]!);
  });
  return found;
}

const NO_DOORS: ReadonlySet<number> = new Set();

/** Exits that are doors, by the parts that they stand at; and those that aren't for who comes from there (`onlyFor`). */
function exitsByPart(
  plan: WalkingPlan,
  { partOf }: FloorParts,
  exits: readonly PlacedExit[],
): {
  readonly ownExits: ReadonlyMap<number, readonly RoomWay[]>;
  readonly barred: ReadonlyMap<number, ReadonlySet<number>>;
} {
  const { nav } = plan;
  const found = new Map<number, RoomWay[]>();
  const barred = new Map<number, Set<number>>();
  for (const exit of exits) {
    const door = exit.exit.kind === 'opening' ? doorIndices(plan).get(exit.exit.id) : undefined;
    // A stair that only leads back is floor like any other.
    if (door === undefined || exit.exit.kind !== 'opening' || !exit.leadsOn) continue;
    const { opening } = doorFacts(plan, exit.exit.id);
    const edges = nav.doorHalfEdges.subarray(nav.doorStart[door], nav.doorStart[door + 1]);
    const served = exit.onlyFor === undefined ? null : new Set(exit.at.map((at) => partOf[at.triangle]!));
    for (const part of new Set(Array.from(edges, (h) => partOf[Math.floor(h / 3)]!))) {
      if (served?.has(part) === false) {
        barred.set(part, (barred.get(part) ?? new Set()).add(door));
        continue;
      }
      found.set(part, [...(found.get(part) ?? []), { door, opening, leads: 'exit', exit, beyond: -1 }]);
    }
  }
  return { ownExits: found, barred };
}

/** How the floor lies to the exits of its storey. */
interface Floor {
  readonly exitParts: ReadonlySet<number>;
  readonly roomsOut: Float64Array;
  readonly isWay: (part: number) => boolean;
  /** Doors that nobody is led through from here. */
  readonly barred: ReadonlySet<number>;
}

function waysOut(
  plan: WalkingPlan,
  parts: FloorParts,
  part: number,
  own: readonly RoomWay[],
  { exitParts, roomsOut, isWay, barred }: Floor,
): readonly RoomWay[] {
  const exits = new Set(own.map(({ door }) => door));
  const behind = (leads: RoomWay['leads'], suits: (other: number) => boolean): RoomWay[] => {
    const doors = new Map<number, number>();
    for (const { door, part: other } of parts.links[part]!) {
      if (!exits.has(door) && !barred.has(door) && !doors.has(door) && suits(other)) doors.set(door, other);
    }
    return [...doors].map(([door, beyond]) => {
      const { opening } = doorFacts(plan, plan.derived.doors[door]!);
      return { door, opening, leads, exit: null, beyond };
    });
  };
  const leads = isWay(part) ? leadingOn(parts, part, exitParts) : null;
  const ways = [...own, ...behind('ways', (other) => isWay(other) && leads?.has(other) !== false)];
  if (ways.length > 0) return ways;
  return behind('room', (other) => {
    const entered = parts.rooms[other] === null ? 0 : 1;
    return roomsOut[part] === Infinity ? !isWay(part) : roomsOut[part] === roomsOut[other]! + entered;
  });
}

/** Floor of ways from which one comes to an exit past one part of it. */
function leadingOn(parts: FloorParts, past: number, exitParts: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set([...exitParts].filter((part) => part !== past && parts.rooms[part] === null));
  for (const part of found) {
    for (const { part: other } of parts.links[part]!) {
      if (other !== past && parts.rooms[other] === null) found.add(other);
    }
  }
  return found;
}
