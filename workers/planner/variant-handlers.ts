import { extinguisherDesign } from '../../src/analyses/extinguishers/design/extinguisher-design';
import { variantFigures } from '../../src/analyses/extinguishers/variant-figures';
import { present } from '../../src/base/assert';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import { withVariant } from '../../src/model/query/variant-points';
import type { OpenPlans } from './open-plans';

/** Ways of placing the extinguishers that are kept beside the plan, reckoned on its floor. */
export const variantHandlers = (plans: OpenPlans): HandlerTable<Jobs, 'extinguishers.variant'> => ({
  'extinguishers.variant': {
    run: ({ plan: key, variant: id, ...asked }) => {
      const plan = plans.get(key);
      const variant = present(plan.document.variants[id], 'a variant of the plan');
      // Extinguishers are no obstacles: the floor is the same whatever hangs on its walls.
      const other = { ...plan, document: withVariant(plan.document, variant) };
      const { measure, verdicts, findings } = extinguisherDesign(other, { ...asked, asOf: null });
      return variantFigures({ total: measure.total, units: verdicts, findings });
    },
  },
});
