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
import type { FieldQuestion } from './storey-field';

/** Ways to safety from all storeys at once, as routes. */
export interface Safety {
  readonly shortest: RouteField;
  /** On the floor with the walker's paces: metres of level floor that take as long. */
  readonly quickest: RouteField;
  readonly paced: Nav;
  /** Per target of the routes: the exit that it is a place of. */
  readonly exitOf: readonly ExitRef[];
}

const known = new WeakMap<WalkingPlan, { readonly key: string; readonly safety: Safety }>();

const pointsAt = (ends: readonly Located[]): RouteTarget[] => ends.map((at) => ({ kind: 'point', at }));

/**
 * The ways that a question asks for, of whichever storey; kept for the last one of a plan. Cost: the graph of the floor once
 * (`tautGraph`) and that of the walker's paces, then a field over each.
 */
export function* safetySteps(
  plan: WalkingPlan,
  { goal, walker, hour, closed }: FieldQuestion,
): Steps<Safety> {
  const shut = shutOpenings(plan.document, hour, closed);
  const key = [goal, walker, ...shut].join(' ');
  const before = known.get(plan);
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
  known.set(plan, { key, safety });
  return safety;
}
