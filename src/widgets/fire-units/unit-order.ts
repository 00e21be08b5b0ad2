import type { UnitVerdict } from '../../analyses/extinguishers/design-result';
import type { Translator } from '../../i18n/translator';
import { displayName } from '../../model/query/display-name';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';

/** The name that a person gave to a unit of theirs; null where nobody did. O(1). */
export function unitName(
  document: CampusDocument,
  { unit }: UnitVerdict,
  { language }: Translator,
): string | null {
  const given = unit.given && lookUp(document.calculationUnits, unit.given);
  return given ? displayName(given.name, language) : null;
}

/** How many units have a verdict. O(units). */
export const countOf = (units: readonly UnitVerdict[], verdict: UnitVerdict['verdict']): number =>
  units.filter((each) => each.verdict === verdict).length;

const RANK: Readonly<Record<UnitVerdict['verdict'], number>> = { broken: 0, 'with-k': 1, holds: 2 };

/** The class and place that are worst off by their share of the distance allowed; null while none is known. O(classes). */
export function worstPlace({ reach }: UnitVerdict) {
  const places = (reach?.byClass ?? []).flatMap(({ fireClass, worst }) =>
    worst === null ? [] : [{ ...worst, fireClass }],
  );
  return places.toSorted((a, b) => b.length / b.limit - a.length / a.limit)[0] ?? null;
}

function worstShare(verdict: UnitVerdict): number {
  const worst = worstPlace(verdict);
  return worst === null ? 0 : worst.length / worst.limit;
}

/** Worst first: by verdict, by findings, by how far the worst place is. O(n log n). */
export const worstFirst = (units: readonly UnitVerdict[]): readonly UnitVerdict[] =>
  units.toSorted(
    (a, b) =>
      RANK[a.verdict] - RANK[b.verdict] ||
      b.findings.length - a.findings.length ||
      Number(worstShare(b) > worstShare(a)) - Number(worstShare(b) < worstShare(a)) ||
      b.unit.area - a.unit.area ||
      (a.unit.id < b.unit.id ? -1 : 1),
  );
