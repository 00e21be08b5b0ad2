import type { OpeningId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import type { DoorPosition } from '../result';
import type { RoomWay } from '../rooms/storey-rooms';
import { besideDoor } from './beside-door';
import type { LevelWays } from './level-ways';
import type { MeshedWays } from './meshed-ways';
import { before, hasTwoWays, stubLength } from './two-ways';

/** How a door lies. */
export interface Lying {
  readonly position: DoorPosition;
  /** On a dead end: metres from it to where ways part; null where they never do. */
  readonly stub: number | null;
}

/** Null where no way leads on from a door, and of exits. */
export type Positions = (way: RoomWay) => Lying | null;

/**
 * How the doors of a storey's rooms lie on the way to its exits. A door into the room around it lies as that room does: between
 * exits where one of its doors does. What is found is put down in `known`, by the door. Cost: `hasTwoWays` a door that isn't in it.
 */
export function positionsOn(
  { plan, closed, waysOf }: Pick<LevelWays, 'plan' | 'closed' | 'waysOf'>,
  { mesh, exits }: MeshedWays,
  known = new Map<OpeningId, Lying>(),
): Positions {
  const ofWay = (way: RoomWay): Lying | null => {
    const last = known.get(way.opening.id);
    if (last !== undefined) return last;
    const at = besideDoor(plan, way.door, way.opening, way.beyond);
    if (at === null) return null;
    const door: Point = [at.planX, at.planY];
    const start = before(mesh, door);
    const lying: Lying = hasTwoWays(mesh, start, exits)
      ? { position: 'between-exits', stub: null }
      : { position: 'dead-end', stub: stubLength(mesh, door, start, exits) };
    known.set(way.opening.id, lying);
    return lying;
  };
  const of = (way: RoomWay, seen: ReadonlySet<number>): Lying | null => {
    if (closed.has(way.opening.id) || way.leads === 'exit') return null;
    if (way.leads === 'ways') return ofWay(way);
    if (seen.has(way.beyond)) return null;
    const through = new Set([...seen, way.beyond]);
    const next = (waysOf.get(way.beyond) ?? []).flatMap((outer) => of(outer, through) ?? []);
    return next.find(({ position }) => position === 'between-exits') ?? next[0] ?? null;
  };
  return (way) => of(way, new Set());
}
