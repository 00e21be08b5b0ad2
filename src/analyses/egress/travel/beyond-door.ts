import { nearestWay, type Way, type WayPoint } from '../../../geometry/nav/shortest-path';
import { walkedWay } from '../../../geometry/nav/walked/walked-way';
import { fireCompartments } from '../../../model/derive/fire-compartments';
import { spaceAt } from '../../../model/query/space-at';
import type { CompartmentId, SpaceId, StoreyId } from '../../../model/schema/ids';
import { doorFacts } from '../../way-out/door-facts';
import type { WalkingPlan } from '../../walking/walking-plan';
import { servesStorey, type PlacedExit } from '../exits/placed-exit';
import type { LevelWays } from './level-ways';

/** The compartments that a compartment's door joins; none for other exits. O(1). */
export function joinedBy(plan: WalkingPlan, { kind, exit, place }: PlacedExit): readonly CompartmentId[] {
  if (kind !== 'compartment' || exit.kind !== 'opening') return [];
  const of = compartmentsOn(plan, place.storey);
  return doorFacts(plan, exit.id).spaces.flatMap((side) => of(side) ?? []);
}

/** Of the compartments that a door joins the one that a way doesn't come from; null where the plan doesn't tell. O(bends · points of spaces). */
export function enteredBy(
  plan: WalkingPlan,
  exit: PlacedExit,
  points: readonly WayPoint[],
): CompartmentId | null {
  const joined = joinedBy(plan, exit);
  if (joined.length === 0) return null;
  const { storey } = exit.place;
  const of = compartmentsOn(plan, storey);
  for (let i = points.length - 1; i >= 0; i--) {
    const [, bx, by] = points[i]!;
    const [, ax, ay] = points[i - 1] ?? points[i]!;
    // Bends lie on walls; between two of them there is floor.
    for (const share of [0.5, 1]) {
      const space = spaceAt(plan.document, storey, bx + (ax - bx) * share, by + (ay - by) * share);
      const own = of(space?.id ?? null);
      if (own !== null && joined.includes(own)) return joined.find((each) => each !== own) ?? null;
    }
  }
  return null;
}

/** A way on from a compartment's door, and the exit that it ends at. */
export interface WayOn {
  readonly way: Way;
  /** The same as a person walks it. */
  readonly walked: readonly WayPoint[];
  readonly exit: PlacedExit;
}

const known = new WeakMap<LevelWays, Map<string, WayOn | null>>();

/**
 * From a compartment's door on to the nearest stair or door out of the compartment that it leads into; null where no floor of ways
 * leads there. Kept with the level. Cost: a search of what is nearer, once a door and side.
 */
export function onFromDoor(level: LevelWays, door: PlacedExit, into: CompartmentId): WayOn | null {
  const kept = known.get(level) ?? new Map<string, WayOn | null>();
  known.set(level, kept);
  const key = `${door.exit.id} ${into}`;
  const before = kept.get(key);
  if (before !== undefined) return before;
  const made = madeOn(level, door, into);
  kept.set(key, made);
  return made;
}

function madeOn({ plan, exits, ways }: LevelWays, door: PlacedExit, into: CompartmentId): WayOn | null {
  const [from] = door.at;
  if (from === undefined) return null;
  const of = compartmentsOn(plan, door.place.storey);
  const own = exits[from.storey]!.exits.filter(
    (exit) =>
      servesStorey(exit) &&
      exit.kind !== 'compartment' &&
      exit.exit.kind === 'opening' &&
      doorFacts(plan, exit.exit.id).spaces.some((side) => of(side) === into),
  );
  const ends = own.flatMap((exit) => exit.at.map((at) => ({ at, exit })));
  const way = nearestWay(
    ways,
    from,
    ends.map(({ at }) => at),
  );
  return way === null ? null : { way, walked: walkedWay(plan.nav, way), exit: ends[way.target]!.exit };
}

function compartmentsOn(
  { document }: WalkingPlan,
  storey: StoreyId,
): (side: SpaceId | null) => CompartmentId | null {
  const of = fireCompartments(document, storey);
  return (side) => (side === null ? null : (of.get(side) ?? null));
}
