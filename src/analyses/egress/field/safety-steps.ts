import type { Steps } from '../../../base/steps';
import type { RouteField } from '../../../geometry/nav/routing/route-field';
import { Routes } from '../../../geometry/nav/routing/routes';
import { shutOpenings } from '../../../model/query/shut-openings';
import type { WalkingPlan } from '../../walking/walking-plan';
import type { ExitRef } from '../../way-out/result';
import { navGraphSteps } from './nav-graph';
import { safetyWaysSteps } from './safety-ways';
import type { FieldQuestion } from './storey-field';

/** Ways to safety from all storeys at once, as routes. */
export interface Safety {
  readonly shortest: RouteField;
  /** Per target of the routes: the exit that it is a place of. */
  readonly exitOf: readonly ExitRef[];
}

const known = new WeakMap<WalkingPlan, { readonly key: string; readonly safety: Safety }>();

/**
 * The ways that a question asks for, of whichever storey; kept for the last one of a plan. Cost: the graph of the floor once
 * (`tautGraph`), then a field over it.
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
  const targets = ways.ends.map((at) => ({ kind: 'point', at }) as const);
  const shortest = new Routes(graph, ways.walker(graph)).fieldTo(targets);
  const safety = { shortest, exitOf: ways.exitOf };
  known.set(plan, { key, safety });
  return safety;
}
