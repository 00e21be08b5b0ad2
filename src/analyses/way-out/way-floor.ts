import type { Located } from '../../geometry/nav/locate';
import { withDoors } from '../../geometry/nav/shut-doors';
import type { Walk } from '../../geometry/nav/walk';
import type { OpeningId } from '../../model/schema/ids';
import { doorIndices } from '../walking/door-indices';
import { walkWith, type WalkingPlan } from '../walking/walking-plan';
import { openExits, type ExitPlace } from './exits';
import { floorParts, type FloorParts, type PartLink } from './floor-parts';

/** The floor that ways out may lead over with some doors shut. */
export interface WayFloor {
  /** Exits that are not shut. */
  readonly exits: readonly ExitPlace[];
  /** Per part of the floor: through how many rooms a way out from there leads at least; Infinity = there is none. */
  readonly rooms: Float64Array;
  /** The floor for a way out from a place; null when there is no way. */
  walkFrom(from: Located): Walk | null;
  /** The doors of rooms that `walkFrom` opens, and it is `walkOver` them; null when there is no way. */
  doorsFrom(from: Located): readonly number[] | null;
  /** The floor of ways, and some doors of rooms. */
  walkOver(opened: readonly number[]): Walk;
  /** Doors of rooms through which a way out leads from a part at once; none where it has an exit of its own. */
  doorsDown(part: number): readonly number[];
  /** Doors of exits that rooms have of their own. */
  readonly ownExits: readonly number[];
}

/**
 * What a way out may lead over (`FEWEST_ROOMS`): floor of ways, the part that it begins in, and of other rooms only
 * such as lie on a way through the fewest. `also` is one more door (by index) that is shut. O(parts + doors), and
 * O(half-edges) for each other set of doors.
 */
export function wayFloor(
  plan: WalkingPlan,
  shut: readonly OpeningId[],
  also: number | null = null,
): WayFloor {
  const parts = floorParts(plan);
  const one = also === null ? undefined : plan.derived.doors[also];
  const all = one === undefined ? shut : [...shut, one];
  const closed = new Set<OpeningId>(all);
  const isShut = Uint8Array.from(plan.derived.doors, (id) => (closed.has(id) ? 1 : 0));
  const exits = openExits(plan, all);
  const ends = exitParts(plan, parts, exits);
  const rooms = roomsBefore(parts, ends, isShut);
  const step = (part: number, { door, part: other }: PartLink): boolean => {
    const entered = parts.rooms[other] === null ? 0 : 1;
    return isShut[door] === 0 && rooms[part] === rooms[other]! + entered;
  };
  const own = ownExits(plan, parts, exits);
  const walkOver = (opened: readonly number[]): Walk => {
    const waysOnly = walkWith(plan, [...shut, ...doorsOfRooms(plan, parts)]);
    return opened.length === 0 && also === null ? waysOnly : opening(waysOnly, opened, also);
  };
  const doorsFrom = (from: Located): readonly number[] | null => {
    const start = parts.partOf[from.triangle]!;
    return rooms[start] === Infinity ? null : doorsOf(parts, start, step, own);
  };
  return {
    exits,
    rooms,
    walkOver,
    doorsFrom,
    walkFrom: (from) => {
      const doors = doorsFrom(from);
      return doors && walkOver(doors);
    },
    doorsDown: (part) => {
      if (rooms[part] === Infinity || ends.has(part)) return [];
      const links = parts.links[part]!.filter((link) => step(part, link));
      const down = links.filter(
        ({ part: other }) => parts.rooms[part] !== null || parts.rooms[other] !== null,
      );
      return [...new Set(down.map(({ door }) => door))];
    },
    ownExits: [...own.values()].flat(),
  };
}

/** The last floor made from each walk: a way and its doors are asked one after the other. */
const latest = new WeakMap<Walk, { readonly key: string; readonly walk: Walk }>();

function opening(walk: Walk, opened: readonly number[], also: number | null): Walk {
  const key = `${also} ${opened.join(' ')}`;
  const last = latest.get(walk);
  if (last?.key === key) return last.walk;
  const made = withDoors(walk, also === null ? [] : [also], opened);
  latest.set(walk, { key, walk: made });
  return made;
}

const roomDoors = new WeakMap<FloorParts, readonly OpeningId[]>();

/** Doors that have a room on a side. O(doors) once. */
export function doorsOfRooms({ derived }: WalkingPlan, parts: FloorParts): readonly OpeningId[] {
  const before = roomDoors.get(parts);
  if (before) return before;
  const found = derived.doors.filter((_, door) =>
    parts.sides[door]!.some((side) => side.some((part) => parts.rooms[part] !== null)),
  );
  roomDoors.set(parts, found);
  return found;
}

/** Parts that a way out may end in: beside an exit. O(exits). */
export function exitParts(
  plan: WalkingPlan,
  { partOf, sides }: FloorParts,
  exits: readonly ExitPlace[],
): Set<number> {
  const doors = doorIndices(plan);
  const found = new Set<number>();
  for (const { exit, at } of exits) {
    found.add(partOf[at.triangle]!);
    const door = exit.kind === 'opening' ? doors.get(exit.id) : undefined;
    for (const part of door === undefined ? [] : sides[door]!.flat()) found.add(part);
  }
  return found;
}

/** Doors of exits that rooms have of their own, by part. */
function ownExits(
  plan: WalkingPlan,
  { rooms, sides }: FloorParts,
  exits: readonly ExitPlace[],
): ReadonlyMap<number, readonly number[]> {
  const exitIds = new Set<string>(exits.map(({ exit }) => exit.id));
  const found = new Map<number, number[]>();
  plan.derived.doors.forEach((id, door) => {
    if (!exitIds.has(id)) return;
    for (const part of sides[door]!.flat()) {
      if (rooms[part] !== null) found.set(part, [...(found.get(part) ?? []), door]);
    }
  });
  return found;
}

/**
 * Per part: rooms that a way out enters after it, at least; Infinity = there is none. Breadth first from the parts that it may end
 * in, those through no more rooms first. O(parts + doors).
 */
export function roomsBefore(parts: FloorParts, ends: ReadonlySet<number>, isShut: Uint8Array): Float64Array {
  const rooms = new Float64Array(parts.rooms.length).fill(Infinity);
  let level = [...ends];
  for (const part of level) rooms[part] = 0;
  for (let count = 0; level.length > 0; count++) {
    const next: number[] = [];
    for (let part = level.pop(); part !== undefined; part = level.pop()) {
      if (rooms[part]! < count) continue;
      const entered = parts.rooms[part] === null ? 0 : 1;
      for (const link of parts.links[part]!) {
        if (isShut[link.door] === 1 || rooms[link.part]! <= count + entered) continue;
        rooms[link.part] = count + entered;
        (entered === 0 ? level : next).push(link.part);
      }
    }
    level = next;
  }
  return rooms;
}

/** Doors of rooms that a way from a part may go through: all that lie on one through the fewest rooms. */
function doorsOf(
  parts: FloorParts,
  start: number,
  step: (part: number, link: PartLink) => boolean,
  own: ReadonlyMap<number, readonly number[]>,
): number[] {
  const seen = new Set([start]);
  const opened = new Set<number>();
  const waiting = [start];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    // A final exit is come to in its middle: its own leaf must not stand in the way.
    for (const door of own.get(part) ?? []) opened.add(door);
    for (const link of parts.links[part]!) {
      if (!step(part, link)) continue;
      if (parts.rooms[part] !== null || parts.rooms[link.part] !== null) opened.add(link.door);
      if (seen.has(link.part)) continue;
      seen.add(link.part);
      waiting.push(link.part);
    }
  }
  return [...opened].sort((a, b) => a - b);
}
