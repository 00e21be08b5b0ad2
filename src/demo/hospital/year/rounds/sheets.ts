import { CN_HYDRANT_PATROL } from '../../../../standards/checklists/cn-hydrant';
import { CN_FIRE_CHECK, CN_FIRE_PATROL } from '../../../../standards/checklists/cn-rounds';
import { DEPARTMENTS } from '../../people/departments';
import { at, day, daysLater, DAYS, dayOf, minuteOf, MONTHS } from '../calendar';
import type { CampusIndex } from '../campus-index';
import { BAI, departmentId, GAN, headOf, inTurn, SHI } from '../hands';
import { inspect } from '../inspect';
import type { Journal } from '../journal';
import { aboutSheet, HYDRANT_SHEETS, WASTE_BUILDING } from './duties';
import { HYDRANTS_MISSED, WEEKS_MISSED } from './missed-table';

const FIRST_SHEET = minuteOf('07:30');
const MINUTES_A_SHEET = 11;

/** A sheet a day for each building and the open ground. O(days × sheets). */
export function recordHydrantSheets(journal: Journal, campus: CampusIndex): void {
  DAYS.forEach((date, i) =>
    HYDRANT_SHEETS.forEach((of, n) => {
      if (HYDRANTS_MISSED[of]?.has(date.slice(5))) return;
      const about = aboutSheet(of, campus.document.campus.id);
      const time = at(date, FIRST_SHEET + n * MINUTES_A_SHEET);
      inspect(journal, inTurn([BAI, GAN], i + n), time, about, CN_HYDRANT_PATROL);
    }),
  );
}

/** Monday of the first week that ends in the year. */
const FIRST_MONDAY = day('2024-12-30');
const WEEKS = 52;
const DAYS_A_WEEK = 7;
const WORKING_DAYS = 5;
/** The first week's Monday and Tuesday are of the year before. */
const FIRST_WORKING_DAY_OF_YEAR = 3;

/** A sheet a week for each department, on its own weekday, filled in by its head. O(weeks × places). */
export function recordDepartmentSheets(journal: Journal): void {
  const places = [
    ...DEPARTMENTS.map(({ code }) => ({ code, about: departmentId(code) })),
    { code: null, about: WASTE_BUILDING },
  ];
  places.forEach(({ code, about }, n) => {
    const missed = code === null ? [] : (WEEKS_MISSED[code] ?? []);
    for (let week = 1; week <= WEEKS; week++) {
      if (missed.includes(week)) continue;
      const weekday = week === 1 ? FIRST_WORKING_DAY_OF_YEAR : n % WORKING_DAYS;
      const date = daysLater(FIRST_MONDAY, (week - 1) * DAYS_A_WEEK + weekday);
      const time = at(date, minuteOf('15:30') + n);
      inspect(journal, headOf(code ?? 'CLN'), time, about, CN_FIRE_PATROL);
    }
  });
}

const LAST_THIRD = 24;

/** The hospital's own check of each month. */
export function recordHospitalChecks(journal: Journal, campus: CampusIndex): void {
  for (const month of MONTHS) {
    const time = at(dayOf(month, LAST_THIRD + (month % 4)), minuteOf('09:10'));
    inspect(journal, SHI, time, campus.document.campus.id, CN_FIRE_CHECK, {
      note: `${month} 月全院防火检查，问题按隐患台账整改`,
    });
  }
}
