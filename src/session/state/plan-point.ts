import type { StoreyId } from '../../model/schema/ids';

/** A point of the plan: metres on a storey. */
export interface PlanPoint {
  readonly storey: StoreyId;
  readonly x: number;
  readonly y: number;
}
