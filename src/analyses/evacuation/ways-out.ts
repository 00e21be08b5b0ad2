import type { Steps } from '../../base/steps';
import { locate } from '../../geometry/nav/locate';
import type { Nav } from '../../geometry/nav/nav';
import type { Walk } from '../../geometry/nav/walk';
import { ringsCentroid } from '../../geometry/plane/rings-centroid';
import { isFinalExit } from '../../model/derive/final-exit';
import type { Throat } from '../../model/derive/throat';
import { onStorey } from '../../model/query/on-storey';
import type { ExitId, OpeningId } from '../../model/schema/ids';
import type { Point } from '../../model/schema/polygon';
import type { Exit } from '../../simulation/floor/exits';
import type { Goal } from '../../simulation/routing/guided-floor';
import type { WalkingPlan } from '../walking/walking-plan';
import { standingSteps } from './standing';

/** A way out of a plan: an exit area, or a final exit door. */
export interface PlanExit {
  readonly id: ExitId | OpeningId;
  readonly exit: Exit;
  /** What people walk to; none = it is nowhere on the floor. */
  readonly goals: readonly Goal[];
  /** Metres of its line, or of its rim, on the floor. */
  readonly width: number;
}

/** Where people aim at: anywhere along an exit, or its middle. */
export type Aim = 'whole-width' | 'centroid';

/** Edges of an area are looked along in steps of this, metres, for where they lie on the floor. */
const LOOK = 0.1;
/** Halvings of a step between floor and no floor: to a tenth of a millimetre. */
const HALVINGS = 10;

/** All exits of a plan but the openings that are `shut`, by id; a storey between two pauses. O(openings + edges of areas). */
export function* planExits(plan: WalkingPlan, aim: Aim, shut: ReadonlySet<OpeningId>): Steps<PlanExit[]> {
  const found: PlanExit[] = [];
  for (const [storey, parts] of plan.derived.parts.entries()) {
    for (const throat of parts.throats) {
      if (!shut.has(throat.opening.id) && isFinalExit(parts, throat)) {
        found.push(doorExit(plan.nav, storey, throat, aim));
      }
    }
    for (const { id, outline } of onStorey(plan.document, 'exits', parts.plan.storey.id)) {
      const rim = rimGoals(plan.nav, storey, outline.outer);
      const goals = aim === 'centroid' ? centreGoals(plan.nav, storey, outline.outer) : rim;
      found.push({ id, exit: { storey, ring: outline.outer }, goals, width: lengthOf(rim) });
    }
    yield;
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Exits less the goals that no body of a radius comes to with its centre: lines beside which walls stand too near all along, doors
 * too narrow. In the middle of an area nobody has to arrive: its rim is enough. O(lengths of goals).
 */
export function* reachableGoals(walk: Walk, exits: readonly PlanExit[], radius: number): Steps<PlanExit[]> {
  const { nav } = walk;
  const standing = yield* standingSteps(
    walk,
    radius,
    exits.map(({ exit }) => exit),
  );
  const isClear = (storey: number, [x, y]: Point): boolean => {
    const at = locate(nav, storey, x, y);
    return at !== null && at.gap === 0 && standing.isClearOfWalls(at, radius);
  };
  yield;
  const found: PlanExit[] = [];
  for (const exit of exits) {
    const isReachable = (goal: Goal): boolean => {
      if (goal.kind === 'point') return 'ring' in exit.exit || isClear(goal.storey, [goal.x, goal.y]);
      const { a, b, storey } = goal;
      const steps = 2 * Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / LOOK));
      const shares = Array.from({ length: steps + 1 }, (_, k) => k / steps);
      return shares.some((share) =>
        isClear(storey, [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]),
      );
    };
    found.push({ ...exit, goals: exit.goals.filter(isReachable) });
    yield;
  }
  return found;
}

function doorExit(nav: Nav, storey: number, { opening, sides, left, right }: Throat, aim: Aim): PlanExit {
  const [a, b] = opening.line;
  // Seen along the line, what is beyond it lies on the left.
  const line: readonly [Point, Point] = sides.outside === 'right' ? [b, a] : [a, b];
  const reach = sides.outside === 'right' ? right : left;
  const exit: Exit = { storey, line, beyond: sides.outside === null ? 0 : reach };
  const along = floorAlong(nav, storey, a, b);
  const goals = aim === 'whole-width' ? along : middle(nav, storey, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
  return { id: opening.id, exit, goals, width: lengthOf(along) };
}

const rimGoals = (nav: Nav, storey: number, ring: readonly Point[]): Goal[] =>
  ring.flatMap((a, i) => floorAlong(nav, storey, a, ring[(i + 1) % ring.length]!));

function centreGoals(nav: Nav, storey: number, ring: readonly Point[]): Goal[] {
  const centre = ringsCentroid([ring]);
  return centre === null ? [] : middle(nav, storey, centre);
}

const lengthOf = (goals: readonly Goal[]): number =>
  goals.reduce(
    (sum, goal) =>
      goal.kind === 'point' ? sum : sum + Math.hypot(goal.b[0] - goal.a[0], goal.b[1] - goal.a[1]),
    0,
  );

const isFloor = (nav: Nav, storey: number, [x, y]: Point): boolean => locate(nav, storey, x, y)?.gap === 0;

const middle = (nav: Nav, storey: number, at: Point): Goal[] =>
  isFloor(nav, storey, at) ? [{ kind: 'point', storey, x: at[0], y: at[1] }] : [];

/** The stretches of a line that lie on the floor. O(its length). */
function floorAlong(nav: Nav, storey: number, a: Point, b: Point): Goal[] {
  const at = (share: number): Point => [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  const steps = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / LOOK));
  const onFloor = Array.from({ length: steps + 1 }, (_, k) => isFloor(nav, storey, at(k / steps)));
  /** The last share on the floor between one that is and one that is not. */
  const edge = (on: number, off: number): number => {
    for (let i = 0; i < HALVINGS; i++) {
      const half = (on + off) / 2;
      if (isFloor(nav, storey, at(half))) on = half;
      else off = half;
    }
    return on;
  };
  const goals: Goal[] = [];
  for (let k = 0; k <= steps; k++) {
    if (!onFloor[k] || (k > 0 && onFloor[k - 1])) continue;
    let last = k;
    while (last < steps && onFloor[last + 1]) last++;
    const from = k === 0 ? 0 : edge(k / steps, (k - 1) / steps);
    const to = last === steps ? 1 : edge(last / steps, (last + 1) / steps);
    if (to > from) goals.push({ kind: 'segment', storey, a: at(from), b: at(to) });
  }
  return goals;
}
