import { furniture } from '../../drafting/furniture-table';
import type { PlannedAsset, Room, StoreyPlan } from '../../drafting/storey-plan';
import { REFUGE, towerCore } from './core';
import { keyCameras, morePoints } from './fixtures';
import { codeOf } from './frame';
import { joined, part } from './part';
import { towerStorey } from './storey';

const LEVEL = 13;

const SOUTH = `
  ARO | 病案整理编码室 | Records coding | medical-records | 0,0,4.2,7.8 | MCW@2.1,7.8 0.9S
  ARC | 病案库 | Medical records archive | archive | 4.2,0,29.4,7.8 | MCW@6,7.8 1.4FA; MCW@27.6,7.8 1.4FA
  ARR | 病案阅览室 | Records reading room | medical-records | 29.4,0,33.6,7.8 | MCW@31.5,7.8 0.9S
  TEA | 茶歇休息区 | Tea and rest area | staff-rest | 33.6,0,37.8,7.8 | MCW@35.7,7.8 1.5D
  SCT | 模拟教学控制室 | Simulation control | control-room | 37.8,0,42,7.8 | MCE@39.9,7.8 1S
  SIM | 模拟教学室 | Simulation room | teaching | 42,0,56.4,7.8 | MCE@44,7.8 1.4D; MCE@54.4,7.8 1.4D; SCT@42,2 0.9S
  CLS | 示教室 | Classroom | teaching | 56.4,0,67.2,7.8 | MCE@58.4,7.8 1.4D; MCE@65.2,7.8 1.4D
  SKL | 临床技能训练室 | Clinical skills | teaching | 67.2,0,75.6,7.8 | MCE@69.2,7.8 1.4D
`;

const CORE = `
  WCF | 女卫生间 | WC female | toilet | 5.6,10.6,9.2,15.4 | NCW@7.4,15.4 0.9S
  WCM | 男卫生间 | WC male | toilet | 9.2,10.6,12.4,15.4 | NCW@11.6,15.4 0.9S
  SCN | 病案扫描室 | Records scanning | medical-records | 12.4,10.6,16.4,15.4 | MCW@14.6,10.6 1S
  LIB | 图书阅览室 | Library | teaching | 16.4,10.6,23,15.4 | MCW@18.4,10.6 1.2D; NCW@19.7,15.4 1S
  GBT | 气体灭火钢瓶间 | Clean-agent cylinders | plant | 23,10.6,27,15.4 | MCW@25,10.6 1.2FA
  RES | 科研办公室 | Research office | office | 48.6,10.6,52.6,15.4 | MCE@50.4,10.6 0.9S
  CF1 | 教学研讨室 | Seminar room | meeting | 52.6,10.6,59.2,15.4 | MCE@55.9,10.6 1.2D
  EDU | 教育科办公室 | Teaching office | office | 59.2,10.6,63,15.4 | MCE@61,10.6 0.9S
  MAN | 教具模型库 | Manikins and models | store | 63,10.6,66.4,15.4 | MCE@64.9,10.6 1.2D
  CLN | 保洁间 | Cleaner | cleaner | 66.4,10.6,70,15.4 | NCE@68.2,15.4 0.9S
`;

/** Dry walls put in one after the other as more people were on call: no two rooms side by side are as wide. */
const ON_CALL = {
  west: [7.2, 9.9, 12.75, 15.4, 18.35, 21.1, 24],
  east: [47.6, 50.4, 53.3, 56.4, 59.45, 62.4, 65.55, 68.4],
};

/** Rooms for those on call, side by side; the last one in the west is number 6. */
const onCall = (walls: readonly number[], corridor: string, first: number): string =>
  walls
    .slice(1)
    .map((x1, i) => {
      const x0 = walls[i]!;
      const n = first + i;
      const door = Math.round((x0 + x1) * 500) / 1000;
      return `OC${n} | 值班宿舍${n} | On-call room ${n} | duty-room | ${x0},18.2,${x1},25.2 | ${corridor}@${door},18.2 0.9S`;
    })
    .join('\n');

const NORTH = `
${onCall(ON_CALL.west, 'NCW', 1)}
${onCall(ON_CALL.east, 'NCE', 7)}
  SHF | 女淋浴间 | Showers, women | bathroom | 24,18.2,26.4,25.2 | NCW@25.2,18.2 0.9S
  SHM | 男淋浴间 | Showers, men | bathroom | 26.4,18.2,28.8,25.2 | NCW@27.6,18.2 0.9S
  LIN | 被服间 | Linen | linen | 28.8,18.2,30.4,25.2 | NCW@29.6,18.2 0.9S
  PAN | 开水间 | Hot water | pantry | 30.4,18.2,32.4,25.2 | NCW@31.4,18.2 0.9S
`;

const RACKS = Array.from({ length: 12 }, (_, i) => {
  const x = Math.round((7.2 + i * 1.6) * 10) / 10;
  return `${x},0.9,${Math.round((x + 0.6) * 10) / 10},6.2`;
}).join(' ');

const FURNITURE = furniture(`
  密集架 | Compact shelves | 2.2 | ${RACKS}
  模拟病床 | Simulation bed | 0.6 | 45,1.4,46,3.5 48.6,1.4,49.6,3.5 52.2,1.4,53.2,3.5
  抢救车 | Crash trolley | 1 | 47,5.4,47.6,6.2 51,5.4,51.6,6.2
  课桌 | Desks | 0.75 | 59,1.2,59.6,5.4 60.8,1.2,61.4,5.4 62.6,1.2,63.2,5.4 64.4,1.2,65,5.4
  讲台 | Lectern | 1.1 | 57.2,3,57.8,3.8
  训练台 | Skills bench | 0.9 | 69,1.4,70,4.4 72,1.4,73,4.4
  书架 | Bookshelves | 2 | 16.7,11,17.2,13 20.6,10.9,22.6,11.4
  阅览桌 | Reading table | 0.75 | 19.6,12.4,22,13.4
  钢瓶组 | Cylinder bank | 1.8 | 23.4,13.8,26.6,14.8
`);

const ABOUT: Readonly<Record<string, Partial<Room>>> = {
  ARC: { department: 'MR', mustBeLocked: true },
  ...Object.fromEntries(['ARO', 'ARR', 'SCN', 'GBT'].map((code) => [code, { department: 'MR' }])),
};

const assets = (storey: string): PlannedAsset[] => [
  ...morePoints(storey, [
    ['mist', 4.6, 7.4, 2],
    ['mist', 29, 7.4, 2],
    ['mist', 16.8, 7.5, 2],
    ['water', 49.2, 7.5, 2],
  ]),
  ...keyCameras(storey, [
    [4.6, 7.4, 17, 7],
    [29, 7.4, 17, 7],
    [16.8, 8.1, 6, 8.2],
    [17.2, 8.1, 28, 8.2],
  ]),
];

/** Archive of medical records, teaching with simulation, and rooms for those on call. */
export const teachingStorey = (): StoreyPlan =>
  towerStorey(
    {
      level: LEVEL,
      zh: '十三层 病案库·教学·值班',
      en: 'Level 13: archive, teaching, on-call rooms',
      department: 'HO',
    },
    joined(towerCore('other'), REFUGE, part(`${SOUTH}${CORE}${NORTH}`, FURNITURE)),
    { about: ABOUT, assets: assets(codeOf(LEVEL)) },
  );
