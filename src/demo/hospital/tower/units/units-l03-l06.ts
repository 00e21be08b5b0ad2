import type { UnitBrief } from '../nursing-unit';
import {
  BEHIND_OFFICE,
  ONE_BEHIND_THE_OTHER,
  SIDE_BY_SIDE,
  bridgeLobby,
  changingBeforeDuty,
  dayRoom,
  officePast,
} from './staff-rooms';

export const OBSTETRICS_EAST: UnitBrief = {
  side: 'E',
  zh: '产科',
  en: 'Obstetrics',
  south: [-0.1, -0.1, -0.15, -0.1],
  north: [-0.25, 0.15],
  core: [-0.45, -0.2, -0.25, 0.45],
  doors: [1.2, 1.2, 1.4, 1],
  counter: 'corner',
  work: ['some', 'little', 'some', 'little'],
  comforts: ['cot', 'recliner', 'cot', 'recliner'],
  dressing: ['产后检查处置室', 'Postnatal examination'],
  team: `${ONE_BEHIND_THE_OTHER}${officePast(2.8, 3.2)}
  FHME | 胎心监护室 | Fetal monitoring | exam | 40,0,42,7.8 | MCE@41,7.8 0.9S
  NBBE | 新生儿沐浴室 | Newborn bathing | newborn | 48.8,18.2,51.6,21.4 | NCE@50.2,18.2 1S
`,
};

export const L04: readonly UnitBrief[] = [
  {
    side: 'W',
    zh: '骨科',
    en: 'Orthopaedics',
    south: [-0.15, -0.05, -0.15, -0.2],
    north: [-0.3, -0.05],
    core: [0, -0.5, -0.05, 0.1],
    doors: [1.3, 1.3, 1.5, 1],
    counter: 'straight',
    work: ['much', 'much', 'little', 'some'],
    comforts: ['walkers', 'recliner', 'walkers', 'recliner'],
    team: `${bridgeLobby('BC-L04.LINK')}${changingBeforeDuty(30.2, 21.2)}
  PLW | 石膏室 | Plaster room | treatment | 24,18.2,27.2,25.2 | NCW@25.6,18.2 1.3M
  DOW | 医生办公室（西） | Doctors' office W | office | 27.2,18.2,30.2,25.2 | NCW@28.7,18.2 0.9S
`,
  },
  {
    side: 'E',
    zh: '普外科',
    en: 'General surgery',
    south: [-0.15, -0.3, -0.15, -0.2],
    north: [-0.15, 0.05],
    core: [0.35, -0.2, 0.3, -0.15],
    doors: [1.25, 1.3, 1.4, 1],
    counter: 'corner',
    work: ['some', 'much', 'some', 'some'],
    comforts: ['wardrobe', 'recliner', 'wardrobe', 'recliner'],
    team: `${SIDE_BY_SIDE}${officePast(2.8, 3.4)}
  STME | 造口护理室 | Stoma care | treatment | 48.8,18.2,51.6,21.6 | NCE@50.2,18.2 1S
`,
  },
];

export const L05: readonly UnitBrief[] = [
  {
    side: 'W',
    zh: '心内科',
    en: 'Cardiology',
    south: [-0.1, -0.2, 0.05, 0.3],
    north: [0.25, -0.1],
    core: [0.05, -0.2, -0.15, 0.3],
    doors: [1.2, 1.2, 1.5, 1],
    counter: 'island',
    work: ['some', 'little', 'some', 'much'],
    comforts: ['wardrobe', 'armchair', 'recliner', 'wardrobe'],
    team: `${dayRoom(2.2)}${changingBeforeDuty(30.2, 21.6)}
  ECGW | 心电图室 | ECG and Holter room | exam | 24,18.2,26.8,25.2 | NCW@25.4,18.2 1.2M
  DOW | 医生办公室（西） | Doctors' office W | office | 26.8,18.2,30.2,25.2 | NCW@28.5,18.2 0.9S
`,
  },
  {
    side: 'E',
    zh: '呼吸科',
    en: 'Respiratory medicine',
    south: [-0.25, 0.2, -0.25, -0.05],
    north: [0.05, -0.25],
    core: [-0.35, 0.1, 0.25, 0.15],
    doors: [1.3, 1.2, 1.4, 1.1],
    counter: 'straight',
    work: ['some', 'little', 'much', 'much'],
    comforts: ['recliner', 'armchair', 'armchair', 'wardrobe'],
    team: `${BEHIND_OFFICE}
  PFTE | 肺功能室 | Lung function | exam | 47.6,21.6,51.6,25.2 + 49.8,18.2,51.6,21.6 | NCE@50.7,18.2 1S
  NEBE | 雾化治疗室 | Nebuliser room | treatment | 47.6,18.2,49.8,21.6 | NCE@48.7,18.2 1S
`,
  },
];

export const L06: readonly UnitBrief[] = [
  {
    side: 'W',
    zh: '神经内科',
    en: 'Neurology',
    south: [-0.15, -0.05, 0.25, 0.2],
    north: [-0.2, -0.15],
    core: [0.4, 0, 0.25, 0.1],
    doors: [1.25, 1.3, 1.4, 1],
    counter: 'corner',
    work: ['much', 'some', 'some', 'some'],
    comforts: ['walkers', 'recliner', 'recliner', 'wardrobe'],
    team: `${dayRoom(2.3)}${changingBeforeDuty(30, 21.4)}
  EEGW | 脑电图室 | EEG room | exam | 24,18.2,27.2,25.2 | NCW@25.6,18.2 1.2M
  DOW | 医生办公室（西） | Doctors' office W | office | 27.2,18.2,30,25.2 | NCW@28.6,18.2 1S
`,
  },
  {
    side: 'E',
    zh: '内分泌科',
    en: 'Endocrinology',
    south: [0.15, -0.25, -0.05, -0.1],
    north: [0.05, 0.3],
    core: [-0.05, 0.15, -0.25, -0.05],
    doors: [1.2, 1.2, 1.4, 1],
    counter: 'island',
    work: ['little', 'some', 'much', 'little'],
    comforts: ['table', 'wardrobe', 'table', 'table'],
    dressing: ['换药处置室', 'Dressing room'],
    team: `${BEHIND_OFFICE}
  EFTE | 内分泌功能试验室 | Endocrine function tests | exam | 47.6,21.4,51.6,25.2 + 47.6,18.2,49,21.4 | NCE@48.3,18.2 1S
  DFTE | 糖尿病足诊疗室 | Diabetic foot clinic | treatment | 49,18.2,51.6,21.4 | NCE@50.3,18.2 1S
`,
  },
];
