import type { Steps } from '../../../base/steps';
import type { Located } from '../../../geometry/nav/locate';
import { placeLengths } from '../../../geometry/nav/place-lengths';
import type { Walk } from '../../../geometry/nav/walk';
import { isOpen, type PlacedExit } from '../exits/placed-exit';
import type { Room, RoomWay } from '../rooms/storey-rooms';
import { besideDoor } from './beside-door';
import { doorsFrom, opened, openWays, type LevelWays } from './level-ways';

/** The way on from a door of a room. */
export interface DoorWay {
  /** Metres to the nearest exit, and where that way ends. */
  readonly walked: number;
  readonly exit: PlacedExit;
  readonly end: Located;
}

/** Ways on from a room's doors; null = none. */
export type DoorWays = (room: Room, way: RoomWay) => DoorWay | null;

interface Start {
  readonly key: string;
  readonly at: Located;
}

const keyOf = (part: number, door: number): string => `${part} ${door}`;

interface Round {
  readonly doors: readonly number[];
  readonly starts: readonly Start[];
}

/**
 * The way on from every door of every room of some storeys, in groups of such as are measured together: from its middle, on the side
 * that it leads to, over floor of ways and through the rooms around it. A step is one group on one floor. Cost: one search over their
 * floor, and as many as one of them has rooms of several doors with rooms within: which of their doors is the best can't be
 * told beforehand.
 */
export function* doorWaysOn(level: LevelWays, groups: readonly (readonly number[])[]): Steps<DoorWays> {
  const found = new Map<string, DoorWay>();
  const asked = groups.map((storeys) => startsOf(level, storeys));
  const pocketDoors = pockets(level);
  const most = Math.max(0, ...asked.map(({ apart }) => apart.length));
  yield;
  for (let round = -1; round < most; round++) {
    // What is opened on one storey is no matter on another.
    const doors = round < 0 ? pocketDoors : asked.flatMap(({ apart }) => apart[round]?.doors ?? []);
    const walk = opened(level, doors);
    for (const { together, apart } of asked) {
      const starts = round < 0 ? together : (apart[round]?.starts ?? []);
      if (starts.length === 0) continue;
      yield;
      measure(level, walk, starts, found);
    }
  }
  return ({ part }, way) =>
    way.leads === 'exit' ? ownExit(way) : (found.get(keyOf(part, way.door)) ?? null);
}

/** The way on from a door that is an exit itself; null where it is none, or shut, or leads nowhere. */
export const ownExit = ({ exit }: RoomWay): DoorWay | null =>
  exit !== null && isOpen(exit) ? { walked: 0, exit, end: exit.at[0]! } : null;

/** Where ways of some storeys begin: such as can be measured together, and such as each need other doors opened. */
function startsOf(
  level: LevelWays,
  storeys: readonly number[],
): { readonly together: readonly Start[]; readonly apart: readonly Round[] } {
  const seen = new Set<string>();
  const together: Start[] = [];
  const apart = new Map<string, { readonly doors: readonly number[]; readonly starts: Start[] }>();
  for (const { part, ways } of storeys.flatMap((storey) => level.rooms[storey]!.rooms)) {
    for (const way of ways) {
      const key = keyOf(part, way.door);
      if (way.leads === 'exit' || seen.has(key)) continue;
      const at = besideDoor(level.plan, way.door, way.opening, way.beyond);
      if (at === null) continue;
      seen.add(key);
      const doors = doorsFrom(level, way.leads === 'room' ? way.beyond : null);
      if (doors.isSimple) together.push({ key, at });
      else {
        const listed = apart.get(doors.all.join(' ')) ?? { doors: doors.all, starts: [] };
        listed.starts.push({ key, at });
        apart.set(doors.all.join(' '), listed);
      }
    }
  }
  return { together, apart: [...apart.values()] };
}

function measure(level: LevelWays, walk: Walk, starts: readonly Start[], found: Map<string, DoorWay>): void {
  // Each storey is walked on by itself.
  const storeys = new Set(starts.map(({ at }) => at.storey));
  const near = level.ends.flatMap((end, i) =>
    storeys.has(end.storey) ? [{ end, exit: level.endOf[i]! }] : [],
  );
  const { lengths, sources } = placeLengths(
    walk,
    near.map(({ end }) => end),
    starts.map(({ at }) => at),
  );
  starts.forEach(({ key }, i) => {
    const best = near[sources[i]!];
    if (best !== undefined) found.set(key, { walked: lengths[i]!, ...best });
  });
}

/** Doors of rooms that can be left by one door alone: with these open nobody gets through a room who isn't in it. */
function pockets(level: LevelWays): readonly number[] {
  return [...level.waysOf.keys()].flatMap((part) => {
    const ways = openWays(level, part);
    return ways.length === 1 ? [ways[0]!.door] : [];
  });
}
