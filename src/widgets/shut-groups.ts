import type { Translator } from '../i18n/translator';
import { buildingOf } from '../model/query/building-of';
import { buildingTitle } from '../model/query/building-title';
import { stairShaft } from '../model/query/stair-shaft';
import { lookUp } from '../model/schema/dictionary';
import type { CampusDocument } from '../model/schema/document';
import type { OpeningId, SpaceId } from '../model/schema/ids';
import { spaceLabel } from './labels';
import { openingName, storeyMark } from './way-names';

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

/** The line of the door that was shut last; null = none is shut. O(doors). */
export function lastShut(groups: readonly ShutGroup[], closed: readonly OpeningId[]): ShutGroup | null {
  const last = closed.at(-1);
  return groups.find(({ doors }) => last !== undefined && doors.includes(last)) ?? null;
}

/** A stair with its building and how many doors that are, or the door with its storey. */
export function shutGroupName(
  document: CampusDocument,
  { doors, stair }: ShutGroup,
  text: Translator,
): string {
  const [id] = doors;
  const opening = id === undefined ? null : lookUp(document.openings, id);
  if (opening === null) return text.t('ways.gone-door');
  if (stair === null)
    return `${storeyMark(document, opening.storey, text)} ${openingName(document, opening, text)}`;
  const building = buildingOf(document, opening.storey);
  return text.t('ways.stair-whole', {
    building: building === null ? '' : buildingTitle(building, text.language),
    stair: spaceLabel(document, stair, text),
    count: doors.length,
  });
}
