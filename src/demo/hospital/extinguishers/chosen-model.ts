import { assert } from '../../../base/assert';
import type { Agent } from '../../../model/schema/assets/agents';
import type { SpaceUse } from '../../../model/schema/space-use';
import { countsFor, ratingOf } from '../../../standards/extinguishers/counted-rating';
import { modelsFor } from '../../../standards/extinguishers/extinguisher-models';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import type { ClassDemand, ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { ExtinguisherFields } from '../fittings';

/** Bought where nothing that the hospital likes better is enough: the first leaves nothing but water, the second puts out all but oil. */
const ELSE: readonly Agent[] = ['water-mist', 'abc-powder'];

/** Does it count against a class, with at least the rating that each must have? */
export function isEnough(
  profile: ExtinguisherProfile,
  { agent = null, rating = null }: ExtinguisherFields,
  { fireClass, leastRating }: ClassDemand,
): boolean {
  if (countsFor(profile, { agent, rating }, fireClass) !== 'yes') return false;
  const least = leastRating?.value;
  return least === undefined || (ratingOf(rating)?.[least.letter] ?? 0) >= least.value;
}

/**
 * What is bought for a unit, to stand in a room of that use: of the agents of choice there the first of which one model is
 * enough against all that burns in the unit, and of its models the smallest. O(models).
 */
export function chosenModel(
  profile: ExtinguisherProfile,
  { demands }: ReckonedUnit,
  use: SpaceUse,
): ExtinguisherFields {
  const classes = demands.map(({ fireClass }) => fireClass);
  const agents = [...profile.preferredAgents(use, classes).map(({ value }) => value), ...ELSE];
  for (const agent of agents) {
    if (isForbidden(profile, use, agent)) continue;
    const enough = modelsFor(agent, false, profile.id).find((model) =>
      demands.every((demand) => isEnough(profile, model, demand)),
    );
    if (enough !== undefined) {
      const { model, rating, charge } = enough;
      return { model, agent, rating, charge };
    }
  }
  assert(false, `nothing that is sold is enough where ${use} burns`, classes);
}

const isForbidden = ({ placeRules }: ExtinguisherProfile, use: SpaceUse, agent: Agent): boolean =>
  placeRules.some(
    ({ kind, uses, agents }) => kind === 'forbidden' && uses.includes(use) && agents.includes(agent),
  );
