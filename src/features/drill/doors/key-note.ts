import type { Translator } from '../../../i18n/translator';
import { displayName } from '../../../model/query/display-name';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { Opening } from '../../../model/schema/opening';

/** Who has the keys of a door. */
export function keyNote(document: CampusDocument, { keyHolders }: Opening, text: Translator): string {
  const people = keyHolders.flatMap((id) => {
    const person = lookUp(document.people, id);
    return (person && displayName(person.name, text.language)) ?? [];
  });
  if (people.length === 0) return text.t('drill.keys-unknown');
  return text.t('drill.keys', { people: text.formats.list(people) });
}
