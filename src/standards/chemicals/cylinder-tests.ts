import type { Confidence } from '../../base/finding';
import { cite } from '../cite';
import type { EquipmentTest } from './equipment-tests';
import type { SubstanceFacts } from './substance-facts';

const row = (id: string, months: number, confidence: Confidence): EquipmentTest => ({
  id: `cn.test.cylinder-${id}`,
  months,
  cite: cite('TSG 23', '2021', 'periodic test', confidence),
});

/** What gnaws at the steel. */
const CORROSIVE = row('corrosive', 24, 'M-low');
const INERT = row('inert', 60, 'M-low');
const LPG = row('lpg', 48, 'M-low');
/** Oxygen, laughing gas, carbon dioxide, acetylene, what is kept cold: all others. */
const OTHER = row('other', 36, 'M-low');

const LPG_CAS = '68476-85-7';
/** Nitrogen, argon, helium, krypton, xenon, neon, sulphur hexafluoride. */
const INERT_CAS: ReadonlySet<string | null> = new Set([
  '7727-37-9',
  '7440-37-1',
  '7440-59-7',
  '7439-90-9',
  '7440-63-3',
  '7440-01-9',
  '2551-62-4',
]);

/**
 * From one periodic test of a gas cylinder to the next, by what is in it (TSG 23, from memory). Those that were in a fire or
 * are damaged are tested at once, which no ledger tells.
 */
export function cylinderTest({ cas, classes }: Pick<SubstanceFacts, 'cas' | 'classes'>): EquipmentTest {
  if (classes.some((each) => each.startsWith('skin-corr'))) return CORROSIVE;
  if (cas === LPG_CAS) return LPG;
  return INERT_CAS.has(cas) && !classes.includes('press-gas-refrigerated') ? INERT : OTHER;
}
