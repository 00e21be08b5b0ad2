import type { Translator } from '../i18n/translator';
import { displayName } from '../model/query/display-name';
import { lookUp } from '../model/schema/dictionary';
import type { CampusDocument } from '../model/schema/document';
import type { Place } from '../session/place-of';
import { placeMarks, spaceLabel } from './labels';

/**
 * What a person calls a thing of the plan that has no number of its own: a door by the rooms that it joins, a
 * space by its name, all else by storey and place. Ids of files mean nothing to people.
 */
export function entityLabel(document: CampusDocument, id: string, at: Place, text: Translator): string {
  const space = lookUp(document.spaces, id);
  if (space) return spaceLabel(document, space.id, text);
  const opening = lookUp(document.openings, id);
  const beside = (opening?.spaces ?? []).flatMap((side) => {
    const found = side === null ? null : lookUp(document.spaces, side);
    return found ? [spaceLabel(document, found.id, text)] : [];
  });
  if (beside.length > 0) return beside.join(' ↔ ');
  const flight = lookUp(document.flights, id);
  const name = flight && displayName(flight.name, text.language);
  const mark = placeMarks(document, text).get(at.storey) ?? '';
  const { fixed } = text.formats;
  return `${name ?? mark} (${fixed(at.x, 1)}, ${fixed(at.y, 1)})`;
}
