import type { Spot } from '../../../../analyses/evacuation/report/report';
import type { Translator } from '../../../../i18n/translator';
import { lookUp } from '../../../../model/schema/dictionary';
import type { CampusDocument } from '../../../../model/schema/document';
import { roomLabel } from '../../../../widgets/room-label';
import { roomName, storeyMark } from '../../../../widgets/way-names';

/** A place of a run as people call it: its storey, and the room that it lies in. O(openings of the storey). */
export function spotName(document: CampusDocument, spot: Spot, text: Translator): string {
  const { space } = spot;
  const known = space !== null && lookUp(document.spaces, space) !== null;
  const room = known ? roomLabel(document, space, text) : roomName(document, spot, text);
  return `${storeyMark(document, spot.storey, text)} ${room}`;
}
