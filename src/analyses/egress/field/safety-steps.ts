import type { Steps } from '../../../base/steps';
import type { Located } from '../../../geometry/nav/locate';
import type { Nav } from '../../../geometry/nav/nav';
import { placeOn } from '../../../geometry/nav/routing/paced-nav';
import type { RouteField } from '../../../geometry/nav/routing/route-field';
import { Routes } from '../../../geometry/nav/routing/routes';
import type { RouteTarget } from '../../../geometry/nav/routing/targets';
import { shutOpenings } from '../../../model/query/shut-openings';
import type { WalkingPlan } from '../../walking/walking-plan';
import type { ExitRef } from '../../way-out/result';
import { navGraphSteps, pacedGraphSteps } from './nav-graph';
import { safetyWaysSteps } from './safety-ways';
import type { FieldQuestion, SafetyGoal } from './storey-field';

/** Ways to safety from all storeys at once, as routes. */
export interface Safety {
  readonly shortest: RouteField;
  /** On the floor with the walker's paces: metres of level floor that take as long. */
  readonly quickest: RouteField;
  readonly paced: Nav;
  /** Per target of the routes: the exit that it is a place of. */
  readonly exitOf: readonly ExitRef[];
}

interface Kept {
  readonly key: string;
  readonly safety: Safety;
}

/** The last question to each goal. */
const known = new WeakMap<WalkingPlan, Map<SafetyGoal, Kept>>();

const pointsAt = (ends: readonly Located[]): RouteTarget[] => ends.map((at) => ({ kind: 'point', at }));

/**
 * The ways that a question asks for, of whichever storey; kept for the last one of a plan to each goal. Cost: the graph of the floor once
 * (`tautGraph`) and that of the walker's paces, then a field over each.
 */
export function* safetySteps(
  plan: WalkingPlan,
  { goal, walker, hour, closed }: Omit<FieldQuestion, 'storey'>,
): Steps<Safety> {
  const shut = shutOpenings(plan.document, hour, closed);
  const key = [walker, ...shut].join(' ');
  const kept = known.get(plan) ?? new Map<SafetyGoal, Kept>();
  known.set(plan, kept);
  const before = kept.get(goal);
  if (before?.key === key) return before.safety;
  const graph = yield* navGraphSteps(plan.nav);
  const ways = yield* safetyWaysSteps(plan, goal, shut);
  yield;
  const shortest = new Routes(graph, ways.walker(graph)).fieldTo(pointsAt(ways.ends));
  yield;
  const pacedGraph = yield* pacedGraphSteps(plan, walker);
  const paced = pacedGraph.floor.nav;
  const ends = ways.ends.map((at) => placeOn(plan.nav, paced, at));
  const quickest =
    paced === plan.nav ? shortest : new Routes(pacedGraph, ways.walker(pacedGraph)).fieldTo(pointsAt(ends));
  const safety = { shortest, quickest, paced, exitOf: ways.exitOf };
  kept.set(goal, { key, safety });
  return safety;
}
