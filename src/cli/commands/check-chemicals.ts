import { chemicalRecords } from '../../analyses/chemicals/chemical-records';
import { computeChemicals } from '../../analyses/chemicals/compute';
import type { ChemicalQuestion, ChemicalResult } from '../../analyses/chemicals/result';
import type { ChemicalRecords } from '../../analyses/chemicals/store-stock';
import type { WalkingPlan } from '../../analyses/walking/walking-plan';
import { isoToMs, msToIso, type IsoTime } from '../../base/time/iso-time';
import type { LocalDate } from '../../base/time/local-date';
import { CHINA_ZONE, instantAt } from '../../base/time/zone';
import type { CampusDocument } from '../../model/schema/document';
import { RecordBook } from '../../records/fold/record-book';
import type { Arguments } from '../arguments';
import { asOfOption } from '../options';
import { ownRecords, readRecordsFile, type ReadRecords } from '../records-file';

const DAY_MINUTES = 24 * 60;

/** What the records say, and how many of them there were. */
interface RecordsAsked {
  readonly records: ChemicalRecords;
  /** Null = none were given. */
  readonly events: { readonly readable: number; readonly unreadable: number } | null;
}

export interface CheckedChemicals extends RecordsAsked {
  readonly result: ChemicalResult;
}

/**
 * Chemicals of a plan by the records that `--records` names, those of the demo hospital by its own year; without any as
 * a page tells it whose records are empty. The day is that of `--as-of`, else where the clock of the records stands, else
 * today; days are China's, as in the page. As designed: extinguishers and detectors count that records would take away.
 */
export async function checkChemicals(
  plan: WalkingPlan,
  parsed: Arguments,
  question: Omit<ChemicalQuestion, 'records' | 'away'>,
): Promise<CheckedChemicals> {
  const read = await recordsOf(plan.document, parsed);
  const asked = recordsAsked(plan, read, asOfOption(parsed));
  return { ...asked, result: computeChemicals(plan, { ...question, away: [], records: asked.records }) };
}

/** The records that `--records` names, the demo hospital's own year for it; null = none. */
export async function recordsOf(document: CampusDocument, parsed: Arguments): Promise<ReadRecords | null> {
  const path = parsed.options.get('records');
  if (path !== undefined) return readRecordsFile(path);
  if (parsed.options.get('plan') !== 'demo') return null;
  // Loaded only when it is asked for: no other plan needs the code that makes it.
  const { yearOfRecords } = await import('../../demo/hospital/year/year-of-records');
  const { DEMO_NOW } = await import('../../demo/hospital/year/calendar');
  return ownRecords(yearOfRecords(document), DEMO_NOW);
}

function recordsAsked(
  { document }: WalkingPlan,
  read: ReadRecords | null,
  asOf: LocalDate | null,
): RecordsAsked {
  const book = new RecordBook();
  const parsed = read?.parsed ?? [];
  for (const event of parsed) book.add(event);
  const unreadable = parsed.filter(({ readable }) => !readable).length;
  return {
    records: chemicalRecords(book, document, { now: momentOf(read, asOf), zone: CHINA_ZONE }),
    events: read && { readable: parsed.length - unreadable, unreadable },
  };
}

/** A day that is asked about is over, to its last millisecond. */
export const endOf = (day: LocalDate): IsoTime =>
  msToIso(isoToMs(instantAt(day, DAY_MINUTES, CHINA_ZONE)) - 1);

const momentOf = (read: ReadRecords | null, asOf: LocalDate | null): IsoTime =>
  asOf === null ? (read?.now ?? msToIso(Date.now())) : endOf(asOf);
