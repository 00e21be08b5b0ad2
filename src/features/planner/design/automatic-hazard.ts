import type { CampusDocument } from '../../../model/schema/document';
import { lookUp } from '../../../model/schema/dictionary';
import type { HazardClass } from '../../../model/schema/space-hazard';
import type { Space } from '../../../model/schema/space';
import { MANY_BEDS } from '../../../standards/extinguishers/cn-hazard';
import type { Ruled } from '../../../standards/extinguishers/extinguisher-profile';
import { profileOf } from '../../../standards/extinguishers/profile-of';
import { isHighRise, knownBeds } from '../../../standards/extinguishers/unit-facts';
import { rateSpace } from '../../../standards/extinguishers/unit-spaces';

/** How dangerous rooms are by their use, whatever a person decided about them: each class with each clause once. O(rooms). */
export function automaticHazards(
  document: CampusDocument,
  rooms: readonly Space[],
): readonly Ruled<HazardClass>[] {
  const profile = profileOf(document.campus.profile);
  const beds = knownBeds(document, MANY_BEDS);
  const all = rooms.flatMap((room) => {
    const storey = lookUp(document.storeys, room.storey);
    if (storey === null) return [];
    const facts = { beds, highRise: isHighRise(document, storey) };
    return [rateSpace({ ...room, hazard: null }, profile, facts).hazard];
  });
  return [...new Map(all.map((each) => [`${each.value} ${each.rule}`, each])).values()];
}
