import { furniture } from '../../drafting/furniture-table';
import type { Furniture } from '../../drafting/storey-plan';

/** Bore axes lie in the line of sight from the panes: gantry at the far end, table towards the control corridor. */
const SCANNERS = `
  MRI磁体 | MRI magnet | 2.3 | 8.15,9.2,10.65,11.4 15.75,9.2,18.25,11.4
  MRI检查床 | MRI table | 0.9 | 9.1,11.4,9.7,13.9 16.7,11.4,17.3,13.9
  线圈柜 | Coil cabinet | 1.8 | 3.4,9.2,3.9,11.6 22.5,9.2,23,11.6
  CT机架 | CT gantry | 1.9 | 27.9,9.9,29.9,10.9 35.1,9.9,37.1,10.9 38.1,9.9,40.1,10.9
  CT检查床 | CT table | 0.9 | 28.6,10.9,29.2,13.5 35.8,10.9,36.4,13.5 38.8,10.9,39.4,13.5
  耗材柜 | Supply cabinet | 1.8 | 23.4,9.4,23.9,11.4 30.6,9.4,31.1,11.4 44.1,9.4,44.6,11.4
  抢救车 | Crash trolley | 1 | 23.4,12.4,23.9,13.1 30.6,12.4,31.1,13.1 44.1,12.4,44.6,13.1
`;

const XRAY = `
  DR摄影床 | Radiography table | 0.8 | 7.3,20.4,8.1,22.6 13.3,20.4,14.1,22.6 19.3,20.4,20.1,22.6
  立式胸片架 | Chest stand | 2.1 | 3.4,21.2,3.9,21.9 9.4,21.2,9.9,21.9 15.4,21.2,15.9,21.9
  高压发生器柜 | Generator cabinet | 1.8 | 3.4,19,4,19.8 9.4,19,10,19.8 15.4,19,16,19.8
  胃肠造影床 | Fluoroscopy table | 0.9 | 22.3,20.4,23.3,22.8
  影像塔 | X-ray tower | 2.1 | 21.5,21.2,22.3,22
  冲洗池 | Sink | 0.9 | 27.8,19.2,28.3,20.8
  坐便器 | Toilet bowl | 0.45 | 29.7,18.6,30.1,19.2
  乳腺机 | Mammography unit | 1.9 | 34.2,20.6,35,21.8
  骨密度仪 | Densitometer | 1 | 36,19.8,37,22.2
  口腔CT机 | Dental CBCT unit | 2.2 | 42.5,20.6,43.7,21.8
`;

const STAFF = `
  控制台 | Control desk | 0.75 | 8.7,15.5,10.1,16.1 16.3,15.5,17.7,16.1 28.2,15.5,29.6,16.1 35.4,15.5,36.8,16.1 38.4,15.5,39.8,16.1
  控制台 | Control desk | 0.75 | 7,17.5,8.4,18.1 13,17.5,14.4,18.1 19,17.5,20.4,18.1 22.6,17.5,23.8,18.1
  阅片工作站 | Reading desk | 0.75 | 45,19.8,48.2,20.6 45,21.4,48.2,22.2 45,23.6,48.2,24.4 50.6,19.8,53.8,20.6 50.6,21.4,53.8,22.2 50.6,23.6,53.8,24.4
  机柜 | Server rack | 2 | 55.6,20.2,56.2,23.4 57.6,20.2,58.2,23.4
  蓄电池柜 | Battery cabinet | 2 | 59.6,22.8,63.6,23.6
  UPS主机 | UPS unit | 2 | 59.6,20.2,61.2,21
  配电柜 | Switchboard | 2 | 62.4,20.2,63.6,21
  MRI机柜 | MRI cabinet | 2 | 11.5,9.4,12.2,12.8 14.2,9.4,14.9,12.8
  冷水机 | Chiller | 1.8 | 12.6,9.2,13.8,10
  CT机柜 | CT cabinet | 2 | 45.1,9.4,45.8,13 47,9.4,47.7,13
`;

const PATIENTS = `
  注射椅 | Injection chair | 0.6 | 48.4,10.4,49.1,11.3 48.4,12.2,49.1,13.1
  配药台 | Preparation bench | 0.9 | 51.2,10,51.8,13.4
  观察床 | Recovery couch | 0.6 | 52.2,11,54.1,11.65 52.2,12.6,54.1,13.25 55.9,11,57.8,11.65 55.9,12.6,57.8,13.25
  护士台 | Nurse desk | 1.1 | 56.4,9.6,57.6,10.2
  抢救床 | Resuscitation trolley | 0.7 | 60.1,11,60.85,13
  呼吸机 | Ventilator | 1.4 | 59.1,13.9,59.6,14.4
  除颤抢救车 | Defibrillator trolley | 1 | 63.2,10,63.7,10.8
  器械柜 | Instrument cabinet | 1.8 | 63.3,12,63.8,14.4
  登记台 | Reception desk | 1.1 | 40,2.8,42.6,3.4 46.4,30.4,49,31
`;

/** Couch along the wall, the set at the examiner's right hand, a desk for the report; by the room's west wall. */
const ULTRASOUND = `
  检查床 | Examination couch | 0.6 | 0.4,30.6,1.1,32.5
  超声诊断仪 | Ultrasound set | 1.5 | 1.3,31.4,1.9,32.1
  报告桌 | Report desk | 0.75 | 2.2,32.6,3.4,33.2
`;
const ULTRASOUND_WEST = 16.8;
const ULTRASOUND_BAY = 3.6;
const ULTRASOUND_ROOMS = 8;

export const IMAGING_FURNITURE: readonly Furniture[] = [
  ...[SCANNERS, XRAY, STAFF, PATIENTS].flatMap((table) => furniture(table)),
  ...Array.from({ length: ULTRASOUND_ROOMS }, (_, i) =>
    furniture(ULTRASOUND, [ULTRASOUND_WEST + i * ULTRASOUND_BAY, 0]),
  ).flat(),
];
