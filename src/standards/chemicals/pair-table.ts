import { assert } from '../../base/assert';
import type { SegregationGroup, SubstanceFacts } from './substance-facts';

/** Whether a substance is one of those that a row of two sides means. */
export type Side = (facts: SubstanceFacts) => boolean;

export const is =
  (...numbers: readonly string[]): Side =>
  ({ cas }) =>
    cas !== null && numbers.includes(cas);
export const inGroup =
  (...groups: readonly SegregationGroup[]): Side =>
  (facts) =>
    facts.groups.some((each) => groups.includes(each));
export const both =
  (...sides: readonly Side[]): Side =>
  (facts) =>
    sides.every((side) => side(facts));
export const either =
  (...sides: readonly Side[]): Side =>
  (facts) =>
    sides.some((side) => side(facts));
/** Mixtures have no CAS number, but one of transport. */
export const isUn =
  (...numbers: readonly string[]): Side =>
  ({ un }) =>
    un !== null && numbers.includes(un);

/** Two sides that may stand either way round. */
export interface Sides {
  readonly one: Side;
  readonly other: Side;
}

/** A bit for each row of which a substance is one side. */
interface Bits {
  readonly one: number;
  readonly other: number;
}

/** Rows of two sides; the first row that two substances are the sides of is theirs: the lowest bit that they have in common. */
export class PairTable<Row extends Sides, Told> {
  readonly #rows: readonly Row[];
  readonly #told: readonly Told[];
  readonly #bits = new WeakMap<SubstanceFacts, Bits>();

  constructor(rows: readonly Row[], tell: (row: Row) => Told) {
    assert(rows.length < 32, 'more rows than bits');
    this.#rows = rows;
    this.#told = rows.map(tell);
  }

  /** What the first row of both tells, whichever is given first; null = no row. O(1) once both were asked about. */
  of(a: SubstanceFacts, b: SubstanceFacts): Told | null {
    const [first, second] = [this.#bitsOf(a), this.#bitsOf(b)];
    const met = (first.one & second.other) | (first.other & second.one);
    return met === 0 ? null : (this.#told[31 - Math.clz32(met & -met)] ?? null);
  }

  #bitsOf(facts: SubstanceFacts): Bits {
    const known = this.#bits.get(facts);
    if (known !== undefined) return known;
    const bits = (side: keyof Sides): number =>
      this.#rows.reduce((sum, row, i) => (row[side](facts) ? sum | (1 << i) : sum), 0);
    const found = { one: bits('one'), other: bits('other') };
    this.#bits.set(facts, found);
    return found;
  }
}
