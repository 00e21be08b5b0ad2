import { schedule } from '../../drafting/room-schedule';
import type { StoreyPlan, Window } from '../../drafting/storey-plan';
import { coreTable } from './core';
import { oneCompartment, technologyStorey } from './frame';
import { IMAGING_ASSETS } from './imaging-assets';
import { IMAGING_FURNITURE } from './imaging-furniture';
import { inSmokeSections, sectioned, smokeZones } from './smoke-sections';

/**
 * Imaging: patients walk the outer ring, staff the control corridor between the two rows of scanners, which they watch
 * through lead glass. MRI lies at the west end, away from lifts and roads.
 */
const ROOMS = `
  PS | 南患者走道 | Patient corridor S | corridor | 0,5.6,67.2,8.8
  PN | 北患者走道 | Patient corridor N | corridor | 0,24.8,67.2,28
  XW | 西连廊 | Cross corridor W | corridor | 0,8.8,3.2,24.8 | PS@1.6,8.8 2.4OP; PN@1.6,24.8 2.4OP; OUT@0,16.8 1.8D
  XE | 东连廊 | Cross corridor E | corridor | 64,8.8,67.2,24.8 | PS@65.6,8.8 2.4OP; PN@65.6,24.8 2.4OP; OUT@67.2,16.8 1.8D
  CC | 医护控制廊 | Control corridor (staff) | corridor | 3.2,15.2,64,18.4 | XW@3.2,16.8 1.2FB; XE@64,16.8 1.2FB
  MCH | MRI更衣·金属探测 | MRI change & screening | changing | 8.4,0,12.6,5.6 | PS@10.5,5.6 1S
  MW | MRI候诊区 | MRI waiting | waiting | 12.6,0,21,5.6 | PS@16.8,5.6 2.4OP
  CW | CT候诊区 | CT waiting | waiting | 21,0,28,5.6 | PS@24.5,5.6 2.4OP
  ENT | 影像中心门厅 | Imaging entrance hall | hall | 28,0,39.2,5.6 | PS@33.6,5.6 6OP; AB-L01.LINK@31.5,0 2.4FA*; OUT@37,0 1.8AS
  RG | 登记取片处 | Imaging reception | reception | 39.2,0,43.4,5.6 | PS@41.3,5.6 1S
  WF | 女卫生间 | WC female | toilet | 43.4,0,46.9,5.6 | PS@45.9,5.6 0.9S
  WM | 男卫生间 | WC male | toilet | 46.9,0,50.4,5.6 | PS@48.65,5.6 0.9S
  MR1 | MRI扫描间1 | MRI 1 scan room | mri | 3.2,8.8,11.2,15.2 | PS@7.2,8.8 1.3RF; CC@7.2,15.2 0.9PB
  MRE | MRI设备间 | MRI equipment | plant | 11.2,8.8,15.2,15.2 | CC@13.2,15.2 1.2FA
  MR2 | MRI扫描间2 | MRI 2 scan room | mri | 15.2,8.8,23.2,15.2 | PS@19.2,8.8 1.3RF; CC@19.2,15.2 0.9PB
  CT1 | CT扫描间1 | CT 1 scan room | ct | 23.2,8.8,30.4,15.2 | PS@26.8,8.8 1.4PB; CC@26.8,15.2 0.9PB
  CT2 | CT扫描间2 | CT 2 scan room | ct | 30.4,8.8,37.6,15.2 | PS@34,8.8 1.4PB; CC@34,15.2 0.9PB
  CT3 | CT扫描间3（急诊） | CT 3 scan room (emergency) | ct | 37.6,8.8,44.8,15.2 | PS@41.2,8.8 1.4PB; CC@41.2,15.2 0.9PB
  CTE | CT设备间 | CT equipment | plant | 44.8,8.8,48,15.2 | CC@46.4,15.2 1.2FA
  INJ | 增强注射室 | Contrast injection | treatment | 48,8.8,52,15.2 | PS@50,8.8 1.2M; CC@50,15.2 0.9S
  REC | 观察恢复室 | Recovery | recovery | 52,8.8,58,15.2 | PS@55,8.8 1.2M; CC@55,15.2 0.9S
  IRS | 影像抢救室 | Imaging resuscitation | resuscitation | 58,8.8,64,15.2 | PS@61,8.8 1.2M; CC@61,15.2 0.9S
  DR1 | DR摄片室1 | DR 1 | xray | 3.2,18.4,9.2,24.8 | PN@6.2,24.8 1.4PB; CC@6.2,18.4 0.9PB
  DR2 | DR摄片室2 | DR 2 | xray | 9.2,18.4,15.2,24.8 | PN@12.2,24.8 1.4PB; CC@12.2,18.4 0.9PB
  DR3 | DR摄片室3 | DR 3 | xray | 15.2,18.4,21.2,24.8 | PN@18.2,24.8 1.4PB; CC@18.2,18.4 0.9PB
  GI | 胃肠透视室 | Fluoroscopy | xray | 21.2,18.4,27.6,24.8 | PN@24.4,24.8 1.4PB; CC@24.4,18.4 0.9PB
  BAR | 调钡·卫生间 | Barium prep & WC | toilet | 27.6,18.4,30.8,24.8 | PN@29.2,24.8 0.9S; GI@27.6,21.6 0.9PB
  MAM | 乳腺钼靶室 | Mammography | xray | 30.8,18.4,35.6,24.8 | PN@33.2,24.8 1.4PB; CC@33.2,18.4 0.9PB
  BMD | 骨密度室 | Bone densitometry | xray | 35.6,18.4,39.6,24.8 | PN@37.6,24.8 1.4PB; CC@37.6,18.4 0.9PB
  OPG | 口腔CT室 | Dental CBCT | xray | 39.6,18.4,44,24.8 | PN@41.8,24.8 1.4PB; CC@41.8,18.4 0.9PB
  RD | 阅片诊断室 | Reading room | office | 44,18.4,54.8,24.8 | CC@49.4,18.4 1S
  PACS | 影像数据机房 | PACS server room | server-room | 54.8,18.4,59.2,24.8 | CC@57,18.4 1.2FA
  UPS | UPS配电间 | UPS & electrical | electrical | 59.2,18.4,64,24.8 | CC@61.6,18.4 1.2FA
  UW | 超声候诊区 | Ultrasound waiting | waiting | 8.4,28,16.8,33.6 | PN@12.6,28 2.4OP
  US1 | 超声诊室1 | Ultrasound 1 | ultrasound | 16.8,28,20.4,33.6 | PN@18.6,28 1.2S
  US2 | 超声诊室2 | Ultrasound 2 | ultrasound | 20.4,28,24,33.6 | PN@21.6,28 1.2S
  US3 | 超声诊室3 | Ultrasound 3 | ultrasound | 24,28,27.6,33.6 | PN@25.8,28 1.2S
  US4 | 超声诊室4 | Ultrasound 4 | ultrasound | 27.6,28,31.2,33.6 | PN@29.4,28 1.2S
  US5 | 超声诊室5 | Ultrasound 5 | ultrasound | 31.2,28,34.8,33.6 | PN@33,28 1.2S
  US6 | 超声诊室6 | Ultrasound 6 | ultrasound | 34.8,28,38.4,33.6 | PN@36.6,28 1.2S
  US7 | 超声诊室7 | Ultrasound 7 | ultrasound | 38.4,28,42,33.6 | PN@40.2,28 1.2S
  US8 | 超声诊室8 | Ultrasound 8 | ultrasound | 42,28,45.6,33.6 | PN@43.8,28 1.2S
  UR | 超声登记·工作站 | Ultrasound reception | reception | 45.6,28,49.8,33.6 | PN@47.7,28 1S
  UT | 超声卫生间 | Ultrasound WC | toilet | 49.8,28,54,33.6 | PN@51.9,28 1S
  STO | 耗材库 | Consumables store | store | 54,28,58.8,33.6 | PN@56.4,28 1S
`;

/** Where staff look at the scanners from: the room, and the middle of its pane along the control corridor. */
const VIEWS: readonly (readonly [room: string, x: number, width: number])[] = [
  ['MR1', 9.4, 1.2],
  ['MR2', 17, 1.2],
  ['CT1', 28.9, 0.8],
  ['CT2', 36.1, 0.8],
  ['CT3', 39.1, 0.8],
  ['DR1', 7.7, 0.8],
  ['DR2', 13.7, 0.8],
  ['DR3', 19.7, 0.8],
  ['GI', 23, 0.8],
  ['MAM', 34.6, 0.8],
  ['BMD', 36.5, 0.8],
  ['OPG', 43, 0.8],
];

const CORE = coreTable({
  southWest: 'PS',
  southEast: 'PS',
  northEast: 'PN',
  northWest: 'PN',
  liftDoor: '3OP',
  exits: true,
});

/** South of the control corridor scanners end at y 15.2, north of it they begin at 18.4. */
const pane = ([room, x, width]: (typeof VIEWS)[number]): Window => ({
  at: [x, SOUTH_ROW.has(room) ? 15.2 : 18.4],
  width,
  sill: 1,
  height: width > 1 ? 0.8 : 0.6,
  between: [room, sectioned('CC', x)],
});

const SOUTH_ROW: ReadonlySet<string> = new Set(['MR1', 'MR2', 'CT1', 'CT2', 'CT3']);

export const imagingStorey = (): StoreyPlan =>
  technologyStorey({
    level: 1,
    zh: '一层 影像·超声',
    en: 'L01 imaging and ultrasound',
    department: 'IMG',
    keepers: {
      US: 'UW US1 US2 US3 US4 US5 US6 US7 US8 UR UT',
      GEN: 'UPS WF WM',
      IT: 'PACS',
    },
    drawn: inSmokeSections(schedule(ROOMS + CORE), new Set(['PS', 'PN', 'CC'])),
    zones: (rooms) => [oneCompartment(1, rooms), ...smokeZones(rooms)],
    panes: VIEWS.map(pane),
    about: {
      MR1: { ceiling: 2.8 },
      MR2: { ceiling: 2.8 },
      ENT: { ceiling: 4 },
    },
    furniture: IMAGING_FURNITURE,
    assets: IMAGING_ASSETS,
  });
