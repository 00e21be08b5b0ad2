import { computeEgress } from '../analyses/egress/compute';
import { USUAL_QUESTION } from '../analyses/egress/result';
import type { WalkingPlan } from '../analyses/walking/walking-plan';
import { PLANTED_EGRESS } from '../demo/hospital/stories/planted-egress';
import { UNPLANTED_EGRESS } from '../demo/hospital/stories/unplanted-egress';
import { toldById } from './told-by-id';
import type { ToldDesign } from './told-design';

/** Checks the ways out of the demo hospital at no hour; see `toldById`. Costs `computeEgress`. */
export function toldEgressFindings(plan: WalkingPlan): ToldDesign {
  const { findings } = computeEgress(plan, USUAL_QUESTION);
  return toldById(findings, PLANTED_EGRESS, UNPLANTED_EGRESS, ({ id }) => id in PLANTED_EGRESS);
}
