import type { UnitBrief } from '../nursing-unit';
import {
  BEHIND_OFFICE,
  ONE_BEHIND_THE_OTHER,
  SIDE_BY_SIDE,
  changingBeforeDuty,
  dayRoom,
  officePast,
} from './staff-rooms';

export const L10: readonly UnitBrief[] = [
  {
    side: 'W',
    zh: '肿瘤科',
    en: 'Oncology',
    south: [0.3, -0.1, 0.2, -0.15],
    north: [0.2, 0.1],
    core: [-0.2, -0.1, -0.4, -0.45],
    doors: [1.25, 1.2, 1.4, 1],
    counter: 'corner',
    work: ['little', 'some', 'much', 'some'],
    comforts: ['recliner', 'wardrobe', 'wardrobe', 'recliner'],
    team: `${dayRoom(2.2)}${changingBeforeDuty(30.4, 21.4)}
  CHEW | 化疗药配制室 | Chemotherapy preparation | pharmacy | 24,21.4,28,25.2 + 24,18.2,25.6,21.4 | NCW@24.8,18.2 1S
  PICW | PICC置管室 | PICC line room | treatment | 25.6,18.2,28,21.4 | NCW@26.8,18.2 1.2M
  DOW | 医生办公室（西） | Doctors' office W | office | 28,18.2,30.4,25.2 | NCW@29.2,18.2 0.9S
`,
  },
  {
    side: 'E',
    zh: '血液科',
    en: 'Haematology',
    south: [0.25, -0.3, 0.25, -0.3],
    north: [-0.15, 0.2],
    core: [-0.2, 0.3, 0.2, -0.45],
    doors: [1.2, 1.2, 1.4, 1],
    counter: 'straight',
    work: ['some', 'much', 'much', 'little'],
    comforts: ['wardrobe', 'recliner', 'recliner', 'armchair'],
    team: `${BEHIND_OFFICE}
  INFE | 日间输注室 | Day infusion | infusion | 47.6,21.6,51.6,25.2 + 47.6,18.2,49,21.6 | NCE@48.3,18.2 1S
  BMBE | 骨髓穿刺室 | Bone marrow room | treatment | 49,18.2,51.6,21.6 | NCE@50.3,18.2 1.2M
`,
  },
];

export const L11: readonly UnitBrief[] = [
  {
    side: 'W',
    zh: '儿科',
    en: 'Paediatrics',
    south: [0.05, -0.2, 0.05, -0.3],
    north: [0.05, -0.2],
    core: [-0.25, 0.15, 0.25, 0.5],
    doors: [1.2, 1.3, 1.4, 1],
    counter: 'island',
    work: ['little', 'some', 'little', 'much'],
    comforts: ['recliner', 'cot', 'cot', 'recliner'],
    dressing: ['雾化处置室', 'Nebuliser and dressing room'],
    team: `${dayRoom(2.4)}${changingBeforeDuty(30.6, 21.4)}
  PLYW | 儿童游戏室 | Play room | dayroom | 24,18.2,27.6,25.2 | NCW@25.8,18.2 1.2M
  FDW | 哺乳室 | Feeding room | nursing-room | 27.6,18.2,29.2,21.4 | NCW@28.4,18.2 0.9S
  DOW | 医生办公室（西） | Doctors' office W | office | 27.6,21.4,30.6,25.2 + 29.2,18.2,30.6,21.4 | NCW@29.9,18.2 0.9S
`,
  },
  {
    side: 'E',
    zh: '五官科',
    en: 'ENT and eye',
    south: [-0.25, -0.2, -0.3, -0.15],
    north: [0.1, -0.25],
    core: [0, -0.5, -0.1, 0.2],
    doors: [1.2, 1.2, 1.4, 1.1],
    counter: 'corner',
    work: ['little', 'much', 'little', 'little'],
    comforts: ['armchair', 'wardrobe', 'armchair', 'wardrobe'],
    team: `${ONE_BEHIND_THE_OTHER}${officePast(2.9, 3.4)}
  AUDE | 听力测试室 | Hearing test booth | exam | 40,0,42,7.8 | MCE@41,7.8 0.9S
  ENTE | 五官科检查室 | ENT and eye examination | exam | 48.7,18.2,51.6,21.6 | NCE@50.15,18.2 1S
`,
  },
];

export const L12: readonly UnitBrief[] = [
  {
    side: 'W',
    zh: 'VIP',
    en: 'VIP',
    single: true,
    south: [0.15, 0.3, 0.25, -0.2],
    north: [0.25, 0.1],
    core: [0.25, 0.15, 0.3, 0.05],
    doors: [1.3, 1.2, 1.4, 1],
    counter: 'straight',
    work: ['little', 'little', 'some', 'some'],
    comforts: ['sofa', 'sofa', 'sofa', 'sofa'],
    team: `${dayRoom(2.2)}${changingBeforeDuty(30.4, 21.2)}
  FAMW | 家属会客室 | Family lounge | dayroom | 24,18.2,27.8,25.2 | NCW@25.9,18.2 1.2M
  DOW | 医生办公室（西） | Doctors' office W | office | 27.8,18.2,30.4,25.2 | NCW@29.1,18.2 1S
`,
  },
  {
    side: 'E',
    zh: 'VIP',
    en: 'VIP',
    single: true,
    south: [0.15, 0.3, 0.1, 0.05],
    north: [0.15, 0.05],
    core: [-0.1, -0.05, 0.3, 0.4],
    doors: [1.25, 1.3, 1.4, 1],
    counter: 'island',
    work: ['little', 'little', 'little', 'some'],
    comforts: ['sofa', 'sofa', 'sofa', 'sofa'],
    team: `${SIDE_BY_SIDE}${officePast(2.8, 3.2)}
  CSLE | 会诊室 | Consultation room | consulting | 48.8,18.2,51.6,21.4 | NCE@50.2,18.2 1S
`,
  },
];
