import type { IsoTime } from '../../base/time/iso-time';
import type { Zone } from '../../base/time/zone';
import { accountOf } from '../due/duty-account';
import type { DutyAccount, Visit } from '../due/duty-account';
import { windowsOf } from '../due/rhythm';
import type { Days, Rhythm } from '../due/rhythm';
import type { FactEvent } from '../fold/subject-facts';
import type { RoundEvent } from './round-state';

/** A round owed by a place, as the schedule has it. */
export interface RoundDuty {
  readonly id: string;
  /** Campus, building, department, space or asset. */
  readonly about: string;
  /** What answers for it: a walk along a route, or a form filled in about the place (a sheet). */
  readonly by:
    | { readonly type: 'route'; readonly route: string }
    | { readonly type: 'inspection'; readonly checklist: string };
  readonly rhythm: Rhythm;
}

/** Where the events are looked up; a `RecordBook` is one. */
export interface RoundRecords {
  readonly rounds: { eventsOf(about: string): readonly RoundEvent[] };
  factEvents(about: string): readonly FactEvent[];
}

/**
 * Windows of a round in the days given, each done, late, missed or still open at `now`. A window without a round is a
 * missed one: nobody has to write that down. Cost O(windows + k log k) of the place's events.
 */
export function roundAccount(
  duty: RoundDuty,
  records: RoundRecords,
  days: Days,
  now: IsoTime,
  zone: Zone,
): DutyAccount {
  return accountOf(windowsOf(duty.rhythm, days, zone), visitsFor(duty, records), now);
}

function visitsFor(duty: RoundDuty, records: RoundRecords): Visit[] {
  const { by } = duty;
  if (by.type === 'route') {
    return records.rounds
      .eventsOf(duty.about)
      .filter((event) => event.body.route === by.route)
      .map((event) => ({ at: event.at, ended: event.body.ended, event: event.id }));
  }
  return records
    .factEvents(duty.about)
    .filter((event) => event.type === 'inspection.recorded' && event.body.checklist === by.checklist)
    .map((event) => ({ at: event.at, ended: event.at, event: event.id }));
}
