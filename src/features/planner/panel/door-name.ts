import type { Translator } from '../../../i18n/translator';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId } from '../../../model/schema/ids';
import { spaceLabel } from '../../../widgets/labels';

/** A door by the rooms that it joins: how people call it. O(1). */
export function doorName(
  document: CampusDocument,
  sides: readonly (SpaceId | null)[],
  text: Translator,
): string {
  const names = sides.flatMap((id) => (id === null ? [] : [spaceLabel(document, id, text)]));
  if (names.length === 0) return text.t('nearest.outer-door');
  return names.length === 1 ? `${names[0]} ↔ ${text.t('nearest.outside')}` : names.join(' ↔ ');
}
