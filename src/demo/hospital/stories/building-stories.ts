import { alterDoor, alterRooms, barWindows, block, withoutDoor } from './plants';
import { annualPlan, order61, rules } from './rules';
import { at, story, type Story } from './story';

/** A leaf of 0.95 m, too narrow for a bed. */
const NARROW = { width: 0.95, clearWidth: 0.9, leaf: 'single' } as const;

/** What was built, altered or parked so that people get out, and fire engines in, only with trouble (lines 9 and 12). */
export const BUILDING_STORIES: readonly Story[] = [
  story(
    '63',
    'no-compartments',
    [12],
    at('D-L02', 'COR', 8.4, 42),
    {
      zh: '病房层楼梯敞开、无防烟分隔，水平疏散无从谈起',
      en: 'Wards on open stairs without smoke doors: no horizontal evacuation',
      rule: 'GB 50016-2014 5.4.5',
    },
    'egress.no-compartments',
  ),
  story(
    '64',
    'prefab',
    [9],
    at('D-R', 'ROOF', 14, 38),
    {
      zh: '屋面两间泡沫彩钢板房用作宿舍',
      en: 'Two foam-panel rooms on the roof, slept in',
      rule: rules(annualPlan(9), 'GB 50720'),
    },
    'egress.prefabricated-room',
    block('F-prefab-1', 'D-R', [3, 36, 13, 40], '彩钢板房（宿舍）', 'Foam-panel room (dormitory)', 2.8),
    block('F-prefab-2', 'D-R', [3, 66, 13, 70], '彩钢板房（宿舍）', 'Foam-panel room (dormitory)', 2.8),
  ),
  story(
    '65',
    'prefab',
    [9],
    at('B-R', 'ROOF', 25, 13),
    { zh: '施工方屋面板房', en: "Contractor's cabin on the roof", rule: rules(annualPlan(9), 'GB 50720') },
    'egress.prefabricated-room',
    block('F-prefab', 'B-R', [20, 10, 30, 16], '施工方板房', "Contractor's cabin", 2.8),
  ),
  story(
    '66',
    'barred-windows',
    [9],
    at('D-L02', 'D3', 16.4, 10.5),
    {
      zh: 'L02 D1–D6 与 L03 D2 病房窗外装金属栅栏，共 7 处',
      en: 'Metal bars before the windows of D1–D6 on L02 and D2 on L03: seven',
      rule: rules(annualPlan(9), order61(31)),
    },
    'egress.barred-window',
    barWindows('D-L02', [16, 0, 16.9, 25.2]),
    barWindows('D-L03', [16, 4.2, 16.9, 8.4]),
  ),
  story(
    '67',
    'refuge-used',
    [9],
    at('C-L09', 'RF', 43.5, 21.7),
    {
      zh: '避难间存放 9 张病床与两排纸箱，剩余 22.7 m²',
      en: 'Nine beds and two rows of boxes in the refuge: 22.7 m² left',
      rule: 'GB 50016-2014 5.5.24: ≥ 2 × 25 m²',
    },
    'egress.refuge-small',
    ...[0, 1, 2].flatMap((column) =>
      [0, 1, 2].map((row) =>
        block(
          `F-bed-${column * 3 + row + 1}`,
          'C-L09',
          [40.6 + column * 2.2, 20.6 + row * 1.05, 42.7 + column * 2.2, 21.55 + row * 1.05],
          '存放的病床',
          'Stored bed',
          0.5,
        ),
      ),
    ),
    block('F-boxes-1', 'C-L09', [40.6, 23.85, 47.4, 24.85], '纸箱', 'Boxes', 1.6),
    block('F-boxes-2', 'C-L09', [43.5, 18.9, 47.4, 19.9], '纸箱', 'Boxes', 1.6),
  ),
  story(
    '68',
    'refuge-lost',
    [9],
    at('C-L11', 'RF', 43.5, 21.7),
    {
      zh: '避难间被改为休息室，甲级防火门换成普通门',
      en: 'Refuge made a rest room, its fire door changed for a plain one',
      rule: 'GB 50016-2014 5.5.24',
    },
    'egress.refuge-missing',
    alterRooms('C-L11', ['RF'], { use: 'staff-rest', name: { zh: '休息室', en: 'Rest room' } }),
    alterDoor('C-L11', [40.8, 18.2], { fireRating: null, selfClosing: null, leaf: 'single' }),
  ),
  story(
    '69',
    'bed-door',
    [9],
    at('D-L02', 'D5', 9.6, 18.9),
    {
      zh: '病房门 0.95 m，三名卧床患者推不出来',
      en: 'A leaf of 0.95 m for three patients in bed',
      rule: 'GB 51039-2014: ≥ 1.10 m',
    },
    'egress.bed-door-narrow',
    alterDoor('D-L02', [9.6, 18.9], NARROW),
  ),
  story(
    '70',
    'bed-door',
    [9],
    at('C-L06', 'N3W', 18.8, 18.2),
    {
      zh: '病房门改为 0.95 m',
      en: 'Ward door replaced by one of 0.95 m',
      rule: 'GB 51039-2014: ≥ 1.10 m',
    },
    'egress.bed-door-narrow',
    alterDoor('C-L06', [18.8, 18.2], NARROW),
  ),
  story(
    '71',
    'dead-end',
    [9, 12],
    at('D-L03', 'D20', 9.6, 81.9),
    {
      zh: '北端袋形走道至 SD2 21.1 m，超过 18 m',
      en: 'Dead end of 21.1 m at the north end: 18 m are allowed',
      rule: 'GB 50016-2014 5.5.17',
    },
    'egress.dead-end-long',
  ),
  story(
    '72',
    'corridor-narrow',
    [12],
    at('D-L03', 'COR', 8.4, 20),
    {
      zh: '走廊净宽 2.2 m，不足 2.40 m',
      en: 'Corridor 2.2 m clear: beds need 2.40 m',
      rule: 'GB 51039-2014 5.1.4',
    },
    'egress.corridor-narrow',
  ),
  story(
    '73',
    'one-door',
    [9],
    at('C-L13', 'SIM', 49, 4),
    {
      zh: '模拟教学室 105 m² 只有一个门',
      en: 'Simulation room of 105 m² with one door',
      rule: 'GB 50016-2014 5.5.15: ≤ 75 m²',
    },
    'egress.second-door-missing',
    withoutDoor('C-L13', [54.4, 7.8]),
    withoutDoor('C-L13', [42, 2]),
  ),
  story(
    '74',
    'fire-access-blocked',
    [9],
    at('SITE', null, 127, 195.5),
    {
      zh: '住院楼消防登高场地停放 6 辆汽车',
      en: "Six cars on the fire engines' operating ground of the tower",
      rule: 'GB 50016-2014 7.2.2',
    },
    'egress.fire-access-blocked',
    ...[0, 1, 2, 3, 4, 5].map((car) =>
      block(
        `F-car-${car + 1}`,
        'SITE',
        [120 + car * 2.5, 193.2, 121.8 + car * 2.5, 197.8],
        '汽车',
        'Car',
        1.6,
      ),
    ),
  ),
  story(
    '75',
    'fire-access-narrow',
    [9],
    at('SITE', null, 60, 95),
    {
      zh: '消防车道防撞柱间距 3.2 m',
      en: 'Bollards 3.2 m apart on the fire lane',
      rule: 'GB 50016-2014 7.1.8: ≥ 4.0 m',
    },
    'egress.fire-access-narrow',
    block('F-bollard-1', 'SITE', [59.9, 93.2, 60.1, 93.4], '防撞柱', 'Bollard', 0.8),
    block('F-bollard-2', 'SITE', [59.9, 96.6, 60.1, 96.8], '防撞柱', 'Bollard', 0.8),
  ),
];
