import type { UnitVerdict } from '../../analyses/extinguishers/design-result';
import type { Citation, Finding } from '../../base/finding';
import type { Translator } from '../../i18n/translator';
import type { UnitAssumption } from '../../standards/extinguishers/reckoned-unit';
import { citesOnce, unitRules } from '../../standards/extinguishers/unit-rules';

/** What a verdict stands on that nobody told: another answer may make it another one. */
const CONDITIONS = [
  'beds-unknown',
  'height-unknown',
  'use-unknown',
  'sprinklers-unknown',
  'no-compartments',
] as const satisfies readonly UnitAssumption[];
type Condition = (typeof CONDITIONS)[number];

const isCondition = (assumption: UnitAssumption): assumption is Condition =>
  CONDITIONS.some((each) => each === assumption);

/** What was taken to be so, nameplates first; null where the verdict stands on what the plan says. */
export function assumedText({ unit, assumed }: UnitVerdict, { t, formats }: Translator): string | null {
  const parts = [
    ...(assumed > 0 ? [t('calc.if-nameplates', { count: assumed })] : []),
    ...unit.assumptions.filter(isCondition).map((each) => t(`calc.if-${each}`)),
  ];
  return parts.length === 0 ? null : formats.list(parts);
}

/** The verdict with what it stands on: `Holds, if …`. */
export function verdictText(verdict: UnitVerdict, text: Translator): string {
  const said = text.t(`calc.verdict-${verdict.verdict}`);
  const assumed = assumedText(verdict, text);
  if (assumed === null) return said;
  return text.t(verdict.verdict === 'broken' ? 'calc.verdict-taken' : 'calc.verdict-if', {
    verdict: said,
    assumed,
  });
}

/** Every clause that a unit's numbers and findings stand in, each once. O(classes + findings). */
export function unitCites(
  { unit, findings }: UnitVerdict,
  found: ReadonlyMap<string, Pick<Finding, 'cite'>>,
): readonly Citation[] {
  return citesOnce([
    ...unitRules(unit).map(({ cite }) => cite),
    ...findings.flatMap((id) => found.get(id)?.cite ?? []),
  ]);
}

/** Clauses in one line, those of one standard that are known equally well together: `GB 50140-2005 3.1.2, Table 5.2.1 (…)`. O(cites). */
export function citesText(cites: readonly Citation[], { t }: Translator): string {
  const groups = new Map<string, Citation>();
  for (const cite of cites) {
    const key = [cite.standard, cite.edition, cite.confidence].join('|');
    const before = groups.get(key);
    groups.set(key, before ? { ...before, clause: `${before.clause}, ${cite.clause}` } : cite);
  }
  return [...groups.values()]
    .map((cite) => `${t('coverage.cite', { ...cite })} (${t(`confidence.${cite.confidence}`)})`)
    .join('; ');
}
