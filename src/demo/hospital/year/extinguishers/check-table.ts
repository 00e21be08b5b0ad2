import { storeys } from '../campus-index';

/** On which day of each month the setting points of a storey are looked at, and by which of the two inspectors of the day. */
interface CheckDay {
  readonly storey: string;
  readonly dayOfMonth: number;
}

const days = (codes: readonly string[], dayOfMonths: readonly number[]): CheckDay[] =>
  codes.map((storey, i) => ({ storey, dayOfMonth: dayOfMonths[i] ?? dayOfMonths.at(-1) ?? 1 }));

/** Basement and boiler house late in the month: there a unit may wait half a month at most. */
export const CHECK_DAYS: readonly CheckDay[] = [
  ...days(storeys('C', 1, 14), [3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 14]),
  ...days(['C-R'], [14]),
  ...days(storeys('E', 1, 3), [9]),
  ...days(storeys('A', 1, 5), [15, 16, 17, 18, 19]),
  ...days(['A-R'], [19]),
  ...days(['B1-G'], [18]),
  ...days(storeys('B', 1, 5), [20, 21, 22, 23, 24]),
  ...days(['B-R'], [24]),
  ...days([...storeys('D', 1, 5), 'D-R'], [25, 25, 26, 26, 27, 27]),
  ...days(['F-L01', 'G-L01', 'H-L01', 'I-L01', 'J-L01'], [24, 24, 25, 26, 26]),
];
/** Every other storey: gatehouses, links, the open ground. */
export const OTHER_CHECK_DAY = 27;

/** Units that nobody looked at: how many in which month, taken from which storeys in order. */
export const MISSED_CHECKS: readonly {
  readonly month: number;
  readonly units: number;
  readonly from: readonly string[];
}[] = [
  // The Spring Festival: the old building and the hazardous store.
  { month: 2, units: 24, from: ['G-L01', ...storeys('D', 4, 5), ...storeys('D', 1, 3)] },
  { month: 4, units: 8, from: storeys('B', 5) },
  // Renovation of the wards of L12.
  { month: 7, units: 32, from: [...storeys('C', 12), 'C-L13'] },
  { month: 9, units: 10, from: storeys('E', 2, 3) },
  // The National Day week.
  { month: 10, units: 24, from: [...storeys('C', 14), ...storeys('D', 1, 5)] },
  { month: 12, units: 9, from: storeys('B', 1) },
];

/**
 * What was found wrong in the year beside what stories tell: how many gauges low, hoses and seals broken in each month.
 * With the stories' own they make 34 low, 4 hoses, 3 seals.
 */
export const ORDINARY_FAILURES: readonly (readonly [low: number, hoses: number, seals: number])[] = [
  [2, 0, 0],
  [2, 0, 0],
  [3, 0, 0],
  [2, 1, 0],
  [2, 0, 0],
  [3, 0, 0],
  [2, 0, 0],
  [2, 0, 1],
  [2, 0, 0],
  [3, 0, 0],
  [2, 1, 0],
  [2, 0, 0],
];
