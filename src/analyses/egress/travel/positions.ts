import type { Point } from '../../../model/schema/polygon';
import { doorIndices } from '../../walking/door-indices';
import { servesStorey } from '../exits/placed-exit';
import type { DoorPosition } from '../result';
import type { RoomWay } from '../rooms/storey-rooms';
import { besideDoor } from './beside-door';
import type { LevelWays } from './level-ways';
import { before, hasTwoWays, meshExit, stubLength } from './two-ways';
import { waysMesh } from './ways-mesh';

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
 * exits where one of its doors does. Cost: a triangulation of the floor of ways, then `hasTwoWays` a door.
 */
export function positionsOn(level: LevelWays, storey: number): Positions {
  // What is kept of a question is not its whole floor.
  const { plan, closed, waysOf } = level;
  const serving = level.exits[storey]!.exits.filter(servesStorey);
  const exitDoors = new Set(
    serving.flatMap(({ exit }) => (exit.kind === 'opening' ? (doorIndices(plan).get(exit.id) ?? []) : [])),
  );
  const mesh = waysMesh(plan, storey, level.ways, exitDoors);
  const exits = serving.flatMap(({ at }) => {
    const exit = meshExit(
      mesh,
      at.map(({ planX, planY }): Point => [planX, planY]),
    );
    return exit.triangles.length === 0 ? [] : [exit];
  });
  const known = new Map<number, Lying>();
  const ofWay = (way: RoomWay): Lying | null => {
    const last = known.get(way.door);
    if (last !== undefined) return last;
    const at = besideDoor(plan, way.door, way.opening, way.beyond);
    if (at === null) return null;
    const door: Point = [at.planX, at.planY];
    const start = before(mesh, door);
    const lying: Lying = hasTwoWays(mesh, start, exits)
      ? { position: 'between-exits', stub: null }
      : { position: 'dead-end', stub: stubLength(mesh, door, start, exits) };
    known.set(way.door, lying);
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
