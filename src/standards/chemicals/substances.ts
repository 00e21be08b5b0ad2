import { CORROSIVES } from './substances/corrosives';
import { FLAMMABLE_LIQUIDS } from './substances/flammable-liquids';
import { GASES } from './substances/gases';
import { CLEANERS, MEDICINES, SOURCES } from './substances/medicines';
import { OXIDISERS } from './substances/oxidisers';
import { SOLIDS } from './substances/solids';
import { PRECURSORS } from './substances/precursors';
import type { SubstanceRow } from './substances/substance-row';
import { TOXICS } from './substances/toxics';

/** What hospitals keep (CODES 5.4, the lists of DUTIES 5.2–5.6). Rows of one CAS number stand together, strongest first. */
export const SUBSTANCE_ROWS: readonly SubstanceRow[] = [
  ...FLAMMABLE_LIQUIDS,
  ...OXIDISERS,
  ...CORROSIVES,
  ...TOXICS,
  ...GASES,
  ...SOLIDS,
  ...PRECURSORS,
  ...MEDICINES,
  ...SOURCES,
  ...CLEANERS,
];

const NUMBERS: ReadonlySet<string | null> = new Set(SUBSTANCE_ROWS.map(({ cas }) => cas));

/** Whether the table has a substance at any strength: then it knows what its hazard classes don't tell. */
export const isBuiltIn = (cas: string | null): boolean => cas !== null && NUMBERS.has(cas);
