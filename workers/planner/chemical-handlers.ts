import { alternativeSteps } from '../../src/analyses/chemicals/alternatives';
import { chemicalSteps } from '../../src/analyses/chemicals/compute';
import { endangeredSteps } from '../../src/analyses/chemicals/endangered';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import type { OpenPlans } from './open-plans';
import { withPauses } from './with-pauses';

type ChemicalJob = 'chemicals.check' | 'chemicals.endangered' | 'chemicals.places';

/** Hazardous chemicals: what is in the stores, where they stand and could stand, and what they endanger. */
export const chemicalHandlers = (plans: OpenPlans): HandlerTable<Jobs, ChemicalJob> => ({
  'chemicals.check': {
    run: async ({ plan: key, revision, ...question }, context) => {
      const result = await withPauses(chemicalSteps(plans.get(key), question), context);
      return { ...result, revision };
    },
  },
  'chemicals.endangered': {
    run: ({ plan: key, store, ...question }, context) =>
      withPauses(endangeredSteps(plans.get(key), question, store), context),
  },
  'chemicals.places': {
    run: ({ plan: key, store, building, ...question }, context) =>
      withPauses(alternativeSteps(plans.get(key), question, store, building), context),
  },
});
