import type { Located } from '../../../geometry/nav/locate';
import { placeLengths } from '../../../geometry/nav/place-lengths';
import type { Walk } from '../../../geometry/nav/walk';
import type { PlacedExit } from '../exits/placed-exit';
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

/**
 * The way on from every door of every room, measured at once: from its middle, on the side that it leads to, over floor of
 * ways and through the rooms around it. Cost: one search over all floor, and as many as a storey has rooms of several
 * doors with rooms within: which of their doors is the best can't be told beforehand.
 */
export function doorWays(level: LevelWays): DoorWays {
  const found = new Map<string, DoorWay>();
  const together: Start[] = [];
  const rounds: { readonly doors: number[]; readonly starts: Start[] }[] = [];
  for (const { rooms } of level.rooms) {
    const apart = new Map<string, { readonly doors: readonly number[]; readonly starts: Start[] }>();
    for (const { part, ways } of rooms) {
      for (const way of ways) {
        const key = keyOf(part, way.door);
        if (way.leads === 'exit' || found.has(key)) continue;
        const at = besideDoor(level.plan, way.door, way.opening, way.beyond);
        if (at === null) continue;
        const doors = doorsFrom(level, way.leads === 'room' ? way.beyond : null);
        if (doors.isSimple) together.push({ key, at });
        else {
          const listed = apart.get(doors.all.join(' ')) ?? { doors: doors.all, starts: [] };
          listed.starts.push({ key, at });
          apart.set(doors.all.join(' '), listed);
        }
      }
    }
    // What is opened on one storey is no matter on another.
    [...apart.values()].forEach(({ doors, starts }, round) => {
      const taken = (rounds[round] ??= { doors: [], starts: [] });
      taken.doors.push(...doors);
      taken.starts.push(...starts);
    });
  }
  const measure = (walk: Walk, starts: readonly Start[]): void => {
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
  };
  measure(opened(level, pockets(level)), together);
  for (const { doors, starts } of rounds) measure(opened(level, doors), starts);
  return ({ part }, way) => {
    if (way.exit !== null) {
      const open = !way.exit.shut && way.exit.leadsOn;
      return open ? { walked: 0, exit: way.exit, end: way.exit.at[0]! } : null;
    }
    return found.get(keyOf(part, way.door)) ?? null;
  };
}

/** Doors of rooms that can be left by one door alone: with these open nobody gets through a room who isn't in it. */
function pockets(level: LevelWays): readonly number[] {
  return [...level.waysOf.keys()].flatMap((part) => {
    const ways = openWays(level, part);
    return ways.length === 1 ? [ways[0]!.door] : [];
  });
}
