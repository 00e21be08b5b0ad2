import { chemicalSteps } from '../../src/analyses/chemicals/compute';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import type { OpenPlans } from './open-plans';
import { withPauses } from './with-pauses';

/** Hazardous chemicals: what is in the stores and where they stand. */
export const chemicalHandlers = (plans: OpenPlans): HandlerTable<Jobs, 'chemicals.check'> => ({
  'chemicals.check': {
    run: async ({ plan: key, revision, ...question }, context) => {
      const result = await withPauses(chemicalSteps(plans.get(key), question), context);
      return { ...result, revision };
    },
  },
});
