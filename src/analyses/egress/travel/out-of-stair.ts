import { nearestWay, type WayPoint } from '../../../geometry/nav/shortest-path';
import { walkedWay } from '../../../geometry/nav/walked/walked-way';
import { isOpen, type PlacedExit } from '../exits/placed-exit';
import { stairPart } from '../exits/stair-part';
import type { LevelWays } from './level-ways';

const known = new WeakMap<LevelWays, Map<string, readonly WayPoint[]>>();

/**
 * From a stair's door on as a person walks to the door by which the stair is left into the open on the same storey; none for other exits, and where
 * the stair comes out elsewhere. Kept with the level. Cost: a search of what is nearer, once a door.
 */
export function outOfStair(level: LevelWays, door: PlacedExit): readonly WayPoint[] {
  if (door.kind !== 'stair' && door.kind !== 'open-stair') return [];
  const kept = known.get(level) ?? new Map<string, readonly WayPoint[]>();
  known.set(level, kept);
  const made = kept.get(door.exit.id) ?? madeOut(level, door);
  kept.set(door.exit.id, made);
  return made;
}

function madeOut({ plan, exits, ways }: LevelWays, door: PlacedExit): readonly WayPoint[] {
  const [from] = door.at;
  const stair = stairPart(plan, door);
  if (from === undefined || stair === null) return [];
  const out = exits[from.storey]!.exits.filter(
    (exit) => exit.fromStair && isOpen(exit) && stairPart(plan, exit) === stair,
  );
  const way = nearestWay(
    ways,
    from,
    out.flatMap(({ at }) => at),
  );
  return way === null ? [] : walkedWay(plan.nav, way);
}
