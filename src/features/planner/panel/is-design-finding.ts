import type { PlacingFinding } from '../../../analyses/extinguishers/coverage-result';
import type { DesignFinding } from '../../../analyses/extinguishers/design/design-finding';
import type { ExtinguisherFinding } from '../../../analyses/extinguishers/result';

/** Told by walking distances; the rest is told by the design, in words that come late. */
const WALKED: ReadonlySet<string> = new Set<ExtinguisherFinding['code']>([
  'extinguisher.none',
  'extinguisher.uncovered',
  'extinguisher.off-floor',
]);

export const isDesignFinding = (finding: PlacingFinding): finding is DesignFinding =>
  !WALKED.has(finding.code);
