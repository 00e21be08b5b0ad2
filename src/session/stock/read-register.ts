import { chemicalRecords } from '../../analyses/chemicals/chemical-records';
import type { RecordsClock } from '../../analyses/chemicals/records-clock';
import type { CampusDocument } from '../../model/schema/document';
import type { RecordBook } from '../../records/fold/record-book';
import { registerOf, type RegisterStore } from './register';

/** The register as the records have it at an instant. Cost as `chemicalRecords`. */
export const readRegister = (
  book: RecordBook,
  document: CampusDocument,
  clock: RecordsClock,
): readonly RegisterStore[] => registerOf(document, chemicalRecords(book, document, clock));
