import { mm } from '../../drafting/boxes';
import { furniture, piece } from '../../drafting/furniture-table';
import type { Furniture, PlannedAsset, Room, StoreyPlan } from '../../drafting/storey-plan';
import { REFUGE, towerCore } from './core';
import { keyCameras, morePoints, unitFixtures } from './fixtures';
import { codeOf } from './frame';
import { serviceRooms } from './nursing-unit';
import { joined, part } from './part';
import { towerStorey } from './storey';
import { bridgeLobby, changingBeforeDuty } from './units/staff-rooms';

const LEVEL = 2;

const DIALYSIS = `
  WTR | 透析水处理间 | Dialysis water treatment | plant | 0,0,4.2,7.8 | MCW@2.1,7.8 1.2D
  DIH | 血液透析大厅 | Dialysis hall | dialysis | 4.2,0,29.4,7.8 | MCW@5.4,7.8 1.4D; MCW@28.2,7.8 1.4D
  DIW | 透析接诊候诊区 | Dialysis reception | waiting | 29.4,0,33.6,7.8 | MCW@31.5,7.8 1.4D; DIH@29.4,3.9 1.2D
${bridgeLobby('BC-L02.LINK')}
  DCF | 女患者更衣室 | Patients' change, women | changing | 7.2,18.2,9.8,25.2 | NCW@8.5,18.2 0.9S
  DCM | 男患者更衣室 | Patients' change, men | changing | 9.8,18.2,12.4,25.2 | NCW@11.1,18.2 0.9S
  DWC | 患者卫生间 | Patients' WC | toilet | 12.4,18.2,15.6,25.2 | NCW@14,18.2 1S
  DST | 透析耗材库 | Dialysis supplies | store | 15.6,18.2,20.4,25.2 | NCW@18,18.2 1.4D
  DED | 透析宣教室 | Patient teaching | teaching | 20.4,18.2,24,25.2 | NCW@22.2,18.2 1S
  DOW | 医生办公室（西） | Doctors' office W | office | 24,18.2,27.2,25.2 | NCW@25.6,18.2 0.9S
  DEQ | 透析机维修间 | Dialysis machine workshop | workshop | 27.2,18.2,30.2,25.2 | NCW@28.7,18.2 1.2D
${changingBeforeDuty(30.2, 21.5)}`;

const REHABILITATION = `
  RAS | 康复评定接诊室 | Rehabilitation assessment | consulting | 37.8,0,42,7.8 | MCE@39.9,7.8 1.2M
  GYM | 康复训练大厅 | Rehabilitation gym | physiotherapy | 42,0,67.2,7.8 | MCE@44.4,7.8 1.4D; MCE@64.8,7.8 1.4D
  HYD | 水疗室 | Hydrotherapy | physiotherapy | 67.2,0,75.6,7.8 | MCE@71.4,7.8 1.4D
  ORT | 矫形支具室 | Orthotics | workshop | 48.6,10.6,52.6,15.4 | MCE@50.6,10.6 1.2M
  RNS | 康复服务台 | Rehabilitation desk | reception | 52.6,10.6,59.2,13.2 | MCE@55.9,10.6 5OP
  RDO | 治疗师办公室 | Therapists' office | office | 52.6,13.2,59.2,15.4 | NCE@55.9,15.4 1S; RNS@55.9,13.2 0.9S
  GAI | 步态分析室 | Gait analysis | exam | 59.2,10.6,62.4,15.4 | MCE@60.8,10.6 1.2M
  RST | 康复器材库 | Rehabilitation equipment | store | 62.4,10.6,65.4,15.4 | NCE@63.9,15.4 1.2D
  WCF | 女卫生间 | WC female | toilet | 65.4,10.6,67.8,15.4 | NCE@66.6,15.4 0.9S
  WCM | 男卫生间 | WC male | toilet | 67.8,10.6,70,15.4 | NCE@68.9,15.4 0.9S
  OTE | 作业治疗室 | Occupational therapy | physiotherapy | 47.6,18.2,51.6,25.2 | NCE@49.6,18.2 1.2M
  SPE | 言语治疗室 | Speech therapy | physiotherapy | 51.6,18.2,54.6,25.2 | NCE@53.1,18.2 1S
  COE | 认知治疗室 | Cognitive therapy | physiotherapy | 54.6,18.2,57.6,25.2 | NCE@56.1,18.2 1S
  TCE | 针灸推拿室 | Acupuncture and massage | physiotherapy | 57.6,18.2,63.4,25.2 | NCE@60.5,18.2 1.2M
  PHE | 物理因子治疗室 | Electro and light therapy | physiotherapy | 63.4,18.2,68.4,25.2 | NCE@65.9,18.2 1.2M
`;

const CHAIR = { width: 0.9, length: 1.9, height: 0.6 } as const;

/** Chairs of a row with their heads at a wall, `count` of them evenly between two places. */
const chairs = (count: number, from: number, to: number, y: number): Furniture[] =>
  Array.from({ length: count }, (_, i) => {
    const x = mm(from + ((to - from) * (i + 0.5)) / count);
    return piece('透析椅', 'Dialysis chair', CHAIR.height, [
      x - CHAIR.width / 2,
      y,
      x + CHAIR.width / 2,
      y + CHAIR.length,
    ]);
  });

/** 24 chairs: thirteen at the windows, eleven between the doors. */
const FURNITURE: readonly Furniture[] = [
  ...chairs(13, 4.4, 29.2, 0.4),
  ...chairs(11, 6.4, 27.2, 5.75),
  ...furniture(`
  透析护士站 | Dialysis nurse counter | 1.1 | 15.3,3.65,18.3,4.3
  反渗机 | Reverse-osmosis plant | 1.9 | 0.6,0.6,1.8,3.6
  水箱 | Water tank | 2 | 2.6,0.6,3.7,2.8
  候诊椅 | Seats | 0.8 | 30,0.8,30.6,3 32.6,2,33.2,5
  接诊台 | Reception desk | 1.1 | 30.2,4.9,32,5.5
  平行杠 | Parallel bars | 0.9 | 44,1.4,48,2.4
  训练床 | Treatment plinth | 0.5 | 50,0.8,52,2.6 53.4,0.8,55.4,2.6 56.8,0.8,58.8,2.6
  训练阶梯 | Training stairs | 0.9 | 49.4,5.6,52.4,6.6
  功率自行车 | Cycle ergometer | 1.2 | 60.6,0.8,61.2,2 62.2,0.8,62.8,2 63.8,0.8,64.4,2
  减重步行架 | Body-weight support | 2.2 | 55,5,58,6
  悬吊架 | Suspension frame | 2.2 | 60,5,62.2,6.8
  水疗槽 | Hydrotherapy tank | 1 | 68.6,1.2,70.8,3.4 72.4,1.2,74.6,3.4
  治疗床 | Couch | 0.6 | 58.2,22.4,58.9,24.4 60.2,22.4,60.9,24.4 62.2,22.4,62.9,24.4
  服务台 | Desk | 1.1 | 54.4,11.3,57.4,12
`),
];

const REHABILITATION_CODES = [
  'RAS',
  'GYM',
  'HYD',
  'ORT',
  'RNS',
  'RDO',
  'GAI',
  'RST',
  'OTE',
  'SPE',
  'COE',
  'TCE',
  'PHE',
];

const ABOUT: Readonly<Record<string, Partial<Room>>> = {
  ...Object.fromEntries(REHABILITATION_CODES.map((code) => [code, { department: 'OLD' }])),
  DST: { mustBeLocked: true },
};

/** What the machines are washed with: bleach with an acid makes chlorine, so none shares a cabinet with another. */
const CHEMICALS = [
  ['透析用柠檬酸柜', 'Citric acid for dialysis machines', 3.5, 3.6, 40],
  // Each in another room: acid, peroxide and bleach.
  ['透析用过氧乙酸柜', 'Peracetic acid for dialysis machines', 19.9, 21.3, 80],
  ['透析用次氯酸钠柜', 'Hypochlorite for dialysis machines', 8.3, 12.9, 40],
] as const;

const assets = (storey: string): PlannedAsset[] => [
  ...unitFixtures(storey, 'W'),
  { kind: 'gas-valve', code: `${storey}.G1E`, x: 53, y: 10.4, gases: ['oxygen', 'vacuum'] },
  ...morePoints(storey, [
    ['water', 15.85, 7.5, 2],
    ['water', 54.6, 7.5, 2],
  ]),
  ...keyCameras(storey, [[37.4, 0.6, 35.7, 5]]),
  ...CHEMICALS.map(([zh, en, x, y, bundLitres], i): PlannedAsset => ({
    kind: 'chemical-store',
    code: `${storey}.CH${i + 3}`,
    x,
    y,
    form: 'safety-cabinet',
    ventilated: true,
    bundLitres,
    zh,
    en,
  })),
];

/** Dialysis in the west, with the link to the medical technology building; rehabilitation in the east. */
export const dialysisStorey = (): StoreyPlan =>
  towerStorey(
    { level: LEVEL, zh: '二层 血液透析·康复', en: 'Level 2: dialysis, rehabilitation', department: 'DIA' },
    joined(
      towerCore('other'),
      REFUGE,
      serviceRooms({
        core: [-0.3, 0.2, 0.1, -0.2],
        doors: [1.2, 1.3, 1.4, 1],
        counter: 'straight',
        work: ['some', 'much', 'some', 'little'],
        dressing: ['血管通路处置室', 'Vascular access room'],
      }),
      part(`${DIALYSIS}${REHABILITATION}`, FURNITURE),
    ),
    { about: ABOUT, assets: assets(codeOf(LEVEL)) },
  );
