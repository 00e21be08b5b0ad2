import type { FireClass, HazardClass } from '../../model/schema/space-hazard';
import { citesOf } from '../cite';
import type { LeastRating, ProtectedBy, Ruled } from './extinguisher-profile';
import { EXTINGUISHER_TRAVEL, LIQUID_TRAVEL } from './extinguisher-travel';
import { ruled } from './ruled';

const gb50140 = citesOf('GB 50140', '2005');

/** A row of a table: by hazard class. */
type ByHazard<T> = Readonly<Record<HazardClass, T>>;

/** Least rating of each extinguisher and most floor for each 1A or 1B of the sum. */
interface RatingTable {
  readonly letter: 'A' | 'B';
  readonly clause: string;
  readonly least: ByHazard<number>;
  /** m². */
  readonly area: ByHazard<number>;
}

/** GB 50140-2005 Table 6.2.1. */
export const SOLID_RATINGS: RatingTable = {
  letter: 'A',
  clause: 'T6.2.1',
  least: { severe: 3, medium: 2, light: 1 },
  area: { severe: 50, medium: 75, light: 100 },
};

/** GB 50140-2005 Table 6.2.2, classes B and C. */
export const LIQUID_RATINGS: RatingTable = {
  letter: 'B',
  clause: 'T6.2.2',
  least: { severe: 89, medium: 55, light: 21 },
  area: { severe: 0.5, medium: 1, light: 1.5 },
};

/**
 * Whose table a class goes by; class E has none of its own: not lower than what A or B asks for in the same place
 * (5.2.4, 6.2.4), the stricter where both are. No clause tells of cooking oil.
 */
type Table = 'solid' | 'liquid' | null;

const tableOf = (fireClass: FireClass, beside: readonly FireClass[]): Table => {
  if (fireClass === 'A') return 'solid';
  if (fireClass === 'B' || fireClass === 'C') return 'liquid';
  if (fireClass === 'E') return beside.includes('B') ? 'liquid' : 'solid';
  return null;
};

export function cnTravel(
  fireClass: FireClass,
  hazard: HazardClass,
  wheeled: boolean,
  beside: readonly FireClass[] = [],
): Ruled<number> | null {
  const table = tableOf(fireClass, beside);
  if (table === null) return null;
  const rows = table === 'solid' ? EXTINGUISHER_TRAVEL : LIQUID_TRAVEL;
  const row = rows.find((each) => each.hazard === hazard && each.wheeled === wheeled);
  if (row === undefined) return null;
  if (fireClass === 'E') {
    return ruled(
      row.id.replace(/\.[ab]\./, table === 'solid' ? '.e.' : '.e-beside-b.'),
      row.limit,
      gb50140('5.2.4', 'M-high'),
    );
  }
  return ruled(row.id, row.limit, row.cite);
}

/**
 * Of class E only where liquids are beside it: the agents that suit it are rated for B. Where solids are, their own
 * demand has its 1A, which carbon dioxide can't have.
 */
export function cnLeastRating(
  fireClass: FireClass,
  hazard: HazardClass,
  beside: readonly FireClass[] = [],
): Ruled<LeastRating> | null {
  const table = ratingsOf(fireClass, beside);
  if (table === null) return null;
  const { clause, least, letter } = table;
  return ruled(
    `gb50140.least.${fireClass.toLowerCase()}.${hazard}`,
    { letter, value: least[hazard] },
    fireClass === 'E' ? gb50140('6.2.4', 'M-high') : gb50140(clause, 'V2'),
  );
}

/** Class E adds nothing to the sum of the class beside it. */
export function cnAreaPerRating(fireClass: FireClass, hazard: HazardClass): Ruled<number> | null {
  const table = fireClass === 'E' ? null : ratingsOf(fireClass, []);
  if (table === null) return null;
  const { area, clause } = table;
  return ruled(`gb50140.area.${fireClass.toLowerCase()}.${hazard}`, area[hazard], gb50140(clause, 'V2'));
}

function ratingsOf(fireClass: FireClass, beside: readonly FireClass[]): RatingTable | null {
  const table = tableOf(fireClass, beside);
  if (fireClass === 'E' && table === 'solid') return null;
  return table === null ? null : table === 'solid' ? SOLID_RATINGS : LIQUID_RATINGS;
}

/**
 * GB 50140-2005 Table 7.3.2. GB 55036-2022 may know none (10.0.3): both results are shown. The row for open yards and tank
 * farms (0.3) is left out: nothing in the open is reckoned, and a hospital that has one sets its K by hand.
 */
const K = (id: string, value: number): Ruled<number> =>
  ruled(`gb50140.k.${id}`, value, gb50140('T7.3.2', 'V2'));

const K_ROWS = {
  nothing: K('nothing', 1),
  hydrants: K('hydrants', 0.9),
  automatic: K('automatic', 0.7),
  both: K('both', 0.5),
} as const;

export const cnFactor = ({ hydrants, sprinklers }: ProtectedBy): Ruled<number> => {
  if (hydrants && sprinklers) return K_ROWS.both;
  if (sprinklers) return K_ROWS.automatic;
  return hydrants ? K_ROWS.hydrants : K_ROWS.nothing;
};

/** 7.3.3: below ground, and shops; its other places (songs, net cafés, temples) no hospital has. */
const MORE = gb50140('7.3.3', 'V2');
export const BELOW_GROUND: Ruled<number> = ruled('gb50140.more.below-ground', 1.3, MORE);
export const SHOPS: Ruled<number> = ruled('gb50140.more.shop', 1.3, MORE);
