import type { Translator } from '../../../i18n/translator';
import { displayName } from '../../../model/query/display-name';
import { onStorey } from '../../../model/query/on-storey';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';

/** What a lift is called: its name, else its place among those of its storey that have none. Null = it isn't one. O(lifts). */
export function liftName(document: CampusDocument, id: unknown, text: Translator): string | null {
  const lift = lookUp(document.lifts, String(id));
  if (lift === null) return null;
  const nameless = onStorey(document, 'lifts', lift.storey).filter(
    ({ name }) => displayName(name, text.language) === null,
  );
  const index = nameless.findIndex((each) => each.id === lift.id) + 1;
  return (
    displayName(lift.name, text.language) ??
    text.t('list.unnamed', { kind: text.t('choice.form.lift'), index })
  );
}
