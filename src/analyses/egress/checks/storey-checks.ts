import type { StoreyCheck } from './checked-storey';
import { exitFindings } from './exit-findings';
import { travelFindings } from './travel-findings';

/** Everything that a storey is checked for, in turn. */
export const STOREY_CHECKS: readonly StoreyCheck[] = [exitFindings, travelFindings];
