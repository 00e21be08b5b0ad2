import type { Translator } from '../../../i18n/translator';
import { floorArea } from '../../../model/query/floor-area';
import type { CampusDocument } from '../../../model/schema/document';
import type { Space } from '../../../model/schema/space';
import type { EscapeStorey } from './escape-storey';
import { roomLabel } from '../../../widgets/room-label';
import { roomStands } from './stands';

/**
 * Where a storey's sheet may hang: where people pass, the largest first, refuges and floor of which nobody told what it is for after the rest of it, then where they work, lie or park,
 * nurse stations before others, by name. O(spaces · log).
 */
export function hallsOf(
  document: CampusDocument,
  { plan, floor }: EscapeStorey,
  text: Translator,
): readonly Space[] {
  const stayed = new Set(
    roomStands(plan, document.campus.profile).flatMap(({ space, isStayedIn }) =>
      isStayedIn ? [space.id] : [],
    ),
  );
  const isPassage = ({ use }: Space): boolean => use !== 'other' && use !== 'refuge';
  const isStation = ({ use }: Space): boolean => use === 'nurse-station';
  const name = ({ id }: Space): string => roomLabel(document, id, text);
  return [
    ...plan.spaces
      .filter(({ id, use }) => floor.has(id) && use !== 'stair' && use !== 'ramp')
      .toSorted(
        (a, b) => Number(isPassage(b)) - Number(isPassage(a)) || floorArea(b.outline) - floorArea(a.outline),
      ),
    ...plan.spaces
      .filter((space) => !floor.has(space.id) && (isStation(space) || stayed.has(space.id)))
      .toSorted(
        (a, b) =>
          Number(isStation(b)) - Number(isStation(a)) ||
          name(a).localeCompare(name(b), text.language, { numeric: true }),
      ),
  ];
}
