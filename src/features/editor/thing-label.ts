import type { Translator } from '../../i18n/translator';
import { distance } from '../../model/derive/line-frame';
import { displayName } from '../../model/query/display-name';
import { openingWidth } from '../../model/query/opening-width';
import type { CampusDocument } from '../../model/schema/document';
import type { Opening } from '../../model/schema/opening';
import type { Wall } from '../../model/schema/wall';
import { placeOf } from '../../session/place-of';
import { entityLabel } from '../../widgets/entity-label';
import { spaceLabel } from '../../widgets/labels';

/** An opening by its kind, the rooms on its two sides and its width. */
export function openingLabel(document: CampusDocument, opening: Opening, text: Translator): string {
  const kind = text.t(`mend.opening-${opening.kind}`);
  return `${kind} ${between(document, opening, text)} ${text.formats.metres(openingWidth(opening), 2)}`;
}

/** The rooms that an opening joins, else where it is. */
export function between(document: CampusDocument, opening: Opening, text: Translator): string {
  const name = displayName(opening.name, text.language);
  const rooms = (opening.spaces ?? []).flatMap((id) => (id === null ? [] : [spaceLabel(document, id, text)]));
  if (rooms.length > 0) return rooms.join(' ↔ ');
  if (name !== null) return name;
  const at = placeOf(document, opening.id);
  return at ? entityLabel(document, opening.id, at, text) : '';
}

/** A wall by its number in the list and its length. */
export function wallLabel(wall: Wall, index: number, { t, formats, language }: Translator): string {
  const name = displayName(wall.name, language);
  return name ?? t('mend.unnamed-wall', { index, length: formats.metres(wallLength(wall), 2) });
}

/** Metres along a line, or along the longest edge of an area. */
export function wallLength({ body }: Wall): number {
  if (body.form === 'line')
    return body.line.reduce((sum, p, i) => sum + (i === 0 ? 0 : distance(p, body.line[i - 1]!)), 0);
  const { outer } = body.outline;
  return outer.reduce((most, p, i) => Math.max(most, distance(p, outer[(i + 1) % outer.length]!)), 0);
}
