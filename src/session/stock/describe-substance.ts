import type { Result } from '../../base/result';
import { makeEvent } from '../../records/event/make-event';
import type { BodyOf, RecordEvent } from '../../records/event/record-event';
import type { RecordBook } from '../../records/fold/record-book';
import { substanceId } from '../../records/substance/substance-id';
import type { SubstanceFormField } from '../../records/substance/substance-form';
import { factsOf } from '../../standards/chemicals/facts-of';
import type { NamedSubstance } from '../../standards/chemicals/substance-facts';
import type { RecordKeeper } from '../records/record-keeper';
import type { RecordTrouble } from '../records/record-trouble';
import { knownHere } from './known-substance';
import { SUBSTANCE_FIELDS, type SubstanceDraft } from './stock-draft';

const HAN = /\p{Script=Han}/u;

/**
 * A form as it begins: what the hospital said of the substance last, else what the built-in table has, to be held against the
 * sheet. A sheet that is kept already stays unless another is taken. O(1).
 */
export function startSubstanceForm(
  book: Pick<RecordBook, 'substances'> | null,
  substance: NamedSubstance,
): SubstanceDraft {
  const { facts, described } =
    book === null ? { facts: factsOf(substance, null), described: null } : knownHere(book, substance);
  // One text for each name.
  const fields = Object.fromEntries(SUBSTANCE_FIELDS.map((field) => [field, ''])) as Record<
    SubstanceFormField,
    string
  >;
  const text = (value: string | number | null | undefined): string => (value == null ? '' : String(value));
  fields.cas = text(substance.cas);
  fields.strength = text(substance.strength);
  fields.zh = text(facts?.zh ?? (HAN.test(substance.name) ? substance.name : ''));
  fields.en = text(facts?.en ?? (HAN.test(substance.name) ? '' : substance.name));
  fields.un = text(facts?.un);
  fields.state = text(facts?.state);
  fields.density = text(facts?.density);
  fields.flashPoint = text(facts?.flashPoint);
  fields.supplier = text(described?.body.supplier);
  fields.unclassified = text(described?.body.unclassified);
  fields.note = text(described?.body.note);
  fields.issued = text(described?.body.sheet?.issued);
  return { form: 'substance', fields, classes: facts?.classes ?? [], sheet: null };
}

/**
 * Writes a description and ends its form, all or nothing. `of`: the substance as the ledger names it, which the description is
 * to be found by.
 */
export function describeSubstance(
  keeper: RecordKeeper,
  of: NamedSubstance,
  body: BodyOf<'substance.described'>,
  endsDraft: string,
): Promise<Result<readonly RecordEvent[], RecordTrouble>> {
  const name = of.name === '' ? (body.zh ?? body.en ?? '') : of.name;
  const about = substanceId({ cas: body.cas, name, strength: body.strength });
  return keeper.saveEvents(
    (writer) => [makeEvent(writer, 'substance.described', about, body)],
    [],
    endsDraft,
  );
}
