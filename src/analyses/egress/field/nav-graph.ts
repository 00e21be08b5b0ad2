import type { Steps } from '../../../base/steps';
import type { Nav } from '../../../geometry/nav/nav';
import { pacedNav } from '../../../geometry/nav/routing/paced-nav';
import { sightIndexSteps } from '../../../geometry/nav/routing/sight-index';
import { tautGraphSteps, type TautGraph } from '../../../geometry/nav/routing/taut-graph';
import type { Walker } from '../../../standards/walking-speeds';
import type { WalkingPlan } from '../../walking/walking-plan';
import { flightPaces } from './flight-paces';

const known = new WeakMap<Nav, TautGraph>();
/** Of each floor the one that was asked for last, with whom it is for: a plan is looked at for one walker at a time. */
const pacedOf = new WeakMap<Nav, { readonly walker: Walker; readonly paced: Nav }>();

/** The graph that routes on a floor go by, kept as long as the floor stays as it is. Cost: as `tautGraph`, once. */
export function* navGraphSteps(nav: Nav): Steps<TautGraph> {
  const before = known.get(nav);
  if (before) return before;
  const graph = yield* tautGraphSteps(nav);
  // Kept with the graph: the first question finds it there.
  yield* sightIndexSteps(graph);
  known.set(nav, graph);
  return graph;
}

/**
 * The graph of a plan's floor as someone's time lies on it (`pacedNav`): its metres are metres of level floor that take as long. That
 * of the last walker is kept. Cost: as `tautGraph`.
 */
export function* pacedGraphSteps(plan: WalkingPlan, walker: Walker): Steps<TautGraph> {
  const last = pacedOf.get(plan.nav);
  if (last?.walker === walker) return yield* navGraphSteps(last.paced);
  const paced = pacedNav(plan.nav, flightPaces(plan, walker));
  pacedOf.set(plan.nav, { walker, paced });
  return yield* navGraphSteps(paced);
}
