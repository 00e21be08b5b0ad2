import type { Jobs, PlannerJob } from '../../src/compute/jobs';
import type { HandlerTable } from '../../src/compute/protocol';
import { cameraHandlers } from './camera-handlers';
import { cameraPlaceHandlers } from './camera-place-handlers';
import { cameraReachHandlers } from './camera-reach-handlers';
import { cameraSpotHandlers } from './camera-spot-handlers';
import { chemicalHandlers } from './chemical-handlers';
import { coverageHandlers } from './coverage-handlers';
import { egressHandlers } from './egress-handlers';
import { evacuationHandlers } from './evacuation-handlers';
import { extinguisherHandlers } from './extinguisher-handlers';
import type { OpenPlans } from './open-plans';
import { proposalHandlers } from './proposal-handlers';
import { questionHandlers } from './question-handlers';
import { variantHandlers } from './variant-handlers';
import { wayOutHandlers } from './way-out-handlers';

/** What is asked of a plan once it is seen. */
export type AnalysisJob = Exclude<PlannerJob, `plan.${string}`>;

/** The analyses, which come after the first picture. */
export const analysisHandlers = (plans: OpenPlans): HandlerTable<Jobs, AnalysisJob> => ({
  ...questionHandlers(plans),
  ...coverageHandlers(plans),
  ...extinguisherHandlers(plans),
  ...proposalHandlers(plans),
  ...variantHandlers(plans),
  ...chemicalHandlers(plans),
  ...cameraHandlers(plans),
  ...cameraSpotHandlers(plans),
  ...cameraPlaceHandlers(plans),
  ...cameraReachHandlers(plans),
  ...egressHandlers(plans),
  ...wayOutHandlers(plans),
  ...evacuationHandlers(plans),
});
