import type { Steps } from '../../../base/steps';
import type { Nav } from '../../../geometry/nav/nav';
import { tautGraphSteps, type TautGraph } from '../../../geometry/nav/routing/taut-graph';

const known = new WeakMap<Nav, TautGraph>();

/** The graph that routes on a floor go by, kept as long as the floor stays as it is. Cost: as `tautGraph`, once. */
export function* navGraphSteps(nav: Nav): Steps<TautGraph> {
  const before = known.get(nav);
  if (before) return before;
  const graph = yield* tautGraphSteps(nav);
  known.set(nav, graph);
  return graph;
}
