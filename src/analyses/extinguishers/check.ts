import type { Citation, FindingPlace, Severity } from '../../base/finding';
import type { SpaceId } from '../../model/schema/ids';
import { citeOfTravelLimit, ON_FLOOR, travelRuleOf } from '../../standards/extinguishers/extinguisher-travel';
import { unitOfSpace } from '../../standards/extinguishers/reckon-units';
import type { ReckonedUnit } from '../../standards/extinguishers/reckoned-unit';
import type { CoverageMeasure } from './compute';
import { isHole, LEAST_AREA } from '../../standards/extinguishers/is-hole';
import type { ExtinguisherFinding, FarPlace } from './result';

/**
 * What breaks the distances allowed: a finding for each space with uncovered floor, at its worst place. By the code
 * (`limit` null) by the row that sets the distance for the unit and the class of fire that is worst off; else by the row
 * of GB 50140 that has this limit (by the house's own word when none does). In order of storey and space. Where no
 * extinguisher counts at all that is the one finding: every room without its way there would say the same.
 */
export function checkCoverage(
  measure: CoverageMeasure,
  limit: number | null,
  units: readonly ReckonedUnit[] = [],
): ExtinguisherFinding[] {
  const rules = limit === null ? byCode(units) : byLimit(limit);
  const findings: ExtinguisherFinding[] = [];
  if (measure.owners.length === 0) {
    const most = largestUncovered(measure);
    if (most === null) return [];
    const { uncovered } = measure.total;
    const params = { area: uncovered, limit };
    const id = 'extinguisher.none';
    return [{ id, code: id, ...rules(most.place.space, most.worst), place: most.place, params }];
  }
  for (const storey of measure.storeys) {
    for (const { space, area, uncovered, worst } of storey.bySpace) {
      if (!isHole(uncovered) || worst === null) continue;
      // A place without any way there has no length to tell.
      const length = worst.length < Infinity ? worst.length : null;
      const { fireClass } = worst;
      findings.push({
        id: `extinguisher.uncovered:${space}`,
        code: 'extinguisher.uncovered',
        ...rules(space, worst),
        place: { storey: storey.id, space, x: worst.x, y: worst.y },
        params: { space, area: uncovered, spaceArea: area, limit: worst.limit, length, fireClass },
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

type RuleAt = (
  space: string | null,
  worst: FarPlace,
) => { readonly severity: Severity; readonly cite: Citation };

const byLimit = (limit: number): RuleAt => {
  const told = {
    severity: travelRuleOf(limit) === null ? 'minor' : 'major',
    cite: citeOfTravelLimit(limit),
  } as const;
  return () => told;
};

/** The row of the unit's demand that allows the distance; where there is none the floor's own limit is the strictest of its code. */
function byCode(units: readonly ReckonedUnit[]): RuleAt {
  const unitOf = unitOfSpace(units);
  return (space, { fireClass, limit }) => {
    // What is looked up is only asked whether it is there.
    const unit = space === null ? undefined : unitOf.get(space as SpaceId);
    const demand = unit?.demands.find((each) => each.fireClass === fireClass);
    const rule = [demand?.portable, demand?.wheeled].find((each) => each?.value === limit);
    return { severity: 'major', cite: rule?.cite ?? citeOfTravelLimit(limit) };
  };
}

/** Where most floor of one space is uncovered: a place to begin at; null when all is covered. O(spaces). */
function largestUncovered({
  storeys,
}: CoverageMeasure): { readonly place: FindingPlace; readonly worst: FarPlace } | null {
  let most = LEAST_AREA;
  let found: { readonly place: FindingPlace; readonly worst: FarPlace } | null = null;
  for (const { id, bySpace } of storeys) {
    for (const { space, uncovered, worst } of bySpace) {
      if (uncovered < most || worst === null) continue;
      most = uncovered;
      found = { place: { storey: id, space, x: worst.x, y: worst.y }, worst };
    }
  }
  return found;
}
