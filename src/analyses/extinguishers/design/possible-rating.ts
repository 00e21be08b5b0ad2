import type { Extinguisher } from '../../../model/schema/assets/asset-registry';
import type { Agent } from '../../../model/schema/assets/agents';
import type { Profile } from '../../../model/schema/campus';
import { ratingOf } from '../../../standards/extinguishers/counted-rating';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';

/** The largest ratings that extinguishers are sold with, wheeled ones included: more is a slip of the pen. */
const LARGEST: Readonly<Record<Profile, { readonly A: number; readonly B: number }>> = {
  cn: { A: 20, B: 297 },
  nfpa: { A: 40, B: 640 },
  uk: { A: 55, B: 297 },
};

/** What they hold puts out no burning solids, wherever they were made. */
const NEVER_A: ReadonlySet<Agent> = new Set<Agent>(['co2', 'bc-powder', 'class-d']);
const NEVER_B: ReadonlySet<Agent> = new Set<Agent>(['class-d']);

/** Can't an extinguisher have the rating that the plan gives it: its agent never earns that letter, or the number is none that is sold? */
export function isImpossible(
  { id }: ExtinguisherProfile,
  { agent, rating: text }: Pick<Extinguisher, 'agent' | 'rating'>,
): boolean {
  const rating = ratingOf(text);
  if (rating === null) return false;
  if (rating.A > LARGEST[id].A || rating.B > LARGEST[id].B || HAS_ZERO.test(text ?? '')) return true;
  return agent !== null && ((rating.A > 0 && NEVER_A.has(agent)) || (rating.B > 0 && NEVER_B.has(agent)));
}

const HAS_ZERO = /(?:^|[ :])0+-?[AB]/;
