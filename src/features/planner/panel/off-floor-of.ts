import type { ExtinguisherFinding } from '../../../analyses/extinguishers/result';

/** The findings that say of an extinguisher that it stands off all floor, by its id. O(findings). */
export function offFloorOf(
  findings: readonly ExtinguisherFinding[],
): ReadonlyMap<string, ExtinguisherFinding> {
  return new Map(
    findings
      .filter(({ code }) => code === 'extinguisher.off-floor')
      .map((finding) => [String(finding.params['asset']), finding]),
  );
}
