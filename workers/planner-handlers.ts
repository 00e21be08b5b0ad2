import type { HandlerTable } from '../src/compute/protocol';
import type { Jobs, PlannerJob } from '../src/compute/jobs';
import { cameraHandlers } from './planner/camera-handlers';
import { coverageHandlers } from './planner/coverage-handlers';
import { extinguisherHandlers } from './planner/extinguisher-handlers';
import { OpenPlans } from './planner/open-plans';
import { planHandlers } from './planner/plan-handlers';
import { proposalHandlers } from './planner/proposal-handlers';
import { questionHandlers } from './planner/question-handlers';
import { variantHandlers } from './planner/variant-handlers';
import { wayOutHandlers } from './planner/way-out-handlers';

/** The worker that keeps open plans and answers what is asked of them. Each table has plans of its own. */
export function plannerHandlers(): HandlerTable<Jobs, PlannerJob> {
  const plans = new OpenPlans();
  return {
    ...planHandlers(plans),
    ...questionHandlers(plans),
    ...coverageHandlers(plans),
    ...extinguisherHandlers(plans),
    ...proposalHandlers(plans),
    ...cameraHandlers(plans),
    ...variantHandlers(plans),
    ...wayOutHandlers(plans),
  };
}
