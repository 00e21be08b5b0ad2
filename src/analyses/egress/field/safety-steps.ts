import type { Steps } from '../../../base/steps';
import type { Located } from '../../../geometry/nav/locate';
import type { Nav } from '../../../geometry/nav/nav';
import { placeOn } from '../../../geometry/nav/routing/paced-nav';
import type { Walker as RouteWalker } from '../../../geometry/nav/routing/passable';
import type { RouteField } from '../../../geometry/nav/routing/route-field';
import { Routes } from '../../../geometry/nav/routing/routes';
import type { TautGraph } from '../../../geometry/nav/routing/taut-graph';
import { shutOpenings } from '../../../model/query/shut-openings';
import type { OpeningId } from '../../../model/schema/ids';
import { isRolling } from '../../../standards/goers';
import type { Rolling } from '../../../standards/mobility/mobility';
import type { Walker } from '../../../standards/walking-speeds';
import { moverPlanSteps } from '../../walking/mobility/mover-plan';
import type { WalkingPlan } from '../../walking/walking-plan';
import type { ExitRef } from '../../way-out/result';
import { rollingLevelSteps } from '../rolling/rolling-level';
import { levelSteps, type LevelWays } from '../travel/level-ways';
import { LastAsked, type AskedBy } from './last-asked';
import { navGraphSteps, pacedGraphSteps } from './nav-graph';
import { rollingIntoOpenSteps } from './rolling-into-open';
import { waysIntoOpen, waysOnLevel, type SafetyWays } from './safety-ways';
import type { FieldQuestion, SafetyGoal } from './storey-field';

/** Ways to safety from all storeys at once, as routes. */
export interface Safety {
  /** On the floor of the plan, of what rolls on its own (`moverPlanSteps`). */
  readonly shortest: RouteField;
  /** On the floor with the walker's paces: metres of level floor that take as long. */
  readonly quickest: RouteField;
  readonly paced: Nav;
  /** Per target of the routes: the exit that it is a place of. */
  readonly exitOf: readonly ExitRef[];
}

/** The shortest of some ways. */
export interface Shortest {
  readonly field: RouteField;
  readonly ways: SafetyWays;
}

const onFoot = new LastAsked<Shortest>();
const quickest = new LastAsked<Safety>();
const rolling = new LastAsked<Safety>();

/** Routes of a walker to some places. Cost: a field. */
export const fieldTo = (graph: TautGraph, walker: RouteWalker, ends: readonly Located[]): RouteField =>
  new Routes(graph, walker).fieldTo(ends.map((at) => ({ kind: 'point', at })));

/**
 * The ways that a question asks for, of whichever storey; kept for the last one of a floor to each goal. Cost: the graph of the floor once
 * (`tautGraph`) and that of the walker's paces, then a field over each. Of what rolls: its floor once (`moverPlanSteps`) and the
 * graph of that, then one field.
 */
export function* safetySteps(
  plan: WalkingPlan,
  { goal, walker, hour, closed }: Omit<FieldQuestion, 'storey'>,
): Steps<Safety> {
  const shut = shutOpenings(plan.document, hour, closed);
  return isRolling(walker)
    ? yield* rollingSafety(plan, goal, walker, shut)
    : yield* walkedSafety(plan, goal, walker, shut);
}

/** The shortest ways of somebody on foot, whoever it is. Kept as those of `safetySteps` are. */
export function* onFootSteps(
  plan: WalkingPlan,
  goal: SafetyGoal,
  shut: readonly OpeningId[],
): Steps<Shortest> {
  const level = goal === 'open' ? null : yield* levelSteps(plan, shut);
  const by = askedBy(level, shut);
  const before = onFoot.of(plan.nav, goal, by);
  if (before) return before;
  const graph = yield* navGraphSteps(plan.nav);
  const ways = level === null ? waysIntoOpen(plan, shut) : waysOnLevel(level);
  yield;
  return onFoot.keep(plan.nav, goal, by, { field: fieldTo(graph, ways.walker(graph), ways.ends), ways });
}

/** Into the open floor and doors tell; to exits of storeys what they are, and what rooms are left by, besides. */
const askedBy = (level: LevelWays | null, shut: readonly OpeningId[]): AskedBy => [
  shut.join(' '),
  ...(level === null ? [] : [...level.exits, ...level.rooms.map(({ waysOf }) => waysOf)]),
];

function* walkedSafety(
  plan: WalkingPlan,
  goal: SafetyGoal,
  walker: Walker,
  shut: readonly OpeningId[],
): Steps<Safety> {
  const walked = yield* onFootSteps(plan, goal, shut);
  const by = [walker, walked];
  const before = quickest.of(plan.nav, goal, by);
  if (before) return before;
  yield;
  const { field: shortest, ways } = walked;
  const pacedGraph = yield* pacedGraphSteps(plan, walker);
  const paced = pacedGraph.floor.nav;
  const ends = ways.ends.map((at) => placeOn(plan.nav, paced, at));
  return quickest.keep(plan.nav, goal, by, {
    shortest,
    quickest: paced === plan.nav ? shortest : fieldTo(pacedGraph, ways.walker(pacedGraph), ends),
    paced,
    exitOf: ways.exitOf,
  });
}

/** It keeps to level floor and ramps, which it rolls over as fast. */
function* rollingSafety(
  plan: WalkingPlan,
  goal: SafetyGoal,
  mover: Rolling,
  shut: readonly OpeningId[],
): Steps<Safety> {
  const own = yield* moverPlanSteps(plan, mover);
  const level = goal === 'open' ? null : (yield* rollingLevelSteps(plan, mover, shut)).level;
  const by = askedBy(level, shut);
  const before = rolling.of(own.nav, goal, by);
  if (before) return before;
  const ways = level === null ? yield* rollingIntoOpenSteps(plan, mover, shut) : waysOnLevel(level);
  const graph = yield* navGraphSteps(own.nav);
  const shortest = fieldTo(graph, ways.walker(graph), ways.ends);
  return rolling.keep(own.nav, goal, by, {
    shortest,
    quickest: shortest,
    paced: own.nav,
    exitOf: ways.exitOf,
  });
}
