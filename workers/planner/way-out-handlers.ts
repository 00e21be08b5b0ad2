import { shutOpenings } from '../../src/model/query/shut-openings';
import { wayOut } from '../../src/analyses/way-out/compute';
import { doorEffectSteps } from '../../src/analyses/way-out/door-effects';
import { worstOfStoreySteps } from '../../src/analyses/way-out/worst-ways';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import type { OpenPlans } from './open-plans';
import { withPauses } from './with-pauses';

type WayOutJob = 'wayout.way' | 'wayout.doors' | 'wayout.worst';

/** Ways out of buildings. */
export const wayOutHandlers = (plans: OpenPlans): HandlerTable<Jobs, WayOutJob> => ({
  'wayout.way': {
    run: ({ plan: key, from, closed, hour }) => {
      const plan = plans.get(key);
      return wayOut(plan, from, shutOpenings(plan.document, hour, closed));
    },
  },
  'wayout.doors': {
    run: ({ plan: key, from, closed, hour }, context) => {
      const plan = plans.get(key);
      const shut = shutOpenings(plan.document, hour, closed);
      const found = wayOut(plan, from, shut);
      if (found.kind !== 'way') return null;
      return withPauses(doorEffectSteps(plan, found.start, shut, found.way), context);
    },
  },
  'wayout.worst': {
    run: ({ plan: key, closed, hour, storey }, context) => {
      const plan = plans.get(key);
      return withPauses(worstOfStoreySteps(plan, shutOpenings(plan.document, hour, closed), storey), context);
    },
  },
});
