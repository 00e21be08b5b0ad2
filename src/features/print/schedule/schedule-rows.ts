import type { LocalDate } from '../../../base/time/local-date';
import type { IsoTime } from '../../../base/time/iso-time';
import { localDateAt } from '../../../base/time/zone';
import { assetsOf } from '../../../model/query/assets-of';
import type { Extinguisher } from '../../../model/query/extinguisher-differences';
import type { StoreyId } from '../../../model/schema/ids';
import { assetStanding, type AssetStanding } from '../../../records/due/asset-standing';
import { advisesReplacing, endsLife } from '../../../records/due/unit-due';
import type { RecordBook } from '../../../records/fold/record-book';
import { isOpen } from '../../../records/hazard/hazard-state';
import type { FrequencyRule } from '../../../standards/frequencies/frequency';
import { departmentLabel, personLabel, placeLabel, type PlaceLabel } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';

/** What the records know, and when. */
export interface KnownRecords {
  readonly book: RecordBook;
  readonly now: IsoTime;
}

/** One setting point of the schedule. Days are of the hospital's calendar, ascending, none twice: several units may differ. */
export interface ScheduleRow {
  readonly asset: Extinguisher;
  readonly place: PlaceLabel;
  readonly department: string | null;
  readonly person: string | null;
  readonly made: readonly LocalDate[];
  readonly serviced: readonly LocalDate[];
  /** Next service, end of life, the day by which replacing is only advised, and next check; null = no unit is recorded, its making isn't, or the code has no such day. */
  readonly service: LocalDate | null;
  readonly scrap: LocalDate | null;
  readonly replace: LocalDate | null;
  readonly check: LocalDate | null;
  /** Null until the records are read. */
  readonly status: AssetStanding['status'] | null;
}

const byNumber = new Intl.Collator('en', { numeric: true });

/** The setting points of a storey in order of their numbers, with what the records know of each. O(n log n + n · rules). */
export function scheduleRows(
  storey: StoreyId,
  records: KnownRecords | null,
  telling: Telling,
): readonly ScheduleRow[] {
  const { document } = telling;
  const hazards = records === null ? new Map<string, number>() : openHazards(records.book);
  return assetsOf(document, 'extinguisher', storey)
    .toSorted(
      (a, b) => byNumber.compare(a.number ?? '\uffff', b.number ?? '\uffff') || (a.id < b.id ? -1 : 1),
    )
    .map((asset) => rowOf(asset, records, hazards.get(asset.id) ?? 0, telling));
}

function rowOf(
  asset: Extinguisher,
  records: KnownRecords | null,
  hazards: number,
  { document, duties, zone, text }: Telling,
): ScheduleRow {
  const standing =
    records === null
      ? null
      : assetStanding(records.book, asset, hazards, { document, duties, zone, now: records.now });
  const units = Object.values(standing?.facts.units ?? {});
  const dueBy = (asks: (rule: FrequencyRule) => boolean): LocalDate | null =>
    earliest(standing?.dues.flatMap(({ rule, due }) => (asks(rule) && due ? [due] : [])) ?? []);
  return {
    asset,
    place: placeLabel(document, asset, text),
    department: asset.department && departmentLabel(document, asset.department, text),
    person: asset.responsible && personLabel(document, asset.responsible, text),
    made: days(units.flatMap(({ unit }) => unit.made ?? [])),
    serviced: days(units.flatMap((unit) => (unit.serviced ? [localDateAt(unit.serviced.at, zone)] : []))),
    service: dueBy(({ duty }) => duty.type === 'service'),
    scrap: dueBy(endsLife),
    replace: dueBy(advisesReplacing),
    check: dueBy(({ duty }) => duty.type === 'inspection'),
    status: standing?.status ?? null,
  };
}

const days = (all: readonly LocalDate[]): readonly LocalDate[] => [...new Set(all)].sort();
const earliest = (all: readonly LocalDate[]): LocalDate | null => days(all)[0] ?? null;

function openHazards(book: RecordBook): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const state of book.hazards()) {
    const about = state.raised?.body.asset;
    if (about && isOpen(state)) counts.set(about, (counts.get(about) ?? 0) + 1);
  }
  return counts;
}
