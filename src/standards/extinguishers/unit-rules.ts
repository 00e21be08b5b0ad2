import type { Citation } from '../../base/finding';
import type { ReckonedUnit } from './reckoned-unit';

/** A rule that a unit is reckoned by, and the clause that it stands in. */
export interface UnitRule {
  readonly rule: string;
  readonly cite: Citation;
}

/** Every rule that the numbers of a unit stand on, each once, in the order in which they are told. O(classes). */
export function unitRules(unit: ReckonedUnit): readonly UnitRule[] {
  const { hazard, k, more, leastCount, mostPerPoint, demands } = unit;
  const rules = [
    hazard,
    ...demands.flatMap(({ fireClass, because, portable, wheeled, leastRating, areaPerRating }) => [
      { rule: `fire-class.${fireClass}`, cite: because },
      portable,
      wheeled,
      leastRating,
      areaPerRating,
    ]),
    k,
    more,
    leastCount,
    mostPerPoint,
  ].flatMap((each): UnitRule[] => (each ? [{ rule: each.rule, cite: each.cite }] : []));
  return [...new Map(rules.map((each) => [`${each.rule} ${citeKey(each.cite)}`, each])).values()];
}

/** Clauses, each once. One clause may be known better in one place of it than in another: then it is there twice. O(cites). */
export const citesOnce = (cites: readonly Citation[]): readonly Citation[] => [
  ...new Map(cites.map((each) => [citeKey(each), each])).values(),
];

/** What tells clauses apart. */
export const citeKey = ({ standard, edition, clause, confidence }: Citation): string =>
  [standard, edition, clause, confidence].join('|');
