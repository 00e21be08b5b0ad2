import type { Steps } from '../../../base/steps';
import type { StoreyId } from '../../../model/schema/ids';
import type { Profile } from '../../../model/schema/profiles';
import type { BuildingFacts } from '../../../standards/egress/building-facts';
import type { WalkingPlan } from '../../walking/walking-plan';
import type { StoreyExits } from '../exits/storey-exits';
import type { MeasuredRoom } from '../measured-room';
import type { EgressFinding, EgressQuestion, StoreyWays } from '../result';
import type { LevelWays } from '../travel/level-ways';
import type { StoreyMeasures } from '../travel/storey-measures';

/** One storey with everything that was measured of it. */
export interface CheckedStorey {
  readonly plan: WalkingPlan;
  readonly question: EgressQuestion;
  readonly profile: Profile;
  /** What its building is, as far as the plan says. */
  readonly facts: BuildingFacts;
  readonly level: LevelWays;
  /** The same object while its ways are the same. */
  readonly measures: StoreyMeasures;
  /** Its number in the nav, and its id. */
  readonly number: number;
  readonly storey: StoreyId;
  readonly exits: StoreyExits;
  readonly rooms: readonly MeasuredRoom[];
  readonly egress: StoreyWays;
}

/** What is wrong with the ways out of one storey, in steps where it takes more than some milliseconds. */
export type StoreyCheck = (
  checked: CheckedStorey,
) => readonly EgressFinding[] | Steps<readonly EgressFinding[]>;
