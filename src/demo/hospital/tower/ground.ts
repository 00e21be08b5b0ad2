import { furniture } from '../../drafting/furniture-table';
import type { PlannedAsset, Room, StoreyPlan, Window } from '../../drafting/storey-plan';
import { towerCore } from './core';
import { keyCameras, morePoints } from './fixtures';
import { codeOf } from './frame';
import { liftFixtures } from './lifts';
import { joined, part, type Part } from './part';
import { towerStorey } from './storey';

const LEVEL = 1;

const SOUTH = `
  MRC | 病案复印室 | Copies of medical records | medical-records | 0,0,8.4,7.8 | MCW@4.2,7.8 1S
  SHOP | 住院便利店 | Convenience shop | shop | 8.4,0,16.8,7.8 | MCW@12.6,7.8 1.8D
  ADM | 入出院办理厅 | Admission and discharge | reception | 16.8,3.6,29.4,7.8 | MCW@21,7.8 1.8D; LOB@29.4,5.7 3OP
  CASH | 住院收费处 | Inpatient cashier | cashier | 16.8,0,24.6,3.6 | ADM@17.6,3.6 1SEC
  INS | 医保结算办公室 | Health-insurance office | office | 24.6,0,29.4,3.6 | ADM@27,3.6 0.9S
  LOB | 住院大厅 | Entrance lobby | hall | 29.4,2.6,46.2,7.8 + 29.4,0,33.6,2.6 + 42,0,46.2,2.6 | MCW@34.6,7.8 3.6OP; MCE@41,7.8 2.4FA*
  VES | 主入口门斗 | Entrance vestibule | lobby | 33.6,0,42,2.6 | OUT@34.6,0 1.4D; OUT@36.5,0 1.8AS; OUT@39.1,0 1.8AS; OUT@41,0 1.4D; LOB@36.5,2.6 1.8AS; LOB@39.1,2.6 1.8AS; LOB@33.6,1.3 1.4D; LOB@42,1.3 1.4D
  PHI | 住院药房 | Inpatient pharmacy | pharmacy | 46.2,0,58.8,7.8 | MCE@56,7.8 1.2SEC; MCE@47.2,7.8 1SEC
  PHN | 麻精药品库 | Controlled-drug room | drug-safe | 58.8,0,63,3.8 | PHI@58.8,1.9 0.9SEC
  PHS | 药品二级库 | Pharmacy store | pharmacy-store | 58.8,3.8,63,7.8 | PHI@58.8,5.8 1.2S
  MFS | 微型消防站 | Micro fire station | security | 63,0,67.2,7.8 | MCE@65.1,7.8 1.4D
  FCC | 消防安防控制中心 | Fire and security control centre | control-room | 67.2,0,75.6,7.8 | OUT@71.4,0 1.2D; MCE@70.2,7.8 1.2FB; MFS@67.2,3.9 0.9FB
`;

const CORE = `
  WCF | 女卫生间 | WC female | toilet | 5.6,10.6,9.2,15.4 | MCW@7.4,10.6 0.9S
  WCM | 男卫生间 | WC male | toilet | 9.2,10.6,12.6,15.4 | MCW@10.9,10.6 0.9S
  WCA | 无障碍卫生间 | Accessible WC | toilet | 12.6,10.6,15,15.4 | MCW@14,10.6 1S
  CLN | 保洁间 | Cleaner | cleaner | 15,10.6,16.4,15.4 | NCW@15.7,15.4 0.8S
  GUI | 导诊服务台 | Guidance desk | reception | 16.4,10.6,23,13.2 | MCW@19.7,10.6 5OP
  WLC | 轮椅平车库 | Wheelchairs and stretchers | store | 16.4,13.2,23,15.4 | NCW@19.7,15.4 1.4D
  AID | 急救点 | First-aid room | resuscitation | 23,10.6,27,15.4 | MCW@25.2,10.6 1.4D
  LRX | 标本收发室 | Specimen reception | laboratory | 48.6,10.6,52.6,15.4 | MCE@50.4,10.6 1S
  PSC | 患者服务中心 | Patient service centre | reception | 52.6,10.6,59.2,13.2 | MCE@55.9,10.6 4OP
  LIN | 被服收发室 | Linen exchange | linen | 52.6,13.2,59.2,15.4 | NCE@55.9,15.4 1.4D
  CMD | 应急指挥室 | Emergency command room | meeting | 59.2,10.6,62.6,15.4 | MCE@60.8,10.6 1S
  WCS | 职工卫生间 | Staff WC | toilet | 62.6,10.6,66.2,15.4 | NCE@64.4,15.4 0.9S
  UPS | 消控不间断电源间 | Control centre power supply | electrical | 66.2,10.6,70,15.4 | MCE@68.1,10.6 1FA
`;

/**
 * ST2 rises from a landing in the south of its box, so it can't leave by the north façade itself: people go through its
 * lobby and a passage that nothing else opens into but the corridor.
 */
const NORTH = `
  PVO | 静配审方打印间 | Admixture: order review | pharmacy | 7.2,18.2,10.8,25.2 | NCW@9,18.2 1S
  PVG | 静配一更 | Admixture: first change | changing | 10.8,18.2,12.8,21.4 | NCW@11.8,18.2 0.9S
  PVH | 静配二更 | Admixture: second change | changing | 10.8,21.4,12.8,25.2 | PVG@11.8,21.4 0.9S
  PVC | 静脉药物配制间 | Admixture: clean room | pharmacy | 12.8,20.8,19.2,25.2 | PVH@12.8,23 0.9S
  PVK | 成品核对发放间 | Admixture: final check | pharmacy | 12.8,18.2,19.2,20.8 | NCW@16.6,18.2 1.2D; PVC@17.6,20.8 1S
  PVS | 静配药品库 | Admixture: drug store | pharmacy-store | 19.2,18.2,24,25.2 | NCW@21.6,18.2 1.2D
  GDR | 保安备勤室 | Guards' duty room | duty-room | 24,18.2,27,25.2 | NCW@25.5,18.2 0.9S
  CHM | 男职工更衣室 | Staff change, men | changing | 27,18.2,29.6,25.2 | NCW@28.3,18.2 0.9S
  CHF | 女职工更衣室 | Staff change, women | changing | 29.6,18.2,32.4,25.2 | NCW@31,18.2 0.9S
  XP2 | ST2疏散通道 | Exit passage of stair ST2 | corridor | 39.6,18.2,42.4,25.2 | LB2@39.6,20 1.4FA; NCE@41,18.2 1.4FB; OUT@41,25.2 1.6D
  BDC | 床单元消毒间 | Bed disinfection | sterile-supply | 42.4,18.2,47.4,25.2 | NCE@45,18.2 1.4D
  POR | 运送调度中心 | Porters | office | 47.4,18.2,51.6,25.2 | NCE@49.5,18.2 1.2D
  BE | 病床出入口 | Bed entrance | lobby | 51.6,18.2,55.8,25.2 | NCE@53.7,18.2 2.4OP; OUT@53.7,25.2 1.8D
  CAR | 陪护管理中心 | Carers' office | office | 55.8,18.2,60,25.2 | NCE@57.9,18.2 0.9S
  RST | 职工休息室 | Staff rest room | staff-rest | 60,18.2,64.2,25.2 | NCE@62.1,18.2 0.9S
  MNT | 维修值班室 | Repairs on duty | workshop | 64.2,18.2,68.4,25.2 | NCE@66.3,18.2 1S
`;

const FURNITURE = furniture(`
  收费柜台 | Cashier counter | 1.1 | 18.6,2.7,24.2,3.3
  填单台 | Writing desk | 1.1 | 24.5,5.1,26.3,5.7
  候办座椅 | Seats | 0.8 | 18.6,6.2,19.2,7.4 22.9,6.2,27.5,6.8
  货架 | Shelves | 1.8 | 9.4,1,9.9,6.2 10.9,1,11.4,6.2 13.2,1,13.7,6.2 14.7,1,15.2,6.2
  收银台 | Till | 1.1 | 11.4,6.6,12.2,7.4
  复印机 | Copier | 1.2 | 5.6,4.8,6.8,5.6
  受理柜台 | Counter | 1.1 | 1.2,4.8,4.8,5.4
  导诊台 | Guidance desk | 1.1 | 18.4,11.2,21,11.9
  服务台 | Service counter | 1.1 | 54.4,11.3,57.4,12
  大厅座椅 | Seats | 0.8 | 30,3.6,30.6,6.8 31.6,3.6,32.2,6.8 43.4,3.6,44,6.8 45,3.6,45.6,6.8
  自助机 | Self-service terminals | 1.5 | 42.8,0.5,45.8,1
  药架 | Drug shelves | 2 | 47,0.8,47.6,5.6 48.9,0.8,49.5,5.6 50.8,0.8,51.4,5.6 52.7,0.8,53.3,5.6 54.6,0.8,55.2,5.6
  发药台 | Dispensing counter | 1.1 | 47.6,6.7,54.2,7.3
  保险柜 | Safes | 1.6 | 60,0.5,62.6,1.1
  药库货架 | Store shelves | 2 | 60.4,4.6,62.6,5.1 60.4,6.6,62.6,7.1
  控制台 | Control desks | 1.1 | 68.6,2.6,69.5,6 73.2,2.6,74.1,6
  电视墙 | Video wall | 2.4 | 70.6,5.8,72.2,6.1
  消防装备柜 | Fire-fighting kit | 2 | 63.3,0.5,63.9,5.6
  配制台 | Clean benches | 1.4 | 13.6,24,16.6,24.7 17.4,23.9,18.9,24.7
`);

/** Hatches of cashier and pharmacy. */
const HATCHES: readonly Window[] = [
  ...[19.4, 21.2, 23].map((x): Window => ({
    at: [x, 3.6],
    width: 1.2,
    sill: 1.1,
    height: 0.9,
    between: ['CASH', 'ADM'],
  })),
  ...[48.6, 50.8, 53].map((x): Window => ({
    at: [x, 7.8],
    width: 1.2,
    sill: 1.1,
    height: 0.9,
    between: ['PHI', 'MCE'],
  })),
];

const STAIR_EXITS: Part = {
  rooms: [],
  furniture: [],
  doors: [
    { from: 'ST1', to: null, at: [0, 19.2], width: 1.4, form: 'D' },
    { from: 'ST3', to: null, at: [75.6, 19.2], width: 1.4, form: 'D' },
  ],
};

/** Whose rooms are whose, and which have to be found locked. */
const ABOUT: Readonly<Record<string, Partial<Room>>> = {
  MRC: { department: 'MR', mustBeLocked: true },
  CASH: { department: 'FIN', mustBeLocked: true },
  INS: { department: 'FIN' },
  ADM: { department: 'FIN' },
  LOB: { department: 'SEC', ceiling: 4 },
  VES: { department: 'SEC' },
  PHI: { department: 'PHA', mustBeLocked: true },
  PHN: { department: 'PHA', mustBeLocked: true },
  PHS: {
    department: 'PHA',
    mustBeLocked: true,
    hazard: { hazard: null, fireClasses: ['A', 'B'], reason: '存放 95% 乙醇 40 L' },
  },
  ...Object.fromEntries(['PVO', 'PVG', 'PVH', 'PVC', 'PVK'].map((code) => [code, { department: 'PHA' }])),
  PVS: { department: 'PHA', mustBeLocked: true },
  ...Object.fromEntries(['MFS', 'FCC', 'CMD', 'UPS', 'GDR'].map((code) => [code, { department: 'SEC' }])),
  LRX: { department: 'LAB' },
  CLN: { department: 'CLN' },
};

const assets = (storey: string): PlannedAsset[] => [
  ...liftFixtures(storey),
  ...morePoints(storey, [
    ['water', 37.8, 7.6, 2],
    ['co2', 67.5, 7.4, 2],
    ['co2', 66.6, 15, 1],
    ['solvent-foam', 59.1, 7.4, 2],
    ['water', 42.2, 20.4, 2],
    ['water', 18.45, 3.8, 1],
    ['water', 16, 21, 1],
  ]),
  ...keyCameras(storey, [
    [37.8, 7.5, 37.8, 0],
    [30, 0.6, 38, 7],
    [17.2, 7.4, 27, 4],
    [24.2, 0.6, 18, 3],
    [46.6, 0.6, 57, 7],
    [54.6, 8.1, 57.6, 8.6],
    [62.6, 3.5, 59.2, 0.6],
    [62.6, 7.4, 59.2, 4.2],
    [67.6, 0.6, 75, 7],
    [52.05, 18.45, 53.05, 19.45],
    [40.1, 18.45, 41.1, 19.45],
    [23.6, 24.8, 19.6, 18.6],
  ]),
  { kind: 'alarm-panel', code: `${storey}.AP1`, x: 71.4, y: 6.4, role: 'controller' },
  { kind: 'guard-post', code: `${storey}.GP5`, x: 38, y: 5.6, guards: 1 },
  { kind: 'guard-post', code: `${storey}.GP6`, x: 70.4, y: 4, guards: 2 },
  {
    kind: 'safe',
    code: `${storey}.SF1`,
    x: 61.3,
    y: 1.3,
    contents: 'narcotics',
    doubleLock: true,
    zh: '麻精药品保险柜',
    en: 'Safe of controlled drugs',
  },
  {
    kind: 'chemical-store',
    code: `${storey}.CH1`,
    x: 61.3,
    y: 1.3,
    form: 'safe',
    doubleLock: true,
    zh: '麻精药品库',
    en: 'Controlled drugs',
  },
  {
    kind: 'chemical-store',
    code: `${storey}.CH2`,
    x: 61.3,
    y: 6.2,
    form: 'safety-cabinet',
    ventilated: true,
    bundLitres: 20,
    zh: '药库易燃品柜',
    en: 'Flammables of the pharmacy store',
  },
  {
    kind: 'chemical-store',
    code: `${storey}.CH3`,
    // In another room than the ethanol.
    x: 58.3,
    y: 4.1,
    form: 'safety-cabinet',
    ventilated: true,
    zh: '住院药房高锰酸钾柜',
    en: 'Permanganate of the inpatient pharmacy',
  },
  { kind: 'panic-alarm', code: `${storey}.PA1`, x: 21, y: 2.4, policeLinked: true },
  { kind: 'panic-alarm', code: `${storey}.PA2`, x: 51, y: 6.4, policeLinked: true },
];

/** The ground storey: lobby, admission, pharmacy with admixture, control centre; three stairs leave to the open. */
export function groundStorey(): StoreyPlan {
  const drawn = joined(towerCore('other'), part(`${SOUTH}${CORE}${NORTH}`, FURNITURE), STAIR_EXITS);
  return towerStorey(
    {
      level: LEVEL,
      zh: '一层 大厅·药房·控制中心',
      en: 'Level 1: lobby, pharmacy, control centre',
      department: 'GEN',
    },
    drawn,
    { about: ABOUT, windows: HATCHES, assets: assets(codeOf(LEVEL)) },
  );
}
