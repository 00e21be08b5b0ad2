import { stairShaft } from '../../../model/query/stair-shaft';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';

/** Doors that are told in one line: one of them, or all of a stair that is lost as a whole. */
export interface ShutGroup {
  readonly doors: readonly OpeningId[];
  /** That stair on the storey of the first of them; null = it is one door. */
  readonly stair: SpaceId | null;
}

/** Doors in their order, those of stairs that are shut on every storey together. O(doors · stairs²). */
export function shutGroups(document: CampusDocument, closed: readonly OpeningId[]): readonly ShutGroup[] {
  const groups: ShutGroup[] = [];
  const left = new Set(closed);
  for (const id of left) {
    const door = lookUp(document.openings, id);
    const shaft = door && stairShaft(document, door);
    const isWhole = shaft !== null && shaft.doors.length > 1 && shaft.doors.every((each) => left.has(each));
    const doors = isWhole ? shaft.doors : [id];
    groups.push({ doors, stair: isWhole ? shaft.space : null });
    for (const each of doors) left.delete(each);
  }
  return groups;
}
