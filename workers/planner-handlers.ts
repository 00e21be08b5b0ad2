import type { HandlerTable } from '../src/compute/protocol';
import type { Jobs, PlannerJob } from '../src/compute/jobs';
import type { AnalysisJob } from './planner/analysis-handlers';
import { lateHandlers } from './planner/late-handlers';
import { OpenPlans } from './planner/open-plans';
import { planHandlers } from './planner/plan-handlers';

/** Every job whose code comes late; the compiler lists what is missing. */
const LATE: Readonly<Record<AnalysisJob, true>> = {
  'extinguishers.coverage': true,
  'extinguishers.total': true,
  'extinguishers.preview': true,
  'extinguishers.nearest': true,
  'extinguishers.suggest': true,
  'extinguishers.propose': true,
  'extinguishers.move': true,
  'extinguishers.variant': true,
  'chemicals.check': true,
  'chemicals.endangered': true,
  'chemicals.places': true,
  'walk.order': true,
  path: true,
  visible: true,
  'cameras.seen': true,
  'cameras.outlines': true,
  'cameras.check': true,
  'cameras.at': true,
  'cameras.place': true,
  'cameras.reach': true,
  'egress.check': true,
  'egress.field': true,
  'egress.doors': true,
  'egress.ways': true,
  'egress.rolling': true,
  'egress.places': true,
  'egress.exits': true,
  'wayout.way': true,
  'wayout.doors': true,
  'wayout.worst': true,
  'evacuation.run': true,
  'evacuation.placed': true,
  'evacuation.fill': true,
  'evacuation.report': true,
  'evacuation.map': true,
  'evacuation.trajectories': true,
  'evacuation.spread': true,
};

/** The worker that keeps open plans and answers what is asked of them. Each table has plans of its own. */
export function plannerHandlers(): HandlerTable<Jobs, PlannerJob> {
  const plans = new OpenPlans();
  // Keys of a constant: exactly its keys.
  const late = Object.keys(LATE) as AnalysisJob[];
  return {
    ...planHandlers(plans),
    ...lateHandlers(late, async () => (await import('./planner/analysis-handlers')).analysisHandlers(plans)),
  };
}
