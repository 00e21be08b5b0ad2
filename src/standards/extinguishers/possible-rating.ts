import type { Extinguisher } from '../../model/schema/assets/asset-registry';
import type { Agent } from '../../model/schema/assets/agents';
import { PROFILES, type Profile } from '../../model/schema/profiles';
import { ratingOf } from './counted-rating';

/** Ratings of one letter that test fires have, in order; no other number is on any nameplate. */
interface Series {
  readonly A: readonly number[];
  readonly B: readonly number[];
}

const GB_B = [21, 34, 55, 89, 113, 144, 183, 233];
const EN_A = [5, 8, 13, 21, 27, 34, 43, 55];
const EN_B = [8, 13, 21, 34, 55, 70, 89, 113, 144, 183, 233];
const UL_A = [1, 2, 3, 4, 6, 10, 20];
const UL_B = [1, 2, 5, 10, 20, 30, 40, 60, 80, 120, 160];

/** What is sold by hand and on wheels: in China as far as CODES 1.3 and GB 4351 and 8109 are known, by UL 711, by EN 3-7 and EN 1866. From memory. */
const SERIES: Readonly<Record<Profile, { readonly portable: Series; readonly wheeled: Series }>> = {
  cn: {
    portable: { A: [1, 2, 3, 4, 6, 8, 10], B: GB_B },
    wheeled: { A: [1, 2, 3, 4, 6, 8, 10, 15, 20], B: [...GB_B, 297] },
  },
  nfpa: {
    portable: { A: UL_A, B: UL_B },
    wheeled: { A: [...UL_A, 30, 40], B: [...UL_B, 240, 320, 480, 640] },
  },
  uk: {
    portable: { A: EN_A, B: EN_B },
    wheeled: { A: EN_A, B: [...EN_B, 297] },
  },
};

/** What they hold puts out no burning solids, wherever they were made. */
const NEVER_A: ReadonlySet<Agent> = new Set<Agent>(['co2', 'bc-powder', 'class-d']);
const NEVER_B: ReadonlySet<Agent> = new Set<Agent>(['class-d']);

/** What tells which test fires a rating is of. */
type Rated = Pick<Extinguisher, 'agent' | 'rating' | 'wheeled'>;

/**
 * Whose test fires could have given the rating that an extinguisher can't have by the code of the plan: its nameplate is
 * another country's, or else it is a slip. Empty where it is possible here, where none is told, and where no country has it.
 */
export const foreignScales = (profile: { readonly id: Profile }, asset: Rated): readonly Profile[] =>
  isImpossible(profile, asset) ? PROFILES.filter((id) => !isImpossible({ id }, asset)) : [];

/** Can't an extinguisher have the rating that the plan gives it: its agent never earns that letter, or no test fire of the code has that number? */
export function isImpossible(
  { id }: { readonly id: Profile },
  { agent, rating: text, wheeled }: Rated,
): boolean {
  const rating = ratingOf(text);
  if (rating === null) return false;
  const series = SERIES[id][wheeled ? 'wheeled' : 'portable'];
  for (const [, value, letter] of (text ?? '').matchAll(RATED)) {
    if (!series[letter === 'A' ? 'A' : 'B'].includes(Number(value))) return true;
  }
  return agent !== null && ((rating.A > 0 && NEVER_A.has(agent)) || (rating.B > 0 && NEVER_B.has(agent)));
}

const RATED = /(\d+)-?([AB])/g;
