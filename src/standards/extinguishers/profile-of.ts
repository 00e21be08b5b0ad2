import type { Profile } from '../../model/schema/profiles';
import { CN_EXTINGUISHERS } from './cn-profile';
import type { ExtinguisherProfile } from './extinguisher-profile';
import { NFPA_EXTINGUISHERS } from './nfpa-profile';
import { UK_EXTINGUISHERS } from './uk-profile';

const PROFILES: Readonly<Record<Profile, ExtinguisherProfile>> = {
  cn: CN_EXTINGUISHERS,
  nfpa: NFPA_EXTINGUISHERS,
  uk: UK_EXTINGUISHERS,
};

/** The rules of a country. O(1). */
export const profileOf = (id: Profile): ExtinguisherProfile => PROFILES[id];
