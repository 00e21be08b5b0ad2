import type { FindingPlace, Severity } from '../../base/finding';
import { citeOfTravelLimit, ON_FLOOR, travelRuleOf } from '../../standards/extinguishers/extinguisher-travel';
import type { CoverageMeasure } from './compute';
import type { ExtinguisherFinding } from './result';

/** Less uncovered floor than this in a space is what rounding leaves, m². */
const LEAST_AREA = 0.01;

/**
 * What breaks the limit: a finding for each space with uncovered floor, at its worst place, by the row of
 * GB 50140 that sets the limit (by the house's own word when no row does). In order of storey and space. Where no
 * extinguisher counts at all that is the one finding: every room without its way there would say the same.
 */
export function checkCoverage(measure: CoverageMeasure, limit: number): ExtinguisherFinding[] {
  const cite = citeOfTravelLimit(limit);
  const severity: Severity = travelRuleOf(limit) === null ? 'minor' : 'major';
  const findings: ExtinguisherFinding[] = [];
  if (measure.owners.length === 0) {
    const place = largestUncovered(measure);
    if (place === null) return [];
    const { uncovered } = measure.total;
    const params = { area: uncovered, limit };
    return [{ id: 'extinguisher.none', code: 'extinguisher.none', severity, cite, place, params }];
  }
  for (const storey of measure.storeys) {
    for (const { space, area, uncovered, worst } of storey.bySpace) {
      if (uncovered < LEAST_AREA || worst === null) continue;
      // A place without any way there has no length to tell.
      const length = worst.length < Infinity ? worst.length : null;
      findings.push({
        id: `extinguisher.uncovered:${space}`,
        code: 'extinguisher.uncovered',
        severity,
        cite,
        place: { storey: storey.id, space, x: worst.x, y: worst.y },
        params: { space, area: uncovered, spaceArea: area, limit, length },
      });
    }
  }
  for (const source of measure.offFloor) {
    findings.push({
      id: `extinguisher.off-floor:${source.id}`,
      code: 'extinguisher.off-floor',
      severity: 'major',
      cite: ON_FLOOR,
      place: { storey: source.storey, space: null, x: source.x, y: source.y },
      params: { asset: source.id },
    });
  }
  return findings;
}

/** Where most floor of one space is uncovered: a place to begin at; null when all is covered. O(spaces). */
function largestUncovered({ storeys }: CoverageMeasure): FindingPlace | null {
  let most = LEAST_AREA;
  let place: FindingPlace | null = null;
  for (const { id, bySpace } of storeys) {
    for (const { space, uncovered, worst } of bySpace) {
      if (uncovered < most || worst === null) continue;
      most = uncovered;
      place = { storey: id, space, x: worst.x, y: worst.y };
    }
  }
  return place;
}
