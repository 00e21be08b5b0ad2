import type { Citation } from '../../base/finding';
import type { Profile } from '../../model/schema/profiles';
import { cite } from '../cite';

/** Cylinders stand chained, strapped or caged: one that falls loses its valve. From memory; CODES 5.6 has the NFPA's "secure cylinders". */
export const SECURED_CYLINDERS: Readonly<Record<Profile, Citation>> = {
  cn: cite('TSG 23', '2021', 'clause not known', 'M-med'),
  nfpa: cite('NFPA 99', 'edition not known', '11.6.2.3', 'M-high'),
  uk: cite('HTM 02-01', '2006', 'clause not known', 'M-low'),
};
