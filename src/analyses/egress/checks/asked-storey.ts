import type { StoreyId } from '../../../model/schema/ids';
import type { Profile } from '../../../model/schema/profiles';
import type { BuildingFacts } from '../../../standards/egress/building-facts';
import type { WalkingPlan } from '../../walking/walking-plan';
import type { EgressQuestion } from '../result';

/** A storey that is looked over for what must not be on its ways out; nothing of it needs to be measured before. */
export interface AskedStorey {
  readonly plan: WalkingPlan;
  readonly question: EgressQuestion;
  readonly profile: Profile;
  /** What its building is, as far as the plan says. */
  readonly facts: BuildingFacts;
  /** Its number in the nav, and its id. */
  readonly number: number;
  readonly storey: StoreyId;
}
