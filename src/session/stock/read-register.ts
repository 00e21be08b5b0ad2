import { chemicalRecordSteps } from '../../analyses/chemicals/chemical-records';
import type { RecordsClock } from '../../analyses/chemicals/records-clock';
import type { Steps } from '../../base/steps';
import type { CampusDocument } from '../../model/schema/document';
import type { RecordBook } from '../../records/fold/record-book';
import { registerOf, type LotsOf, type RegisterStore } from './register';

/** The register as the records have it at an instant, a store at a time. Cost as `chemicalRecordSteps`. */
export function* registerSteps(
  book: RecordBook,
  document: CampusDocument,
  clock: RecordsClock,
): Steps<readonly RegisterStore[]> {
  const records = yield* chemicalRecordSteps(book, document, clock);
  yield;
  const lotsOf: LotsOf = (store, key) => book.stock.get(store)?.lines[key]?.lots ?? [];
  return yield* registerOf(document, records, lotsOf);
}
