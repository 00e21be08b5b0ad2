import type { Furniture, PlannedAsset, Room, StoreyPlan } from '../../drafting/storey-plan';
import { oldFittings } from './fittings';
import { oldStorey } from './frame';
import { piece, shelvesOf } from './furniture';

/**
 * Clinics, rehabilitation, archive and the hyperbaric chamber. The way out at the second stair is a passage beside it:
 * its outer wall is under the half landing, where nobody can stand upright.
 */
export const oldGround = (): StoreyPlan =>
  oldStorey({
    level: 1,
    zh: '一层 门诊与高压氧',
    en: 'L01 clinics & hyperbaric oxygen',
    west: `
      GRD | 保卫值班室 | Guard room | security | 0 | 1×0.9S
      PHD | 老年药房 | Pharmacy sub-store | pharmacy-store | 3 | 1×0.9SEC
      CL1 | 康复门诊1 | Rehabilitation clinic 1 | consulting | 4 | 1×0.9S
      CL2 | 老年门诊2 | Geriatric clinic 2 | consulting | 5 | 1×0.9S
      ECG | 心电图室 | ECG | exam | 6 | 1×0.9S
      OFF | 老年康复科办公室 | Department office | office | 8 | 1×0.9S
      HYD | 水疗室 | Hydrotherapy | physiotherapy | 9-10 | 1×1.2S
      HYP | 水疗机房 | Hydrotherapy plant | plant | 11 | 1×0.9S
      HTX | 换热站 | Heat exchanger room | plant | 16 | 1×0.9S
      ARC | 旧病案库 | Old records archive | archive | 17-18 | 2×0.9S
      CLN | 保洁间 | Cleaners' room | cleaner | 19 | 1×0.9S
    `,
    east: `
      WTG | 候诊区 | Waiting area | waiting | 0-1 | 2×1.8OP
      LOB | 门厅 | Entrance lobby | lobby | 2 | 1×1.8OP
      REG | 挂号收费处 | Registration & cashier | cashier | 3 | 1×0.9SEC
      BLD | 采血室 | Blood collection | treatment | 4 | 1×1.2S
      USD | 超声检查室 | Ultrasound | ultrasound | 5 | 1×1.2S
      TRG | 门诊治疗室 | Clinic treatment room | treatment | 6 | 1×1.2S
      GYM | 运动治疗大厅 | Exercise hall | physiotherapy | 7-9 | 2×1.5D
      OTD | 作业治疗室 | Occupational therapy | physiotherapy | 10 | 1×1.0S
      MAS | 推拿室 | Massage | physiotherapy | 11 | 1×1.0S
      MOX | 艾灸室 | Moxibustion | physiotherapy | 12 | 1×1.0S
      WHL | 轮椅库 | Wheelchair store | store | 13 | 1×1.2S
      HBC | 高压氧诊室 | Hyperbaric consulting | consulting | 14 | 1×0.9S
      HBW | 高压氧候诊室 | Hyperbaric waiting | waiting | 15 | 1×1.2S
      HBD | 更衣准备室 | Hyperbaric changing | changing | 16 | 1×0.9S
      HBM | 高压氧机房 | Hyperbaric plant | plant | 17 | 1×1.2S
      HBO | 高压氧舱室 | Hyperbaric chamber hall | hyperbaric | 18-19 | 2×1.2S
    `,
    special: `
      EXW | 西出口通道 | Passage to west exit | corridor | 0,63,7.2,65.1 | COR@7.2,64.05 1.5OP; OUT@0,64.05 1.4D
      ELE | 低压配电间 | Electrical room | electrical | 0,65.1,7.2,67.2 | COR@7.2,66.2 0.9S
      `,
    doors: [
      { from: 'LOB', to: null, at: [16.8, 10.5], width: 1.5, form: 'D' },
      { from: 'COR', to: null, at: [8.4, 84], width: 1.2, form: 'D' },
    ],
    about: {
      GRD: { department: 'SEC' },
      PHD: { department: 'PHA', mustBeLocked: true },
      REG: { department: 'FIN', mustBeLocked: true },
      ARC: { department: 'MR', mustBeLocked: true },
      HTX: { department: 'GEN' },
      ELE: { department: 'GEN' },
      HYP: { department: 'GEN' },
    },
    furniture,
    assets,
  });

/** Chamber for ten sitting patients with its lock to the south, and the console beside it. */
function furniture(rooms: readonly Room[]): Furniture[] {
  return [
    piece('高压氧舱（10座）', 'Hyperbaric chamber, 10 seats', 2.4, 11.6, 77.6, 14, 82.8),
    piece('操作台', 'Control console', 1.1, 15.6, 79, 16.2, 81.4),
    piece('储气罐', 'Air receivers', 2.2, 14.4, 72.2, 16, 74.8),
    piece('空压机', 'Compressors', 1.6, 11.6, 73.4, 13.4, 75),
    piece('水疗池', 'Hydrotherapy pool', 1.1, 1.2, 39.6, 5, 44.6),
    piece('挂号柜台', 'Registration counter', 1.1, 11.4, 12.9, 12, 15.3),
    piece('平行杠', 'Parallel bars', 1, 11.6, 31.4, 12.6, 36.4),
    piece('训练床', 'Treatment couches', 0.5, 14.6, 31, 16.2, 33),
    piece('训练床', 'Treatment couches', 0.5, 14.6, 37.6, 16.2, 39.6),
    piece('候诊椅', 'Waiting seats', 0.45, 12.2, 1.4, 12.8, 7),
    piece('候诊椅', 'Waiting seats', 0.45, 14.4, 1.4, 15, 7),
    ...shelvesOf(rooms, 'ARC', 'high'),
  ];
}

const assets: readonly PlannedAsset[] = [
  // The entrance, from inside, and the two other ways out.
  ...oldFittings('D-L01', [
    [10.2, 12.2, 16, 10],
    [6.6, 64.7, 1, 64],
  ]),
  {
    kind: 'special-equipment',
    code: 'D-L01.SE1',
    x: 12.8,
    y: 80.2,
    zh: '医用空气加压氧舱',
    en: 'Hyperbaric chamber',
    form: 'hyperbaric-chamber',
    registration: '青容甲D0118',
    testMonths: 12,
    department: 'OLD',
  },
  {
    kind: 'special-equipment',
    code: 'D-L01.SE2',
    x: 5.8,
    y: 30.8,
    zh: '病床梯',
    en: 'Bed lift',
    form: 'lift',
    registration: '青禾梯 D-LFT',
    testMonths: 12,
  },
  {
    kind: 'gas-valve',
    code: 'D-L01.G1',
    x: 9.9,
    y: 76,
    zh: '氧舱供氧总阀箱',
    en: 'Oxygen valve box of the chamber',
    gases: ['oxygen', 'medical-air'],
  },
  {
    kind: 'guard-post',
    code: 'D-L01.GP7',
    x: 15.2,
    y: 11.4,
    zh: '七号岗（旧住院楼）',
    en: 'Guard post GP7',
    guards: 1,
    department: 'SEC',
  },
  {
    kind: 'chemical-store',
    code: 'D-L01.CH1',
    x: 0.6,
    y: 16.2,
    zh: '药房酒精柜',
    en: 'Ethanol cabinet of the pharmacy',
    form: 'safety-cabinet',
    keepers: [],
  },
  {
    kind: 'chemical-store',
    code: 'D-L01.CH2',
    x: 16.2,
    y: 29,
    zh: '治疗室消毒剂柜',
    en: 'Disinfectant cupboard',
    form: 'cupboard',
  },
];
