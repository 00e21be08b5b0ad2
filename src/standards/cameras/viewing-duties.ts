import type { Profile } from '../../model/schema/profiles';
import type { SpaceUse } from '../../model/schema/space-use';
import { CN_VIEWING_DUTIES, PSYCHIATRIC_ISOLATION } from './cn-viewing-duties';
import { isMeant } from './named-rooms';
import { isPsychiatricIsolation } from './psychiatric-isolation';
import type { ViewingDuty } from './viewing-duty';

const asAdvice = (duty: ViewingDuty): ViewingDuty => ({
  ...duty,
  force: duty.force === 'must' ? 'should' : duty.force,
});

/** No list of another country is known: China's is lent there as advice, under its own clauses. */
const LENT = CN_VIEWING_DUTIES.map(asAdvice);
const LENT_ISOLATION = asAdvice(PSYCHIATRIC_ISOLATION);

/** All rows of a country but the one of psychiatric isolation, which only its room's names tell. O(1). */
export const viewingDuties = (profile: Profile): readonly ViewingDuty[] =>
  profile === 'cn' ? CN_VIEWING_DUTIES : LENT;

/**
 * What has to be seen of a space: by its use, and by its names (its own and its department's, in any language), which tell the rooms
 * that are meant from others of the same use. O(rows).
 */
export function viewingDutiesOf(
  use: SpaceUse,
  profile: Profile,
  names: readonly (string | null)[] = [],
): readonly ViewingDuty[] {
  const rows = viewingDuties(profile).filter((row) => row.uses.includes(use) && isMeant(row, names));
  if (!isPsychiatricIsolation(use, names)) return rows;
  return [...rows, profile === 'cn' ? PSYCHIATRIC_ISOLATION : LENT_ISOLATION];
}
