import type { HydrantSheet } from './duties';

/** Words of dates, `03-08`, parted by spaces. */
const dates = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The fourteen patrols that nobody walked. */
export const MISSED_BY_NIGHT = dates('01-28 01-29 02-12 04-05 05-01 06-22 07-19 08-30 10-01 10-02 11-23');
export const MISSED_BY_DAY = dates('03-08 06-29 12-14');

/** Twenty-three that took longer than the hour. */
export const LATE_BY_DAY = dates('01-15 02-24 03-17 04-21 05-12 07-07 08-18 09-08 10-13 11-17');
export const LATE_BY_NIGHT = dates(
  '01-04 02-02 03-01 04-12 05-17 06-14 07-26 08-09 09-20 10-25 11-08 12-06 12-24',
);

/** Nights on which the old building was passed over, with the reason given. */
export const OLD_BUILDING_SKIPPED: ReadonlyMap<string, string> = new Map([
  ['01-11', '暴雪，连廊结冰'],
  ['02-08', '人手不足'],
  ['03-29', '急诊纠纷处置'],
  ['05-24', '人手不足'],
  ['06-21', '雷暴'],
  ['08-16', '火警误报处置'],
  ['09-13', '人手不足'],
  ['10-18', '金库门异常处置'],
  ['12-20', '人手不足'],
]);

/** Days without a hydrant sheet: 14 of the old building, 10 of the open ground. */
export const HYDRANTS_MISSED: Readonly<Partial<Record<HydrantSheet, ReadonlySet<string>>>> = {
  D: dates('01-28 01-29 01-30 02-12 03-16 04-05 05-02 06-01 07-20 08-31 10-01 10-02 10-03 11-23'),
  SITE: dates('01-29 02-09 04-19 06-15 07-13 08-24 09-14 10-04 11-16 12-07'),
};

/** Weeks, counted from the one that ends on 5 January, without a department's sheet: 61. */
export const WEEKS_MISSED: Readonly<Record<string, readonly number[]>> = {
  OLD: [4, 5, 6, 9, 12, 14, 17, 20, 23, 25, 28, 31, 33, 36, 39, 40, 43, 46, 49],
  CLN: [5, 8, 11, 14, 18, 22, 26, 29, 32, 35, 40, 44, 47, 51],
  CAN: [4, 5, 13, 18, 24, 30, 37, 40, 48],
  L08: [5, 22, 40],
  LDY: [5, 18, 40],
  OPD: [5, 31, 40],
  ER: [6, 40],
  L10: [18, 40],
  HO: [5, 33],
  IT: [40],
  DIA: [5],
  OBS: [27],
  IMG: [5],
};

/** Nights without a check of the locks. */
export const LOCKS_MISSED = dates('02-12 07-19 10-02');
/** The night on which the cash room was found unlocked, at 02:10. */
export const CASH_ROOM_UNLOCKED = '10-18';
