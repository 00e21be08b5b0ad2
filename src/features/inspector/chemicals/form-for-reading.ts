import { isSameName } from '../../../base/plain-name';
import type { CampusDocument } from '../../../model/schema/document';
import { entitiesIn } from '../../../model/schema/dictionary';
import type { StockForm } from '../../../records/stock/stock-form';
import type { StockDraft } from '../../../session/stock/stock-draft';
import { personByName, personIdOf } from '../who/people';

/** A form as it is judged and recorded: people and departments by their ids where the plan knows them. O(people). */
export function formForReading(
  { store, kind, fields, photos }: StockDraft,
  document: CampusDocument,
): StockForm {
  const named = kind === 'issued' || kind === 'returned';
  return {
    store,
    kind,
    photos,
    fields: {
      ...fields,
      second: personIdOf(document, fields.second),
      approvedBy: personIdOf(document, fields.approvedBy),
      party: named ? partyId(document, fields.party) : fields.party,
    },
  };
}

/** A department or one of the people by their name; else as it was typed. */
function partyId(document: CampusDocument, typed: string): string {
  const fits = (each: string | null): boolean => each !== null && isSameName(each, typed);
  const department = entitiesIn(document.departments).find(({ name }) => fits(name.zh) || fits(name.en));
  return department?.id ?? personByName(document, typed)?.id ?? typed;
}
