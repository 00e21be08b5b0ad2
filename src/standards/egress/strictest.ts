import { present } from '../../base/assert';
import type { BuildingFacts } from './building-facts';
import type { EgressRow } from './egress-row';

/** What nobody says of a building, so that the stricter was taken. */
export const ASSUMED_FACTS = [
  'high-rise',
  'fire-grade',
  'sprinklers',
  'detection',
  'storeys',
  'height',
] as const;
export type AssumedFact = (typeof ASSUMED_FACTS)[number];

/** A row, and what had to be assumed of the building to choose it. */
export interface ChosenRow {
  readonly row: EgressRow;
  readonly assumed: readonly AssumedFact[];
}

/**
 * Is a row one for a building: true, false, or the facts that nobody says and that decide it. One fact that is known to be
 * otherwise is enough for false. O(facts).
 */
export function appliesTo({ applies }: EgressRow, facts: BuildingFacts): boolean | readonly AssumedFact[] {
  const { highRise, fireGrades, sprinklered, detected, storeysAbove, height } = applies;
  const unknown: AssumedFact[] = [];
  let holds = true;
  const ask = <T>(wanted: boolean, known: T | null, fact: AssumedFact, suits: (known: T) => boolean) => {
    if (!wanted) return;
    if (known === null) unknown.push(fact);
    else holds &&= suits(known);
  };
  ask(highRise !== undefined, facts.highRise, 'high-rise', (known) => known === highRise);
  ask(
    fireGrades !== undefined,
    facts.fireGrade,
    'fire-grade',
    (known) => fireGrades?.includes(known) === true,
  );
  ask(sprinklered !== undefined, facts.sprinklered, 'sprinklers', (known) => known === sprinklered);
  ask(detected !== undefined, facts.detected, 'detection', (known) => known === detected);
  const [least, most] = storeysAbove ?? [0, 0];
  ask(storeysAbove !== undefined, facts.storeysAbove, 'storeys', (known) => known >= least && known <= most);
  const [above, top] = height ?? [0, 0];
  ask(height !== undefined, facts.height, 'height', (known) => known > above && known <= top);
  if (!holds) return false;
  return unknown.length === 0 ? true : unknown;
}

/**
 * Of rows of one bound and unit the strictest that is or may be one for a building, and what was assumed where one that may be
 * decided; null when none is. O(rows).
 */
export function strictest(rows: readonly EgressRow[], facts: BuildingFacts): ChosenRow | null {
  const choices = rows.flatMap((row) => {
    const answer = appliesTo(row, facts);
    return answer === false ? [] : [{ row, assumed: answer === true ? [] : answer }];
  });
  if (choices.length === 0) return null;
  const isStricter = ({ row }: ChosenRow, { row: than }: ChosenRow): boolean =>
    row.bound === 'at-most' ? row.limit < than.limit : row.limit > than.limit;
  // Of two that are equally strict, the one that surely applies.
  return choices.reduce((best, one) =>
    isStricter(one, best) || (one.row.limit === best.row.limit && one.assumed.length < best.assumed.length)
      ? one
      : best,
  );
}

/** The strictest of rows of which one is for every building: there is always one. O(rows). */
export const strictestOf = (rows: readonly EgressRow[], facts: BuildingFacts): ChosenRow =>
  present(strictest(rows, facts), 'row for every building');
