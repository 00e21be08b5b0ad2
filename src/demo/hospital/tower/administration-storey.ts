import { furniture } from '../../drafting/furniture-table';
import type { PlannedAsset, Room, StoreyPlan } from '../../drafting/storey-plan';
import { REFUGE, towerCore } from './core';
import { keyCameras, morePoints } from './fixtures';
import { codeOf } from './frame';
import { joined, part } from './part';
import { overHalfLanding } from './stairs';
import { towerStorey } from './storey';

const LEVEL = 14;

const SOUTH = `
  RCP | 贵宾接待室 | Reception room | meeting | 0,0,4.2,7.8 | MCW@2.1,7.8 1S
  CON | 学术会议厅 | Conference hall | meeting | 4.2,0,25.2,7.8 | MCW@6,7.8 1.4D; MCW@23.4,7.8 1.4D
  AVR | 会议音控室 | Sound and projection | it-room | 25.2,0,27.6,7.8 | MCW@26.4,7.8 0.9S; CON@25.2,3.9 0.9S
  MT1 | 小会议室 | Small meeting room | meeting | 27.6,0,33.6,7.8 | MCW@30.6,7.8 1.2D
  PAN | 茶水休息间 | Tea room | pantry | 33.6,0,37.8,7.8 | MCW@35.7,7.8 1S
  FAR | 财务档案室 | Finance files | archive | 37.8,0,42,7.8 | MCE@39.9,7.8 1SEC
  FIN | 财务科 | Finance office | finance | 42,0,50.4,7.8 | MCE@44,7.8 1.2SEC; FAR@42,3.9 0.9S
  DCN | 数据中心主机房 | Data centre | server-room | 50.4,0,60,7.8 | MCE@52,7.8 1.4FA; MCE@58.4,7.8 1.4FA
  DCU | 数据中心电源室 | Data centre power | electrical | 60,0,63,7.8 | MCE@61.5,7.8 1.2FA
  NOC | 信息运维监控室 | Network operations | office | 63,0,67.2,7.8 | MCE@65.1,7.8 1S
  ITO | 信息科 | Information technology | office | 67.2,0,75.6,7.8 | MCE@69.2,7.8 1S
`;

const CORE = `
  WCF | 女卫生间 | WC female | toilet | 5.6,10.6,9.2,15.4 | NCW@7.4,15.4 0.9S
  WCM | 男卫生间 | WC male | toilet | 9.2,10.6,12.4,15.4 | NCW@11.6,15.4 0.9S
  PRT | 文印室 | Printing | office | 12.4,10.6,16.4,15.4 | MCW@14.6,10.6 0.9S
  ARH | 综合档案室 | Hospital archive | archive | 16.4,10.6,23,15.4 | MCW@19.7,10.6 1SEC
  STO | 办公用品库 | Stationery | store | 23,10.6,27,15.4 | MCW@25,10.6 1S
  GBT | 气体灭火钢瓶间 | Clean-agent cylinders | plant | 48.6,10.6,52.6,15.4 | MCE@50.4,10.6 1.2FA
  MT2 | 视频会议室 | Video meeting room | meeting | 52.6,10.6,59.2,15.4 | MCE@55.9,10.6 1.2D
  SPT | 信息备件库 | Spare parts | store | 59.2,10.6,63,15.4 | MCE@61,10.6 1S
  AUD | 审计科 | Audit | office | 63,10.6,66.4,15.4 | MCE@64.9,10.6 0.9S
  CLN | 保洁间 | Cleaner | cleaner | 66.4,10.6,70,15.4 | NCE@68.2,15.4 0.9S
`;

const NORTH = `
  PRE | 院长办公室 | President's office | office | 7.2,18.2,11.4,25.2 | NCW@9.3,18.2 1S
  VPA | 副院长办公室 | Vice president's office | office | 11.4,18.2,15,25.2 | NCW@13.2,18.2 1S
  HOF | 院办公室 | Hospital office | office | 15,18.2,19.8,25.2 | NCW@17.4,18.2 1S
  HRS | 人事科 | Personnel | office | 19.8,18.2,24,25.2 | NCW@21.9,18.2 0.9S
  MED | 医务科 | Medical affairs | office | 24,18.2,28.2,25.2 | NCW@26.1,18.2 0.9S
  NUR | 护理部 | Nursing department | office | 28.2,18.2,32.4,25.2 | NCW@30.3,18.2 0.9S
  QUA | 质控科 | Quality | office | 47.6,18.2,51,25.2 | NCE@49.3,18.2 0.9S
  INF | 院感科 | Infection control | office | 51,18.2,54.6,25.2 | NCE@52.8,18.2 0.9S
  INS | 医保科 | Health insurance | office | 54.6,18.2,58.2,25.2 | NCE@56.4,18.2 0.9S
  SCI | 科教科 | Research and teaching | office | 58.2,18.2,61.8,25.2 | NCE@60,18.2 0.9S
  UNI | 工会 | Staff union | office | 61.8,18.2,65.2,25.2 | NCE@63.5,18.2 0.9S
  DIS | 纪检监察室 | Discipline | office | 65.2,18.2,68.4,25.2 | NCE@66.8,18.2 0.9S
`;

const SEAT_ROWS = Array.from({ length: 10 }, (_, i) => {
  const x = Math.round((8.6 + i * 1.5) * 10) / 10;
  const end = Math.round((x + 0.6) * 10) / 10;
  return `${x},0.6,${end},3.3 ${x},4.5,${end},6.3`;
}).join(' ');

const FURNITURE = [
  overHalfLanding(32.5, 36.1),
  ...furniture(`
  会议座椅 | Seats | 0.9 | ${SEAT_ROWS}
  主席台 | Rostrum | 0.8 | 5.6,2,6.4,5.4
  会议桌 | Meeting table | 0.75 | 29,2.6,32.2,4.2 54,12.4,57.8,13.6 1.4,2.6,2.8,5
  机柜 | Server racks | 2.1 | 51.8,1.6,58.6,2.4 51.8,3.8,58.6,4.6
  精密空调 | Precision cooling | 2 | 50.8,5.6,51.5,6.6 58.9,0.6,59.6,2
  蓄电池柜 | Battery cabinets | 2 | 60.4,0.6,61,5.2
  财务工位 | Finance desks | 0.75 | 44.2,2.2,45.8,3.6 46.6,2.2,48.2,3.6 44.2,4.4,45.8,5.6
  票据柜 | Bill cabinets | 1.9 | 49.6,2.4,50.1,5.6
  档案架 | File racks | 2 | 38.5,1,39,5.6 40.4,1,40.9,5.6 17.2,11.4,17.7,14.6 21,11.4,21.5,14.6
  监控台 | Operations desk | 1.1 | 64,3,66.2,3.9
  钢瓶组 | Cylinder bank | 1.8 | 49,13.8,52.2,14.8
`),
];

const IT = ['DCN', 'DCU', 'NOC', 'ITO', 'GBT', 'SPT', 'AVR'];

const ABOUT: Readonly<Record<string, Partial<Room>>> = {
  ...Object.fromEntries(IT.map((code) => [code, { department: 'IT' }])),
  DCN: { department: 'IT', mustBeLocked: true },
  FIN: { department: 'FIN', mustBeLocked: true },
  FAR: { department: 'FIN', mustBeLocked: true },
};

const assets = (storey: string): PlannedAsset[] => [
  ...morePoints(storey, [
    ['mist', 50.8, 7.4, 2],
    ['clean-agent', 59.6, 7.4, 2],
    ['clean-agent', 62.6, 7.4, 2],
    ['water', 14.7, 7.5, 2],
  ]),
  ...keyCameras(storey, [
    [42.4, 7.4, 48, 3],
    [44.8, 8.1, 44, 9],
    [50.8, 0.6, 59, 7],
    [59.6, 7.4, 52, 3],
    [55.2, 8.1, 52, 8.4],
    [55.6, 8.1, 59, 8.4],
    [38.2, 0.6, 41, 7],
  ]),
  {
    kind: 'safe',
    code: `${storey}.SF1`,
    x: 49.9,
    y: 1.2,
    contents: 'documents',
    doubleLock: true,
    zh: '财务保险柜',
    en: 'Finance safe',
  },
];

/** Management, finance, the data centre and the conference hall. */
export const administrationStorey = (): StoreyPlan =>
  towerStorey(
    {
      level: LEVEL,
      zh: '十四层 行政·数据中心·会议',
      en: 'Level 14: administration, data centre, conference',
      department: 'HO',
    },
    joined(towerCore('other'), REFUGE, part(`${SOUTH}${CORE}${NORTH}`, FURNITURE)),
    { about: ABOUT, assets: assets(codeOf(LEVEL)) },
  );
