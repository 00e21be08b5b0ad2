import type { DoorFlow, EvacuationReport } from '../../analyses/evacuation/report/report';
import { clearWidth } from '../../model/query/opening-width';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import { doorLimit } from '../../standards/egress/door-flow';

/** How many people a door of the plan lets through in `seconds` as codes reckon; null = the plan hasn't got it. O(1). */
export function limitOfDoor(
  document: Pick<CampusDocument, 'openings'>,
  { id }: Pick<DoorFlow, 'id'>,
  seconds: number,
): number | null {
  const opening = lookUp(document.openings, id);
  return opening && doorLimit(clearWidth(opening), seconds);
}

/** The doors whose peak is more than that, the farthest over it first. O(doors log doors). */
export function doorsOver(
  document: Pick<CampusDocument, 'openings'>,
  { doors, peakSeconds }: Pick<EvacuationReport, 'doors' | 'peakSeconds'>,
): readonly DoorFlow[] {
  return doors
    .flatMap((door) => {
      const limit = limitOfDoor(document, door, peakSeconds);
      return limit !== null && door.peak > limit ? [{ door, share: door.peak / limit }] : [];
    })
    .sort((a, b) => b.share - a.share)
    .map(({ door }) => door);
}
