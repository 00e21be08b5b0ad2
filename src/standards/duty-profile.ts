import type { Profile } from '../model/schema/profiles';
import type { Checklist } from './checklists/checklist';
import { CN_CALL_POINT_TEST, CN_DETECTOR_TEST } from './checklists/cn-detection';
import { CN_EMERGENCY_LIGHT_CHECK, CN_EXIT_SIGN_CHECK, CN_FIRE_DOOR_CHECK } from './checklists/cn-escape';
import { CN_EXTINGUISHER_CHECK } from './checklists/cn-extinguisher';
import { CN_HYDRANT_CHECK, CN_HYDRANT_PATROL } from './checklists/cn-hydrant';
import { CN_FIRE_CHECK, CN_FIRE_PATROL } from './checklists/cn-rounds';
import { NFPA_EXTINGUISHER_INSPECTION, NFPA_EXTINGUISHER_MAINTENANCE } from './checklists/nfpa-extinguisher';
import { UK_EXTINGUISHER_BASIC_SERVICE, UK_EXTINGUISHER_VISUAL } from './checklists/uk-extinguisher';
import { CN_EXTINGUISHER_FREQUENCIES } from './frequencies/cn-extinguisher';
import { CN_INSPECTION_FREQUENCIES } from './frequencies/cn-inspection';
import type { FrequencyRule } from './frequencies/frequency';
import { NFPA_EXTINGUISHER_FREQUENCIES } from './frequencies/nfpa-extinguisher';
import { UK_EXTINGUISHER_FREQUENCIES } from './frequencies/uk-extinguisher';

/** The forms and frequencies that a country's hospitals go by. */
export interface DutyProfile {
  readonly id: Profile;
  readonly checklists: readonly Checklist[];
  readonly frequencies: readonly FrequencyRule[];
}

/** Of everything but extinguishers: no rows of another country are known. */
const CN_CHECKLISTS: readonly Checklist[] = [
  CN_HYDRANT_PATROL,
  CN_HYDRANT_CHECK,
  CN_DETECTOR_TEST,
  CN_CALL_POINT_TEST,
  CN_EMERGENCY_LIGHT_CHECK,
  CN_EXIT_SIGN_CHECK,
  CN_FIRE_DOOR_CHECK,
  CN_FIRE_PATROL,
  CN_FIRE_CHECK,
];

/** China. Every row says how well its clause is known; none was read in a purchased copy. */
export const CN_DUTIES: DutyProfile = {
  id: 'cn',
  checklists: [CN_EXTINGUISHER_CHECK, ...CN_CHECKLISTS],
  frequencies: [...CN_EXTINGUISHER_FREQUENCIES, ...CN_INSPECTION_FREQUENCIES],
};

/**
 * Elsewhere the Chinese rows of other things than extinguishers are lent: a hydrant that nobody looks at is no safer
 * abroad. They keep their own clause and are told as advice, since no law of that country is known to ask for them.
 */
const LENT: readonly FrequencyRule[] = CN_INSPECTION_FREQUENCIES.map((rule) => ({
  ...rule,
  force: 'should',
}));

const NFPA_DUTIES: DutyProfile = {
  id: 'nfpa',
  checklists: [NFPA_EXTINGUISHER_INSPECTION, NFPA_EXTINGUISHER_MAINTENANCE, ...CN_CHECKLISTS],
  frequencies: [...NFPA_EXTINGUISHER_FREQUENCIES, ...LENT],
};

const UK_DUTIES: DutyProfile = {
  id: 'uk',
  checklists: [UK_EXTINGUISHER_VISUAL, UK_EXTINGUISHER_BASIC_SERVICE, ...CN_CHECKLISTS],
  frequencies: [...UK_EXTINGUISHER_FREQUENCIES, ...LENT],
};

const DUTIES: Readonly<Record<Profile, DutyProfile>> = { cn: CN_DUTIES, nfpa: NFPA_DUTIES, uk: UK_DUTIES };

/** What a country's hospitals have to do; the same object each time. O(1). */
export const dutiesOf = (profile: Profile): DutyProfile => DUTIES[profile];

/** Every form that a record or a draft may name, whatever rules the plan goes by now. */
export const KNOWN_CHECKLISTS: readonly Checklist[] = [
  ...new Set(Object.values(DUTIES).flatMap(({ checklists }) => checklists)),
];
