import { citesOf } from '../cite';
import type { Ruled } from './extinguisher-profile';

/** What a calculation unit may not cross. */
export const UNIT_BOUNDS: Ruled<'compartment'> = {
  rule: 'gb50140.unit.within-compartment',
  value: 'compartment',
  cite: citesOf('GB 50140', '2005')('7.2.1', 'V2'),
};
