import type { Rhythm } from '../../../../records/due/rhythm';
import type { ReportDuty } from '../../../../records/report/report-account';
import type { RoundDuty } from '../../../../records/round/round-account';
import { DEPARTMENTS } from '../../people/departments';
import { day, minuteOf } from '../calendar';
import { departmentId } from '../hands';

/** What the hospital's own schedule asks for: rounds, checks and reports, and when. */

export const ROUTES = {
  patrol: 'patrol.fire',
  locks: 'patrol.locks',
  leadership: 'check.leadership',
  holiday: 'check.holiday',
  systems: 'test.fire-systems',
} as const;

/** Sheets of hydrants are kept by building, and for the open ground. */
export const HYDRANT_SHEETS = ['A', 'B', 'C', 'D', 'E', 'B1', 'SITE'] as const;
export type HydrantSheet = (typeof HYDRANT_SHEETS)[number];

/** Beside the departments, the building of waste, mortuary and sewage has a sheet of its own. */
export const WASTE_BUILDING = 'building_J';

const WEEKLY_PLACES: readonly string[] = [
  ...DEPARTMENTS.map(({ code }) => departmentId(code)),
  WASTE_BUILDING,
];

const window = (from: string, to: string) => ({ from: minuteOf(from), to: minuteOf(to) });

/** A patrol sets out at 10:00 and at 22:00, and is over within the hour. */
const PATROLS: Rhythm = { type: 'daily', windows: [window('09:30', '11:00'), window('21:30', '23:00')] };
const EACH_DAY: Rhythm = { type: 'daily', windows: [window('00:00', '24:00')] };
/** 02:00. */
const LOCKS: Rhythm = { type: 'daily', windows: [window('01:30', '04:00')] };

const monthly = (months: 1 | 3 | 6 | 12, byDay: number | null = null): Rhythm => ({
  type: 'monthly',
  months,
  byDay,
});

/** The days before each holiday within which it is checked: New Year's check is the last of the year. */
const HOLIDAYS: Rhythm = {
  type: 'between',
  spans: [
    ['01-20', '01-27'],
    ['03-28', '04-03'],
    ['04-25', '04-30'],
    ['05-25', '05-30'],
    ['09-22', '09-30'],
    ['12-25', '12-31'],
  ].map(([from = '', to = '']) => ({ from: day(from), to: day(to) })),
};

const route = (id: string, about: string, name: string, rhythm: Rhythm): RoundDuty => ({
  id,
  about,
  by: { type: 'route', route: name },
  rhythm,
});

const sheet = (id: string, about: string, checklist: string, rhythm: Rhythm): RoundDuty => ({
  id,
  about,
  by: { type: 'inspection', checklist },
  rhythm,
});

/** Whom a hydrant sheet is about. */
export const aboutSheet = (of: HydrantSheet, campus: string): string =>
  of === 'SITE' ? campus : `building_${of}`;

export interface RoundDuties {
  readonly patrols: RoundDuty;
  readonly locks: RoundDuty;
  readonly hydrants: readonly RoundDuty[];
  readonly departments: readonly RoundDuty[];
  readonly hospital: RoundDuty;
  readonly leadership: RoundDuty;
  readonly holidays: RoundDuty;
  readonly systems: RoundDuty;
}

/** Every round that the hospital owes in the year. `campus`: id of the campus. */
export const roundDuties = (campus: string): RoundDuties => ({
  patrols: route('round.patrols', campus, ROUTES.patrol, PATROLS),
  locks: route('round.locks', campus, ROUTES.locks, LOCKS),
  hydrants: HYDRANT_SHEETS.map((of) =>
    sheet(`round.hydrants.${of}`, aboutSheet(of, campus), 'cn.hydrant.patrol', EACH_DAY),
  ),
  departments: WEEKLY_PLACES.map((place) =>
    sheet(`round.weekly.${place}`, place, 'cn.fire-patrol', { type: 'weekly' }),
  ),
  hospital: sheet('round.hospital', campus, 'cn.fire-check', monthly(1)),
  leadership: route('round.leadership', campus, ROUTES.leadership, monthly(3)),
  holidays: route('round.holidays', campus, ROUTES.holiday, HOLIDAYS),
  systems: route('round.systems', campus, ROUTES.systems, monthly(12)),
});

export const REPORTS = {
  selfCheck: 'report.self-check',
  halfYear: 'report.half-year',
  yearly: 'report.yearly',
  systems: 'report.fire-systems-test',
} as const;

/** Day of a quarter's last month by which departments report their own check. */
const SELF_CHECK_DAY = 20;

/** Every report that is owed in the year. `campus`: id of the campus. */
export const reportDuties = (campus: string): readonly ReportDuty[] => [
  ...DEPARTMENTS.map(({ code }): ReportDuty => ({
    id: `report.self-check.${code}`,
    about: departmentId(code),
    report: REPORTS.selfCheck,
    rhythm: monthly(3, SELF_CHECK_DAY),
  })),
  {
    id: 'report.half-year',
    about: campus,
    report: REPORTS.halfYear,
    rhythm: { type: 'between', spans: [{ from: day('06-20'), to: day('07-10') }] },
  },
  {
    id: 'report.yearly',
    about: campus,
    report: REPORTS.yearly,
    rhythm: { type: 'between', spans: [{ from: day('12-10'), to: day('2026-01-10') }] },
  },
];
