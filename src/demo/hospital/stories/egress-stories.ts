import { bare, block, lockDoor, turnSign } from './plants';
import { order61 } from './rules';
import { at, story, type Story } from './story';

/** Exits, stairs and ways out are kept free and open. */
const KEPT_FREE = order61(31);

/** What locks, blocks or misleads on the ways out, and could be put right the same day (lines 8, 9 and 12). */
export const EGRESS_STORIES: readonly Story[] = [
  story(
    '33',
    'locked-exit',
    [9],
    at('A-L01', 'SA2', 18.6, 42),
    {
      zh: 'SA2 楼梯出口加链锁，L02–L05 失去该楼梯',
      en: 'Exit of stair SA2 chained: the stair is lost to L02–L05',
      rule: KEPT_FREE,
    },
    'egress.exit-locked',
    lockDoor('A-L01', [18.6, 41.85]),
  ),
  story(
    '34',
    'locked-exit',
    [9],
    at('D-L01', 'COR', 8.4, 84),
    { zh: '北端出口用自行车锁锁闭', en: 'North exit closed with a bicycle lock', rule: KEPT_FREE },
    'egress.exit-locked',
    lockDoor('D-L01', [8.4, 83.85]),
  ),
  story(
    '35',
    'locked-exit',
    [8, 9],
    at('C-L08', 'LB3', 71.9, 19.2),
    {
      zh: 'LB3→ST3 门装刷卡锁且不联动释放，东区只剩 ST2',
      en: 'Card lock without release on LB3 → ST3: unit E keeps ST2 only',
      rule: KEPT_FREE,
    },
    'egress.exit-locked',
    lockDoor('C-L08', [71.8, 19.2]),
  ),
  story(
    '36',
    'blocked-exit',
    [9],
    at('B-L01', 'XW', 0.4, 16.8),
    { zh: '西端出口被货箱堵塞', en: 'Crates before the west exit', rule: KEPT_FREE },
    'egress.exit-blocked',
    block('F-crates', 'B-L01', [0.4, 16.1, 2, 17.5], '货箱', 'Crates', 1.4),
  ),
  story(
    '37',
    'corridor-narrowed',
    [9],
    at('C-L06', 'MCE', 67, 10),
    {
      zh: '东区走道靠核心筒一侧停放三张病床，净宽 1.6 m',
      en: 'Three beds parked on the core side: 1.6 m left, enough for fire, not for beds',
      rule: 'GB 51039-2014 5.1.4: ≥ 2.40 m',
    },
    'egress.corridor-narrow',
    block('F-parked-1', 'C-L06', [47.1, 9.5, 49.2, 10.45], '停放的病床', 'Parked bed', 0.5),
    block('F-parked-2', 'C-L06', [65.8, 9.5, 67.9, 10.45], '停放的病床', 'Parked bed', 0.5),
    block('F-parked-3', 'C-L06', [68.1, 9.5, 70.2, 10.45], '停放的病床', 'Parked bed', 0.5),
  ),
  story(
    '38',
    'stair-obstructed',
    [9],
    at('A-L04', 'SA4', 82.2, 34.4),
    { zh: 'SA4 楼梯平台堆放纸箱', en: 'Cartons on the landing of SA4', rule: KEPT_FREE },
    'egress.stair-obstructed',
    block('F-cartons', 'A-L04', [82.5, 34.6, 83.6, 35.3], '纸箱', 'Cartons', 1.2),
  ),
  story(
    '39',
    'fire-door-wedged',
    [9],
    at('C-L11', 'MCW', 37.8, 9.2),
    {
      zh: '分区防火门被木楔顶开，闭门器脱落',
      en: 'Door between the compartments wedged, its closer off',
      rule: 'GB 50016-2014 6.5.1',
    },
    'inspection.failed-item',
  ),
  story(
    '40',
    'shutter-blocked',
    [9],
    at('A-L02', 'ST', 40, 25.4),
    {
      zh: '中庭北侧卷帘下摆放沙发',
      en: 'A sofa under the shutter of the atrium',
      rule: 'GB 50016-2014 6.5.3',
    },
    'egress.shutter-blocked',
    block('F-sofa', 'A-L02', [39.1, 25.35, 40.9, 26.1], '沙发', 'Sofa', 0.8),
  ),
  story(
    '42',
    'sign-wrong',
    [9],
    at('C-L07', 'NCW', 29.25, 18),
    { zh: '疏散指示标志指向电梯', en: 'An arrow points to the lifts', rule: 'GB 51309-2018 3.2.8' },
    'egress.sign-wrong',
    turnSign('C-L07', [29.25, 18.05]),
  ),
  story(
    '43',
    'sign-gap',
    [9, 12],
    at('D-L03', 'COR', 8.4, 41),
    {
      zh: 'y 17–61 共 44 m 无疏散指示标志',
      en: 'No exit sign over 44 m, from y 17 to 61',
      rule: 'GB 51309-2018 3.2.9: ≤ 20 m',
    },
    'egress.sign-gap',
    bare(['exit-sign'], 'D-L03', [6.8, 25, 10, 58]),
  ),
];
