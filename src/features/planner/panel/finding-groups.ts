import type { Severity } from '../../../base/finding';
import type { Translator } from '../../../i18n/translator';
import { SEVERITIES, worse, type FindingKind, type ListedFinding } from './listed-findings';

/** What findings are put together by, whatever they are about. */
interface Grouped<K extends string> {
  readonly kind: K;
  readonly severity: Severity;
}

/** Findings of one kind, in the order given. */
export interface FindingGroup<F extends Grouped<string> = ListedFinding> {
  readonly kind: F['kind'];
  /** Of its worst. */
  readonly severity: Severity;
  readonly findings: readonly F[];
}

/** Findings by kind: the worst kind first, of equal ones that with the most. O(findings + kinds log). */
export function findingGroups<F extends Grouped<string>>(findings: readonly F[]): readonly FindingGroup<F>[] {
  const groups = new Map<F['kind'], F[]>();
  for (const finding of findings) {
    const group = groups.get(finding.kind);
    if (group) group.push(finding);
    else groups.set(finding.kind, [finding]);
  }
  const made = [...groups].map(([kind, own]): FindingGroup<F> => {
    const [severity = 'info'] = own.map((each) => each.severity).sort(worse);
    return { kind, severity, findings: own };
  });
  return made.sort(
    (a, b) =>
      worse(a.severity, b.severity) || b.findings.length - a.findings.length || (a.kind < b.kind ? -1 : 1),
  );
}

/** How many there are of each severity but what was only assumed, the worst first. O(findings). */
export const severityCounts = (
  findings: readonly { readonly severity: Severity }[],
): readonly (readonly [Exclude<Severity, 'info'>, number])[] =>
  SEVERITIES.flatMap((severity) => {
    const count = findings.filter((each) => each.severity === severity).length;
    return severity === 'info' || count === 0 ? [] : [[severity, count] as const];
  });

/** A kind in a few words; they come late. */
export function kindText(kind: FindingKind, { t }: Translator): string {
  return kind === 'locked' || kind === 'number' || kind === 'stray'
    ? t(`finding.kind-${kind}`)
    : t(`violation.${kind}`);
}
