import { unitOfSpace } from '../../../standards/extinguishers/reckon-units';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { UnitReach } from '../design-result';
import { isHole } from '../../../standards/extinguishers/is-hole';
import type { ExtinguisherFinding } from '../result';
import type { DesignFinding } from './design-finding';

/**
 * Floor from which a class isn't reached isn't told in the room where its unit is told to have nothing against that class: that one
 * finding stands for one room, and never for several, or else there would be fewer of them once rooms are put together in a
 * unit that has nothing. Where another class lacks floor in the unit too it is told: a space has one such finding, by the class
 * that is worst off.
 */
export function withoutTwice(
  units: readonly ReckonedUnit[],
  reaches: readonly UnitReach[],
  walked: readonly ExtinguisherFinding[],
  findings: readonly DesignFinding[],
): ExtinguisherFinding[] {
  const bareOf = new Map(
    findings.flatMap(({ code, place, params }) =>
      code === 'extinguisher.class-unprotected'
        ? [
            [
              String(params['unit']),
              { classes: String(params['classes']).split(' '), space: place.space },
            ] as const,
          ]
        : [],
    ),
  );
  const reachOf = new Map(reaches.map((reach) => [reach.unit, reach]));
  const unitOf: ReadonlyMap<string, ReckonedUnit> = unitOfSpace(units);
  return walked.filter(({ code, place, params }) => {
    const unit = unitOf.get(place.space ?? '')?.id ?? '';
    const bare = bareOf.get(unit);
    if (code !== 'extinguisher.uncovered' || bare === undefined || place.space !== bare.space) return true;
    const others = (reachOf.get(unit)?.byClass ?? []).filter(
      ({ fireClass }) => !bare.classes.includes(fireClass),
    );
    const lacking = others.some(({ uncovered }) => isHole(uncovered));
    return lacking || !bare.classes.includes(String(params['fireClass']));
  });
}
