import { unitOfSpace } from '../../../standards/extinguishers/reckon-units';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { UnitReach } from '../design-result';
import { isHole } from '../../../standards/extinguishers/is-hole';
import type { ExtinguisherFinding } from '../result';
import type { DesignFinding } from './design-finding';

/**
 * Floor from which a class isn't reached isn't told where its whole unit is told to have nothing against that class. Where
 * another class lacks floor in the unit too it is: a space has one such finding, by the class that is worst off.
 */
export function withoutTwice(
  units: readonly ReckonedUnit[],
  reaches: readonly UnitReach[],
  walked: readonly ExtinguisherFinding[],
  findings: readonly DesignFinding[],
): ExtinguisherFinding[] {
  const bareOf = new Map(
    findings.flatMap(({ code, params }) =>
      code === 'extinguisher.class-unprotected'
        ? [[String(params['unit']), String(params['classes']).split(' ')] as const]
        : [],
    ),
  );
  const reachOf = new Map(reaches.map((reach) => [reach.unit, reach]));
  const unitOf: ReadonlyMap<string, ReckonedUnit> = unitOfSpace(units);
  return walked.filter(({ code, place, params }) => {
    const unit = unitOf.get(place.space ?? '')?.id ?? '';
    const bare = bareOf.get(unit);
    if (code !== 'extinguisher.uncovered' || bare === undefined) return true;
    const others = (reachOf.get(unit)?.byClass ?? []).filter(({ fireClass }) => !bare.includes(fireClass));
    const lacking = others.some(({ uncovered }) => isHole(uncovered));
    return lacking || !bare.includes(String(params['fireClass']));
  });
}
