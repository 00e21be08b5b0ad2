import type { PlacingFinding } from '../../../analyses/extinguishers/coverage-result';

/** The findings that say of an extinguisher that it stands off all floor, by its id. O(findings). */
export function offFloorOf(findings: readonly PlacingFinding[]): ReadonlyMap<string, PlacingFinding> {
  return new Map(
    findings
      .filter(({ code }) => code === 'extinguisher.off-floor')
      .map((finding) => [String(finding.params['asset']), finding]),
  );
}
