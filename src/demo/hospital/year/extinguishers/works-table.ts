import { spot, storeys } from '../campus-index';

/** Works of one month: how many units, taken from which storeys. */
export interface MonthOfWorks {
  readonly month: number;
  readonly units: number;
  readonly from: readonly string[];
}

const works = (month: number, units: number, ...from: readonly string[][]): MonthOfWorks => ({
  month,
  units,
  from: from.flat(),
});

/** Units sent to be tested, refilled and hung up again: 96. */
export const TESTED: readonly MonthOfWorks[] = [
  works(3, 24, storeys('C', 1, 3)),
  works(6, 24, storeys('A', 1, 2)),
  works(9, 24, storeys('B', 1, 5)),
  works(11, 24, storeys('E', 1, 3), ['B1-G']),
];

/** Units that took the place of one at the end of its life: 113. */
export const RENEWED: readonly MonthOfWorks[] = [
  works(2, 20, storeys('C', 4, 5)),
  works(4, 30, storeys('A', 3, 5)),
  works(7, 17, storeys('C', 6)),
  works(10, 30, storeys('C', 7, 8)),
  works(12, 16, ['B1-G']),
];

/** Setting points that came in addition, in ultrasound rooms 1–5, 7 and 8: 7 units, so 120 new ones. */
export const ADDED = {
  month: 7,
  at: [17.1, 20.7, 24.3, 27.9, 31.5, 38.7, 42.3].map((x) => spot(`B-L01 ${x},28.6`)),
};

/** Works fall between these days of a month. */
export const FIRST_DAY = 5;
export const LAST_DAY = 25;

/** Units whose life is a story of its own. Days made, first hung up, last serviced. */
export const OWN_LIVES = [
  {
    at: spot('C-L02 52.4,10.4'),
    agent: 'abc-powder',
    made: '2015-03-18',
    installed: '2018-04-12',
    serviced: ['2020-03-10', '2022-03-03', '2024-02-26'],
  },
  {
    at: spot('F-L01 1,8'),
    agent: 'co2',
    made: '2013-05-20',
    installed: '2018-04-20',
    serviced: ['2018-05-10', '2020-05-07', '2022-04-28', '2024-04-19'],
  },
  {
    at: spot('A-L01 25.2,36.4'),
    agent: null,
    made: '2019-08-15',
    installed: '2019-09-20',
    serviced: ['2022-08-05', '2023-05-12', '2024-03-20', '2024-12-31'],
  },
  { at: spot('E-L01 25.4,18.2'), agent: null, made: '2022-04-11', installed: '2022-05-06', serviced: [] },
] as const;

/** Setting points with a planted fault: nobody worked on them, or the fault would have been put right. */
export const LEFT_ALONE = [
  'B-L01 37.6,8.6',
  'B-L01 15.8,9.4',
  'B-L04 22.8,15',
  'E-L01 28,7.6',
  'G-L01 0.6,2.3',
  'C-L09 33.2,10.4',
  'C-L10 71.4,10.4',
].map(spot);
