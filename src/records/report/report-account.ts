import type { IsoTime } from '../../base/time/iso-time';
import type { Zone } from '../../base/time/zone';
import { accountOf } from '../due/duty-account';
import type { DutyAccount } from '../due/duty-account';
import { windowsOf } from '../due/rhythm';
import type { Days, Rhythm } from '../due/rhythm';
import type { EventOf } from '../event/record-event';
import type { Said } from '../fold/subject-facts';

export type ReportEvent = EventOf<'report.submitted'>;

/** The latest hand-in by report. */
export interface ReportState {
  readonly about: string;
  readonly last: Readonly<Record<string, Said>>;
}

export function noReports(about: string): ReportState {
  return { about, last: {} };
}

/** The state after one more report, reports coming in order of time. Cost O(reports of other names). */
export function reportStep(state: ReportState, event: ReportEvent): ReportState {
  const last = { ...state.last, [event.body.report]: { at: event.at, event: event.id } };
  return { about: state.about, last };
}

/** A report owed by a department or the campus: by the 20th of a quarter's last month, by a fixed date. */
export interface ReportDuty {
  readonly id: string;
  readonly about: string;
  readonly report: string;
  readonly rhythm: Rhythm;
}

/**
 * Reports due in the days given, each in time, late, missing or not yet due at `now`. `submitted`: the reports of
 * whoever owes it (`RecordBook.reports.eventsOf`). Cost O(windows + reports log reports).
 */
export function reportAccount(
  duty: ReportDuty,
  submitted: readonly ReportEvent[],
  days: Days,
  now: IsoTime,
  zone: Zone,
): DutyAccount {
  const visits = submitted
    .filter((event) => event.body.report === duty.report)
    .map((event) => ({ at: event.at, ended: event.at, event: event.id }));
  return accountOf(windowsOf(duty.rhythm, days, zone), visits, now);
}
