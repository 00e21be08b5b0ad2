import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import type { SubstanceFacts } from './substance-facts';

/** CAS numbers of what burns, mixes with water and breaks ordinary foam down: alcohols, ketones, esters, ethers, amines. */
const POLAR: ReadonlySet<string> = new Set([
  '64-17-5', // ethanol
  '67-63-0', // isopropanol
  '67-56-1', // methanol
  '71-23-8', // propanol
  '71-36-3', // butanol
  '67-64-1', // acetone
  '78-93-3', // butanone
  '141-78-6', // ethyl acetate
  '60-29-7', // diethyl ether
  '109-99-9', // tetrahydrofuran
  '75-05-8', // acetonitrile
  '64-19-7', // acetic acid
  '50-00-0', // formaldehyde with methanol
  '110-86-1', // pyridine
  '108-24-7', // acetic anhydride
]);

/** On polar solvents the code wants agents that they don't break down. */
export const POLAR_FOAM_CITE: Citation = cite('GB 50140', '2005', '4.2.2', 'V2');

/** Does a substance break ordinary foam down when it burns? */
export const isPolarSolvent = ({ cas, fireClasses }: SubstanceFacts): boolean =>
  cas !== null && POLAR.has(cas) && fireClasses.includes('B');
