import type { PlanIssue } from '../model/derive/plan-issue';
import type { StoreyId } from '../model/schema/ids';

/** One storey in figures. Areas in m². */
export interface StoreySummary {
  readonly id: StoreyId;
  readonly walkableArea: number;
  /** Sum of the areas of its spaces as drawn. */
  readonly grossArea: number;
  /** Areas of the pieces of at least 1 m² that its floor falls into with all doors open, largest first. */
  readonly pieces: readonly number[];
}

/** What the walking surface of a plan looks like; comes with every change of it. */
export interface PlanSummary {
  /** Lowest first. */
  readonly storeys: readonly StoreySummary[];
  /** Number of pieces of at least 1 m² once stairs join them. */
  readonly joined: number;
  /** What was assumed to make floor of the plan, and what is wrong with it. */
  readonly warnings: readonly PlanIssue[];
}
