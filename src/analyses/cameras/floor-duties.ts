import type { CampusDocument } from '../../model/schema/document';
import type { Profile } from '../../model/schema/profiles';
import type { Space } from '../../model/schema/space';
import type { ViewingDuty } from '../../standards/cameras/viewing-duty';
import { viewingDutiesOf } from '../../standards/cameras/viewing-duties';
import { namesOf } from './forbidden-views';
import { roomArea } from './room-area';

/** Duties to see the whole floor of a room. O(duties). */
export function floorDuties(
  document: CampusDocument,
  space: Space,
  profile: Profile,
): readonly ViewingDuty[] {
  const area = roomArea(space);
  return viewingDutiesOf(space.use, profile, namesOf(document, space)).filter(
    ({ part, fromArea }) => part === 'inside' && area >= fromArea,
  );
}
