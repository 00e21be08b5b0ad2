import type { Translator } from '../../i18n/translator';
import { buildingOf } from '../../model/query/building-of';
import { buildingTitle } from '../../model/query/building-title';
import { displayName } from '../../model/query/display-name';
import { spaceAt } from '../../model/query/space-at';
import { lookUp } from '../../model/schema/dictionary';
import type { CampusDocument } from '../../model/schema/document';
import { localId, type StoreyId } from '../../model/schema/ids';
import { spaceLabel, storeyLabel } from '../labels';

/** What a person is called: by the plan, else by the name under which they write. */
export function personLabel(document: CampusDocument, id: string, { language }: Translator): string {
  const person = lookUp(document.people, id);
  return (person && displayName(person.name, language)) ?? localId(id);
}

/** Several people, or null for nobody. */
export function peopleLabel(
  document: CampusDocument,
  ids: readonly string[],
  text: Translator,
): string | null {
  if (ids.length === 0) return null;
  return text.formats.list(ids.map((id) => personLabel(document, id, text)));
}

export function departmentLabel(document: CampusDocument, id: string, { language }: Translator): string {
  const department = lookUp(document.departments, id);
  return (department && displayName(department.name, language)) ?? localId(id);
}

export interface PlaceLabel {
  readonly building: string | null;
  readonly storey: string;
  readonly space: string | null;
}

/** A place of the plan in words, one for each level. O(points of the storey's spaces). */
export function placeLabel(
  document: CampusDocument,
  { storey, x, y }: { readonly storey: StoreyId; readonly x: number; readonly y: number },
  text: Translator,
): PlaceLabel {
  const building = buildingOf(document, storey);
  const space = spaceAt(document, storey, x, y);
  return {
    building: building && buildingTitle(building, text.language),
    storey: storeyLabel(document, storey, text),
    space: space && spaceLabel(document, space.id, text),
  };
}

/** A place in one line: building, storey, space. */
export function placeLine(place: PlaceLabel): string {
  return [place.building, place.storey, place.space].filter((part) => part !== null).join(' · ');
}
