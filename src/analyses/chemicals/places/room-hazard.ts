import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import type { HazardClass } from '../../../model/schema/space-hazard';
import type { ExtinguisherProfile } from '../../../standards/extinguishers/extinguisher-profile';
import { reckonUnits, unitOfSpace } from '../../../standards/extinguishers/reckon-units';
import type { ReckonedUnit } from '../../../standards/extinguishers/reckoned-unit';

const known = new WeakMap<readonly ReckonedUnit[], ReadonlyMap<SpaceId, ReckonedUnit>>();

/** How dangerous a room is as its calculation unit is reckoned; what lies in none is taken for the most dangerous. O(1) once units are reckoned. */
export function roomHazard(
  document: CampusDocument,
  profile: ExtinguisherProfile,
): (space: SpaceId | null) => HazardClass {
  const units = reckonUnits(document, profile);
  const bySpace = known.get(units) ?? unitOfSpace(units);
  known.set(units, bySpace);
  return (space) => (space === null ? undefined : bySpace.get(space))?.hazard.value ?? 'severe';
}
