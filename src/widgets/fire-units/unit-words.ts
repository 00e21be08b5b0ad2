import type { UnitVerdict } from '../../analyses/extinguishers/design-result';
import type { Citation, Finding } from '../../base/finding';
import type { Translator } from '../../i18n/translator';
import type { UnitAssumption } from '../../standards/extinguishers/reckoned-unit';
import { isHole } from '../../standards/extinguishers/is-hole';
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
export function assumedText(
  { unit, assumed, foreign, outside }: UnitVerdict,
  { t, formats }: Translator,
): string | null {
  // Where a code asks for no rating of its units none is taken to be there.
  const rated = unit.demands.some(({ leastRating }) => leastRating !== null);
  const unread = assumed - foreign;
  const parts = [
    ...(unread > 0 ? [t(rated ? 'calc.if-unread-rated' : 'calc.if-unread', { count: unread })] : []),
    ...(foreign > 0 ? [t(rated ? 'calc.if-foreign-rated' : 'calc.if-foreign', { count: foreign })] : []),
    ...(outside === null ? [] : [t('calc.if-outside', { count: outside.count })]),
    ...unit.assumptions.filter(isCondition).map((each) => t(`calc.if-${each}`)),
  ];
  return parts.length === 0 ? null : formats.list(parts);
}

/** The verdict with what it stands on: `Holds, if …`. */
export function verdictText(verdict: UnitVerdict, text: Translator): string {
  return withAssumed(verdict, text.t(`calc.verdict-${verdict.verdict}`), text);
}

function withAssumed(verdict: UnitVerdict, said: string, text: Translator): string {
  const assumed = assumedText(verdict, text);
  if (assumed === null) return said;
  return text.t(verdict.verdict === 'broken' ? 'calc.verdict-taken' : 'calc.verdict-if', {
    verdict: said,
    assumed,
  });
}

/** Why a unit doesn't hold, each reason once with how often it is found: `Fewer than needed, Rated too low × 2`; null where it holds. O(findings). */
export function reasonsText(
  { verdict, findings, reach, count }: UnitVerdict,
  found: ReadonlyMap<string, Pick<Finding, 'code' | 'severity'>>,
  { t, tell, formats }: Translator,
): string | null {
  if (verdict !== 'broken') return null;
  const often = new Map<string, number>();
  for (const id of findings) {
    const finding = found.get(id);
    if (finding === undefined || finding.severity === 'info') continue;
    often.set(finding.code, (often.get(finding.code) ?? 0) + 1);
  }
  // Neither has a finding of the unit's own where no extinguisher of the plan counts, or where its floor is no room's.
  if (often.size === 0) {
    if (count === 0) often.set('extinguisher.none', 1);
    else if (isHole(reach?.uncovered ?? 0)) often.set('extinguisher.uncovered', 1);
  }
  const parts = [...often].map(([code, times]) => {
    const reason = tell({ code: `violation.${code}`, params: {} });
    return times === 1 ? reason : t('calc.reason-times', { reason, times });
  });
  return parts.length === 0 ? null : formats.list(parts);
}

/** A verdict as a sheet and a file give it, where nothing else tells what is wrong: `Doesn't hold: …`. */
export function judgedText(
  verdict: UnitVerdict,
  found: ReadonlyMap<string, Pick<Finding, 'code' | 'severity'>>,
  text: Translator,
): string {
  const said = text.t(`calc.verdict-${verdict.verdict}`);
  const reasons = reasonsText(verdict, found, text);
  return withAssumed(
    verdict,
    reasons === null ? said : text.t('calc.verdict-for', { verdict: said, reasons }),
    text,
  );
}

/** Every clause that a unit's numbers and findings stand in, each once. O(classes + findings). */
export function unitCites(
  { unit, findings, outside }: UnitVerdict,
  found: ReadonlyMap<string, Pick<Finding, 'cite'>>,
): readonly Citation[] {
  return citesOnce([
    ...unitRules(unit).map(({ cite }) => cite),
    ...(outside === null ? [] : [outside.cite]),
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
