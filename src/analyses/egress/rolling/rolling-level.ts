import type { Steps } from '../../../base/steps';
import { locate, type Located } from '../../../geometry/nav/locate';
import type { Nav } from '../../../geometry/nav/nav';
import { starOf } from '../../../geometry/nav/star-of';
import { nextHalfEdge } from '../../../geometry/plane/triangulation';
import type { OpeningId } from '../../../model/schema/ids';
import { mobilityOf, neededWidth, type Rolling } from '../../../standards/mobility/mobility';
import { clearFloorOfSteps, usableWidth } from '../../walking/mobility/clear-widths';
import { moverPlanSteps } from '../../walking/mobility/mover-plan';
import type { WalkingPlan } from '../../walking/walking-plan';
import { doorFacts } from '../../way-out/door-facts';
import { floorParts } from '../../way-out/floor-parts';
import type { ExitRef } from '../../way-out/result';
import { MOST_GAP, type PlacedExit } from '../exits/placed-exit';
import { safeExits } from '../transfer/safe-exits';
import { besideDoorway } from '../travel/beside-door';
import { levelSteps, levelTo, type LevelWays } from '../travel/level-ways';
import { ROUNDING } from './standing-place';

/** The ways of something that rolls to where it is safe on its storey. */
export interface RollingLevel {
  /** On its own floor (`moverPlanSteps`): ends where it comes through; doors that are too narrow are shut. */
  readonly level: LevelWays;
  /** By storey, where it would be safe if it came through everywhere; on the floor of the plan. */
  readonly wanted: readonly (readonly PlacedExit[])[];
  /** The ways of somebody on foot. */
  readonly onFoot: LevelWays;
}

interface Kept {
  readonly key: string;
  readonly made: RollingLevel;
}

/** Of each mover's plan the questions that were asked last, the latest first. */
const known = new WeakMap<WalkingPlan, readonly Kept[]>();
/** Who looks at one hour looks at another and comes back. */
const KEPT = 2;

/**
 * The ways of a wheelchair or a bed to where it is safe on its storey (`safeExits`), each storey by itself, with some doors shut. Through
 * rooms as ways out lead, by the doors that it fits through. Kept for the last questions. Cost: as `moverPlanSteps` once, and twice
 * `levelSteps`.
 */
export function* rollingLevelSteps(
  plan: WalkingPlan,
  mover: Rolling,
  shut: readonly OpeningId[],
): Steps<RollingLevel> {
  const own = yield* moverPlanSteps(plan, mover);
  const key = shut.join(' ');
  const before = known.get(own) ?? [];
  const made = before.find((each) => each.key === key)?.made ?? (yield* madeLevel(plan, own, mover, shut));
  known.set(own, [{ key, made }, ...before.filter((each) => each.key !== key)].slice(0, KEPT));
  return made;
}

function* madeLevel(
  plan: WalkingPlan,
  own: WalkingPlan,
  mover: Rolling,
  shut: readonly OpeningId[],
): Steps<RollingLevel> {
  const onFoot = yield* levelSteps(plan, shut);
  yield;
  const wanted = onFoot.exits.map(({ exits }, number) =>
    safeExits({ plan, number, exits, closed: onFoot.closed }),
  );
  const { tooNarrow, isThrough } = yield* throughSteps(plan, own, mover);
  const exits = onFoot.exits.map((each, number) => ({
    ...each,
    exits: wanted[number]!.flatMap((exit): PlacedExit[] => {
      const at = placesOf(plan, own, exit).filter((place) => isThrough(exit.exit, place));
      return at.length === 0 ? [] : [{ ...exit, at }];
    }),
  }));
  yield;
  return { level: yield* levelTo(own, [...new Set([...shut, ...tooNarrow])], exits), wanted, onFoot };
}

/** Where ways to an exit end on a mover's own floor. */
function placesOf(plan: WalkingPlan, own: WalkingPlan, { exit, at }: PlacedExit): readonly Located[] {
  const beside = exit.kind === 'opening' ? besideDoorway(own, doorFacts(plan, exit.id).opening) : [];
  if (beside.length > 0) return beside;
  return at.flatMap(({ storey, planX, planY }) => {
    const found = locate(own.nav, storey, planX, planY);
    return found !== null && found.gap <= MOST_GAP ? [found] : [];
  });
}

type Spot = Pick<Located, 'triangle' | 'x' | 'y'>;

/** What a mover comes through. */
export interface Through {
  /** Doors and passages that it doesn't fit through, of its kind or width. */
  readonly tooNarrow: ReadonlySet<OpeningId>;
  /**
   * Does it come through where a way ends? A door has to be wide enough, with what stands in it; where there is none, the place must not lie on an edge that is
   * too narrow for it: it may have been located on the near side. O(1).
   */
  isThrough(exit: ExitRef, at: Spot): boolean;
}

/** Cost: as `clearFloorOf` once a plan and `floorParts` once a mover's floor, then O(doors). */
export function* throughSteps(plan: WalkingPlan, own: WalkingPlan, mover: Rolling): Steps<Through> {
  const { nav: clear, outlets } = yield* clearFloorOfSteps(plan);
  yield;
  const mobility = mobilityOf(mover);
  const width = neededWidth(mover);
  const hasEdges = ({ doorStart }: Nav, door: number): boolean => doorStart[door + 1]! > doorStart[door]!;
  // At the edge of all floor a door stands on no edge that is crossed.
  const fits = (id: OpeningId, door: number): boolean =>
    hasEdges(clear, door)
      ? hasEdges(own.nav, door)
      : usableWidth(doorFacts(plan, id).opening, mobility) >= width - ROUNDING;
  const { partOf, sides } = floorParts(own);
  // Behind the leaf of a door that leads to nothing drawn there is floor of its doorway, and something may stand there.
  const comesOut = (door: number): boolean => {
    const walls = outlets.get(door);
    const outer = new Set(walls?.map((wall) => partOf[Math.floor(wall / 3)]!));
    return walls === undefined || sides[door]!.some((pair) => pair.some((part) => outer.has(part)));
  };
  const tooNarrow = new Set(
    plan.derived.doors.filter((id, door) => !fits(id, door) || (hasEdges(clear, door) && !comesOut(door))),
  );
  return {
    tooNarrow,
    isThrough: (exit, at) =>
      exit.kind === 'opening' ? !tooNarrow.has(exit.id) : !isOnNarrow(clear, own.nav, at),
  };
}

/** A point this near to an edge lies on it, one this near to its end on the corner, metres. */
const ON = 1e-9;

/** Does a point lie within a line that is a wall for a mover alone: within one edge of it, or where one goes on in the next? */
function isOnNarrow(clear: Nav, own: Nav, at: Spot): boolean {
  const leaving: (readonly [x: number, y: number])[] = [];
  for (const { triangle, x, y, open } of starOf({ nav: own, twin: own.twin }, at)) {
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      if (open[h % 3] || own.twin[h]! >= 0 || clear.twin[h]! < 0) continue;
      for (const end of [h, nextHalfEdge(h)]) {
        const [dx, dy] = [own.x[end]! - x, own.y[end]! - y];
        const away = Math.hypot(dx, dy);
        if (away > ON) leaving.push([dx / away, dy / away]);
      }
    }
  }
  // To both sides of the point.
  return leaving.some(([ax, ay]) => leaving.some(([bx, by]) => ax * bx + ay * by < ON - 1));
}
