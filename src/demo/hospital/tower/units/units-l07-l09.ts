import type { UnitBrief } from '../nursing-unit';
import {
  BEHIND_OFFICE,
  ONE_BEHIND_THE_OTHER,
  SIDE_BY_SIDE,
  changingBeforeDuty,
  dayRoom,
  officePast,
} from './staff-rooms';

export const L07: readonly UnitBrief[] = [
  {
    side: 'W',
    zh: '普外二科',
    en: 'General surgery 2',
    south: [-0.05, 0.1, -0.3, -0.2],
    north: [-0.3, -0.05],
    core: [0, -0.3, -0.45, 0.35],
    doors: [1.3, 1.3, 1.5, 1],
    counter: 'straight',
    work: ['some', 'much', 'much', 'much'],
    comforts: ['wardrobe', 'recliner', 'recliner', 'wardrobe'],
    team: `${dayRoom(2)}
  DOW | 医生办公室（西） | Doctors' office W | office | 24,18.2,27,25.2 | NCW@25.5,18.2 0.9S
  NUTW | 营养液配制室 | Nutrition preparation | clean-utility | 27,18.2,29.2,25.2 | NCW@28.1,18.2 1S
  CGW | 更衣室（西） | Staff change W | changing | 29.2,18.2,31,21.2 | NCW@30.1,18.2 0.9S
  LINW | 被服库 | Linen store | linen | 31,18.2,32.4,21.2 | NCW@31.7,18.2 0.9S
  DTW | 值班室（西） | Duty room W | duty-room | 29.2,21.2,32.4,25.2 | CGW@30.1,21.2 0.9S
`,
  },
  {
    side: 'E',
    zh: '泌尿外科',
    en: 'Urology',
    south: [-0.3, -0.1, 0.15, -0.25],
    north: [0.3, -0.25],
    core: [0.5, 0.35, -0.15, -0.5],
    doors: [1.25, 1.3, 1.4, 1.1],
    counter: 'corner',
    work: ['much', 'much', 'some', 'little'],
    comforts: ['wardrobe', 'armchair', 'wardrobe', 'recliner'],
    team: `${BEHIND_OFFICE}
  URDE | 尿动力学检查室 | Urodynamics | exam | 47.6,21,51.6,25.2 + 50,18.2,51.6,21 | NCE@50.8,18.2 1S
  CATE | 导尿换药室 | Catheter and dressing room | treatment | 47.6,18.2,50,21 | NCE@48.8,18.2 1.2M
`,
  },
];

export const L08: readonly UnitBrief[] = [
  {
    side: 'W',
    zh: '老年医学科',
    en: 'Geriatrics',
    south: [-0.3, -0.3, 0.1, 0.25],
    north: [-0.2, -0.3],
    core: [-0.5, -0.4, -0.5, -0.45],
    doors: [1.3, 1.3, 1.4, 1.1],
    counter: 'island',
    work: ['much', 'some', 'some', 'much'],
    comforts: ['armchair', 'walkers', 'table', 'recliner'],
    team: `${dayRoom(2.1)}
  CGAW | 老年综合评估室 | Geriatric assessment | consulting | 24,18.2,27.6,25.2 | NCW@25.8,18.2 1.2M
  DOW | 医生办公室（西） | Doctors' office W | office | 27.6,18.2,30.3,25.2 | NCW@28.9,18.2 0.9S
${changingBeforeDuty(30.3, 21)}`,
  },
  {
    side: 'E',
    zh: '卒中单元',
    en: 'Stroke unit',
    south: [0.2, 0.2, 0.2, 0.1],
    north: [-0.25, 0.2],
    core: [0.35, 0.1, 0.4, 0.4],
    doors: [1.3, 1.3, 1.5, 1.1],
    counter: 'straight',
    work: ['much', 'little', 'little', 'much'],
    comforts: ['walkers', 'recliner', 'recliner', 'recliner'],
    team: `${SIDE_BY_SIDE}${officePast(2.7, 3.3)}
  SWTE | 吞咽言语治疗室 | Swallowing and speech therapy | physiotherapy | 48.9,18.2,51.6,21.5 | NCE@50.25,18.2 1.2M
`,
  },
];

export const L09: readonly UnitBrief[] = [
  {
    side: 'W',
    zh: '消化内科',
    en: 'Gastroenterology',
    south: [-0.15, -0.3, -0.05, 0.1],
    north: [-0.15, 0.2],
    core: [0.15, 0.25, 0.45, -0.1],
    doors: [1.2, 1.2, 1.4, 1],
    counter: 'corner',
    work: ['little', 'little', 'much', 'some'],
    comforts: ['wardrobe', 'table', 'wardrobe', 'wardrobe'],
    team: `${dayRoom(2.2)}${changingBeforeDuty(30.2, 21.3)}
  GIMW | 胃肠动力检查室 | Gastrointestinal motility | exam | 24,18.2,26.8,25.2 | NCW@25.4,18.2 1.2M
  BPRW | 肠道准备间 | Bowel preparation | bathroom | 26.8,18.2,28.6,21.4 | NCW@27.7,18.2 0.9S
  DOW | 医生办公室（西） | Doctors' office W | office | 26.8,21.4,30.2,25.2 + 28.6,18.2,30.2,21.4 | NCW@29.4,18.2 0.9S
`,
  },
  {
    side: 'E',
    zh: '肾内科',
    en: 'Nephrology',
    south: [0.1, -0.25, 0.05, -0.25],
    north: [0.25, -0.1],
    core: [0.4, 0.15, -0.45, 0.5],
    doors: [1.25, 1.2, 1.4, 1],
    counter: 'island',
    work: ['some', 'some', 'much', 'some'],
    comforts: ['table', 'wardrobe', 'armchair', 'table'],
    team: `${ONE_BEHIND_THE_OTHER}${officePast(2.8, 3)}
  PDSE | 腹膜透析液库 | Dialysate store | store | 40,0,42,7.8 | MCE@41,7.8 1S
  PDTE | 腹膜透析培训室 | Peritoneal dialysis training | treatment | 48.8,18.2,51.6,21.2 | NCE@50.2,18.2 1S
`,
  },
];
