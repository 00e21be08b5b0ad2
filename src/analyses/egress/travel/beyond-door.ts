import type { Located } from '../../../geometry/nav/locate';
import { nearestWay, type Way, type WayPoint } from '../../../geometry/nav/shortest-path';
import { withShut } from '../../../geometry/nav/shut-doors';
import type { Walk } from '../../../geometry/nav/walk';
import { walkedWay } from '../../../geometry/nav/walked/walked-way';
import { spaceAt } from '../../../model/query/space-at';
import type { CompartmentId } from '../../../model/schema/ids';
import { doorFacts } from '../../way-out/door-facts';
import { doorIndices } from '../../walking/door-indices';
import type { WalkingPlan } from '../../walking/walking-plan';
import { compartmentFinder } from '../exits/compartment-exits';
import { servesStorey, type PlacedExit } from '../exits/placed-exit';
import { besideDoorway } from './beside-door';
import { waysBeyond, type LevelWays } from './level-ways';

/** The compartments that a compartment's door joins; none for other exits. O(1). */
export function joinedBy(plan: WalkingPlan, { kind, exit, place }: PlacedExit): readonly CompartmentId[] {
  if (kind !== 'compartment' || exit.kind !== 'opening') return [];
  const of = compartmentFinder(plan, place.storey);
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
  const of = compartmentFinder(plan, storey);
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
 * From a compartment's door on to the nearest stair or door out of the compartment that it leads into, or of the next one where that has none; null where
 * no floor of ways leads there without coming back. Kept with the level. Cost: a search of what is nearer, once a door and side, and
 * as `withShut` once for each compartment that is left.
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

function madeOn(level: LevelWays, door: PlacedExit, into: CompartmentId): WayOn | null {
  const { plan } = level;
  const fled = joinedBy(plan, door).find((each) => each !== into);
  const from = behind(plan, door, into);
  if (from === null || fled === undefined) return null;
  const of = compartmentFinder(plan, door.place.storey);
  const isOf = ({ exit }: PlacedExit, compartment: CompartmentId): boolean =>
    exit.kind === 'opening' && doorFacts(plan, exit.id).spaces.some((side) => of(side) === compartment);
  const others = level.exits[from.storey]!.exits.filter(
    (exit) => servesStorey(exit) && exit.kind !== 'compartment',
  );
  const walk = withoutCompartment(level, from.storey, fled);
  for (const exits of [others.filter((exit) => isOf(exit, into)), others]) {
    const ends = exits.flatMap((exit) => exit.at.map((at) => ({ at, exit })));
    const way = nearestWay(
      walk,
      from,
      ends.map(({ at }) => at),
    );
    if (way !== null) return { way, walked: walkedWay(plan.nav, way), exit: ends[way.target]!.exit };
  }
  return null;
}

/** In a compartment's doorway, on the floor of the compartment that is entered. */
function behind(plan: WalkingPlan, { exit, place, at }: PlacedExit, into: CompartmentId): Located | null {
  const [middle = null] = at;
  if (exit.kind !== 'opening') return middle;
  const of = compartmentFinder(plan, place.storey);
  const { opening, spaces } = doorFacts(plan, exit.id);
  const side = spaces.find((each) => of(each) === into) ?? null;
  return side === null ? middle : (besideDoorway(plan, opening, side)[0] ?? middle);
}

const without = new WeakMap<LevelWays, Map<string, Walk>>();

/** Floor of ways with the doors of one compartment of a storey (by number) shut. */
function withoutCompartment(level: LevelWays, storey: number, compartment: CompartmentId): Walk {
  const { plan } = level;
  const kept = without.get(level) ?? new Map<string, Walk>();
  without.set(level, kept);
  const key = `${storey} ${compartment}`;
  const of = compartmentFinder(plan, plan.derived.storeys[storey]!);
  const indices = doorIndices(plan);
  const made =
    kept.get(key) ??
    withShut(
      waysBeyond(level),
      plan.derived.parts[storey]!.throats.flatMap(({ opening: { id } }) =>
        doorFacts(plan, id).spaces.some((side) => of(side) === compartment) ? (indices.get(id) ?? []) : [],
      ).sort((a, b) => a - b),
    );
  kept.set(key, made);
  return made;
}
