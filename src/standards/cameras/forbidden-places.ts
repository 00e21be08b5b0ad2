import type { Citation } from '../../base/finding';
import type { Profile } from '../../model/schema/profiles';
import { BED_USES } from '../../model/schema/bed-uses';
import type { SpaceUse } from '../../model/schema/space-use';
import { isPsychiatricIsolation } from './psychiatric-isolation';
import { house, videoRegulation } from './sources';

/** A place that may not be filmed: the regulation names it, or its last clause (others' privacy) is read so. */
export interface ForbiddenPlace {
  readonly by: 'law' | 'interpretation';
  readonly cite: Citation;
}

const named = (paragraph: string): ForbiddenPlace => ({
  by: 'law',
  cite: videoRegulation(`8(${paragraph})`, 'V1'),
});
const READ: ForbiddenPlace = { by: 'interpretation', cite: videoRegulation('8(4)', 'M-high') };

/** Art. 8: rooms where people live or rest (2), bathrooms, toilets, changing and nursing rooms (3) (DUTIES 1.2). */
const BY_LAW: Partial<Readonly<Record<SpaceUse, ForbiddenPlace>>> = {
  'duty-room': named('2'),
  'staff-rest': named('2'),
  bathroom: named('3'),
  toilet: named('3'),
  changing: named('3'),
  'nursing-room': named('3'),
};

/** Where people lie in bed, undress or are treated: any other place that shows somebody's privacy (4), as usually read. */
const AS_READ: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  ...BED_USES,
  'consulting',
  'exam',
  'treatment',
  'resuscitation',
  'operating-theatre',
  'recovery',
  'dialysis',
  'endoscopy',
  'dental',
  'physiotherapy',
  'infusion',
  'hyperbaric',
  'radiotherapy',
  'imaging',
  'ct',
  'mri',
  'xray',
  'ultrasound',
  'nuclear-medicine',
]);

/** Elsewhere no list is known: what China forbids is taken as forbidden there. */
const ELSEWHERE: ForbiddenPlace = { by: 'interpretation', cite: house('privacy as in China') };

/**
 * Why a space may not be filmed, null where it may. Names (its own and its department's) tell the one exception, a psychiatric
 * unit's isolation room, in which video is asked for (`PSYCHIATRIC_ISOLATION`). O(1).
 */
export function forbiddenPlaceOf(
  use: SpaceUse,
  names: readonly (string | null)[] = [],
  profile: Profile = 'cn',
): ForbiddenPlace | null {
  const found = BY_LAW[use] ?? (AS_READ.has(use) && !isPsychiatricIsolation(use, names) ? READ : null);
  return found === null || profile === 'cn' ? found : ELSEWHERE;
}
