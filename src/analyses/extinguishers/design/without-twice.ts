import { unitOfSpace } from '../../../standards/extinguishers/reckon-units';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';
import type { ExtinguisherFinding } from '../result';
import type { DesignFinding } from './design-finding';

/** Floor from which a class isn't reached isn't told where its whole unit is told to have nothing against it. */
export function withoutTwice(
  units: readonly ReckonedUnit[],
  walked: readonly ExtinguisherFinding[],
  findings: readonly DesignFinding[],
): ExtinguisherFinding[] {
  const bare = new Map(
    findings.flatMap(({ code, params }) =>
      code === 'extinguisher.class-unprotected'
        ? [[String(params['unit']), String(params['classes']).split(' ')] as const]
        : [],
    ),
  );
  const unitOf: ReadonlyMap<string, ReckonedUnit> = unitOfSpace(units);
  return walked.filter(({ code, place, params }) => {
    if (code !== 'extinguisher.uncovered') return true;
    const unit = unitOf.get(place.space ?? '');
    return !bare.get(unit?.id ?? '')?.includes(String(params['fireClass']));
  });
}
