import { extinguisherInput } from '../../src/analyses/extinguishers/input';
import { nearestExtinguisher } from '../../src/analyses/extinguishers/nearest';
import { suggestSteps } from '../../src/analyses/extinguishers/suggest';
import { walkingOrderSteps } from '../../src/analyses/walking/walking-order';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import { shutOpenings } from '../../src/model/query/shut-openings';
import { wholeOf } from './measured-plans';
import type { OpenPlans } from './open-plans';
import { withPauses } from './with-pauses';

type ExtinguisherJob = 'extinguishers.nearest' | 'extinguishers.suggest' | 'walk.order';

/** Why a place is uncovered, what would mend it, and how things are walked past. */
export const extinguisherHandlers = (plans: OpenPlans): HandlerTable<Jobs, ExtinguisherJob> => ({
  'extinguishers.nearest': {
    run: ({ plan: key, from, fireClass, ...asked }) => {
      const plan = plans.get(key);
      const input = extinguisherInput(plan.document, { ...asked, asOf: null });
      return nearestExtinguisher(plan, from, input, fireClass);
    },
  },
  'extinguishers.suggest': {
    run: ({ plan: key, worst, ...asked }, context) => {
      const question = { ...asked, asOf: null };
      const plan = plans.get(key);
      const input = extinguisherInput(plan.document, question);
      return withPauses(suggestSteps(plan, input, wholeOf(plans, key, question), worst), context);
    },
  },
  'walk.order': {
    run: ({ plan: key, places, hour }, context) => {
      const plan = plans.get(key);
      return withPauses(walkingOrderSteps(plan, places, shutOpenings(plan.document, hour)), context);
    },
  },
});
