import { alter, alterRooms } from './plants';
import { annualPlan } from './rules';
import { at, inRoom, story, type Story } from './story';

const NOBODY = { department: null, responsible: null } as const;

/** Security is there within two minutes of the alarm. */
const TWO_MINUTES = annualPlan(10);

/** Two minutes everywhere, and somebody who answers for each place (lines 10 and 11). */
export const RESPONSE_STORIES: readonly Story[] = [
  story(
    '81',
    'two-minutes',
    [10],
    at('D-L04', 'COR', 8.4, 60),
    {
      zh: '旧住院楼岗亭 22–07 时无人，L03–L05 自 GP6 出发超过 200 s',
      en: 'Post GP7 empty 22–07 h: L03–L05 lie more than 200 s from GP6',
      rule: TWO_MINUTES,
    },
    'response.late',
    alter('guard-post', 'D-L01', [15.2, 11], { hours: [{ from: '07:00', to: '22:00' }] }),
  ),
  story(
    '82',
    'two-minutes',
    [10],
    at('C-L09', 'LB1', 5.4, 20),
    {
      zh: '不用电梯时 GP5 走楼梯到 L09 以上超过 120 s',
      en: 'By the stairs GP5 does not reach L09 and above in 120 s',
      rule: TWO_MINUTES,
    },
    'response.late',
  ),
  story(
    '83',
    'two-minutes',
    [10],
    inRoom('J-L01', 'MW'),
    {
      zh: '医废暂存处自 GP5 约 140 m，含接警 125 s',
      en: 'The waste building lies 140 m from GP5: 125 s with dispatch',
      rule: TWO_MINUTES,
    },
    'response.late',
  ),
  story(
    '84',
    'no-owner',
    [11],
    at('C-L13', 'OC1', 10, 21),
    {
      zh: 'C-L13 值班室与 J 楼共 9 处无责任部门或责任人',
      en: 'Nine places without a department or person: on-call rooms of C-L13 and building J',
      rule: annualPlan(11),
    },
    'protection.place-unassigned',
    alterRooms('C-L13', ['OC1', 'OC2', 'OC3', 'OC4'], NOBODY),
    alterRooms('J-L01', ['MOR', 'VIEW', 'MW', 'PWC', 'SEW'], NOBODY),
  ),
];
