import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import { listsOf } from './lists-of';
import type { SubstanceFacts } from './substance-facts';

/** What is stored away from all else: in another building, or out of doors and fenced off (分离储存). */
export const STORED_SEPARATELY: Citation = cite('GB 15603', '2022', '5.9', 'V2');

/** Named beside the classes: permanganates, chlorates, hydrogen peroxide, sodium peroxide, bromine. */
const NAMED: ReadonlySet<string> = new Set([
  '7722-64-7',
  '10101-50-5',
  '3811-04-9',
  '7775-09-9',
  '7722-84-1',
  '1313-60-6',
  '7726-95-6',
]);

const isGas = ({ state }: SubstanceFacts): boolean => state === 'gas' || state === 'liquefied-gas';

/**
 * Is it of those that clause 5.9 has stored separately: highly toxic, gases that burn, oxidise or poison, what frees gas that burns
 * with water, and a few by name? Nitrites are not in the table of substances.
 */
export function isStoredSeparately(facts: SubstanceFacts): boolean {
  const { cas, classes, groups } = facts;
  const toxicGas = isGas(facts) && groups.includes('toxic');
  if (toxicGas || groups.includes('flammable-gas') || groups.includes('oxidising-gas')) return true;
  if (classes.some((each) => each.startsWith('water-react'))) return true;
  if (cas !== null && NAMED.has(cas)) return classes.length > 0;
  return listsOf(facts).some(({ list }) => list === 'highly-toxic');
}
