import type { Citation } from '../../base/finding';
import type { Agent } from '../../model/schema/assets/agents';
import type { FireClass } from '../../model/schema/space-hazard';
import { cite, citesOf } from '../cite';
import type { Ruled, Suitability } from './extinguisher-profile';
import { ruled } from './ruled';

/** One agent against each class of fire. */
type Row = Readonly<Record<FireClass, Suitability>>;
export type SuitabilityTable = Readonly<Record<Agent, Row>>;

const row = (
  A: Suitability,
  B: Suitability,
  C: Suitability,
  E: Suitability,
  F: Suitability,
): SuitabilityTable[Agent] => ({ A, B, C, E, F });

/** GB 50140 4.2.1–4.2.5 (CODES 1.4). `product` is what its stars say: some approved products do, most don't. */
export const CN_SUITABILITY: SuitabilityTable = {
  //                              A      B          C      E          F
  water: row('yes', 'product', 'no', 'no', 'no'),
  'water-mist': row('yes', 'product', 'no', 'product', 'no'),
  foam: row('yes', 'yes', 'no', 'no', 'product'),
  'alcohol-resistant-foam': row('yes', 'yes', 'no', 'no', 'product'),
  'abc-powder': row('yes', 'yes', 'yes', 'yes', 'no'),
  'bc-powder': row('no', 'yes', 'yes', 'yes', 'product'),
  co2: row('no', 'yes', 'yes', 'yes', 'no'),
  'clean-agent': row('yes', 'yes', 'yes', 'yes', 'no'),
  // No clause of 2005 knows it: what its own approval says besides cooking oil.
  'wet-chemical': row('product', 'no', 'no', 'no', 'yes'),
  'class-d': row('no', 'no', 'no', 'no', 'no'),
};

/** NFPA 10: gases are rated with liquids there, live equipment is its class C, cooking oil its class K. */
export const NFPA_SUITABILITY: SuitabilityTable = {
  ...CN_SUITABILITY,
  water: row('yes', 'no', 'no', 'no', 'no'),
  'water-mist': row('yes', 'no', 'no', 'product', 'no'),
  foam: row('yes', 'yes', 'no', 'no', 'no'),
  'alcohol-resistant-foam': row('yes', 'yes', 'no', 'no', 'no'),
  'bc-powder': row('no', 'yes', 'yes', 'yes', 'no'),
  'clean-agent': row('product', 'yes', 'yes', 'yes', 'no'),
};

/** BS 5306-8 with the classes of EN 3-7: burning gas is for powder alone; live equipment has no letter. */
export const UK_SUITABILITY: SuitabilityTable = {
  ...CN_SUITABILITY,
  water: row('yes', 'no', 'no', 'product', 'no'),
  'water-mist': row('yes', 'product', 'no', 'product', 'product'),
  foam: row('yes', 'yes', 'no', 'product', 'product'),
  'alcohol-resistant-foam': row('yes', 'yes', 'no', 'product', 'product'),
  'bc-powder': row('no', 'yes', 'yes', 'yes', 'no'),
  co2: row('no', 'yes', 'no', 'yes', 'no'),
  'clean-agent': row('product', 'yes', 'no', 'yes', 'no'),
};

const gb50140 = citesOf('GB 50140', '2005');
const nfpa10 = citesOf('NFPA 10', '2007');

/** One clause a class; what the text has nothing of was told from memory. */
const CN_CLAUSES: Readonly<Record<FireClass, Citation>> = {
  A: gb50140('4.2.1', 'V2'),
  B: gb50140('4.2.2', 'V2'),
  C: gb50140('4.2.3', 'V2'),
  E: gb50140('4.2.5', 'V2'),
  F: cite('GB/T 4968', '2008', 'F', 'M-med'),
};

/** Of memory: the clean agents, and what the table has a star at. */
const STARRED = gb50140('4.2', 'M-med');

/** Agents that the clauses, as they are known, have no word on. */
const UNNAMED: ReadonlySet<Agent> = new Set<Agent>(['water-mist', 'wet-chemical']);
const NOT_NAMED = gb50140('4.2', 'M-low');

export const cnSuits = (agent: Agent, fireClass: FireClass): Ruled<Suitability> => {
  const value = CN_SUITABILITY[agent][fireClass];
  return ruled(`gb50140.suits.${agent}.${fireClass.toLowerCase()}`, value, citeOf(agent, fireClass, value));
};

function citeOf(agent: Agent, fireClass: FireClass, value: Suitability): Citation {
  // Mist for live equipment is one of the stars.
  if (UNNAMED.has(agent) && fireClass !== 'E') return NOT_NAMED;
  if (fireClass === 'F') return CN_CLAUSES.F;
  return agent === 'clean-agent' || value === 'product' ? STARRED : CN_CLAUSES[fireClass];
}

export const nfpaSuits = (agent: Agent, fireClass: FireClass): Ruled<Suitability> =>
  ruled(
    `nfpa10.suits.${agent}.${fireClass.toLowerCase()}`,
    NFPA_SUITABILITY[agent][fireClass],
    nfpa10('5.3', 'M-med'),
  );

const UK_CITE = cite('BS 5306-8', '2012', 'choice of type', 'M-med');

export const ukSuits = (agent: Agent, fireClass: FireClass): Ruled<Suitability> =>
  ruled(`bs5306.suits.${agent}.${fireClass.toLowerCase()}`, UK_SUITABILITY[agent][fireClass], UK_CITE);
