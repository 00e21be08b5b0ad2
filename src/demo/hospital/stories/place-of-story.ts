import { present } from '../../../base/assert';
import type { FindingPlace } from '../../../base/finding';
import { pole } from '../../../geometry/plane/pole';
import type { CampusDocument } from '../../../model/schema/document';
import { makeId } from '../../../model/schema/ids';
import { spaceId } from '../../drafting/plan-ids';
import { onCampus } from './plants';
import type { Story } from './story';

const PRECISION = 0.1;

/** Where a story is, in the frame of the campus; throws when the plan has no such room. O(points of the room). */
export function placeOfStory(
  document: CampusDocument,
  { id, place: { storey, room, at } }: Pick<Story, 'id' | 'place'>,
): FindingPlace {
  const space = room === null ? null : present(document.spaces[spaceId(storey, room)], `room of story ${id}`);
  const named = { storey: makeId('storey', storey), space: space?.id ?? null };
  if (at !== null) {
    const [x, y] = onCampus(storey, at);
    return { ...named, x, y };
  }
  const { outer, holes } = present(space, `place of story ${id}`).outline;
  const { x, y } = pole([outer, ...holes], PRECISION);
  return { ...named, x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}
