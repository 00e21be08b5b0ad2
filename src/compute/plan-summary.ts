import type { PlanFigures } from '../analyses/walking/storey-figures';
import type { PlanIssue } from '../model/derive/plan-issue';

/** What the walking surface of a plan looks like; comes with every change of it. */
export interface PlanSummary extends PlanFigures {
  /** What was assumed to make floor of the plan, and what is wrong with it. */
  readonly warnings: readonly PlanIssue[];
}
