import { furniture } from '../../drafting/furniture-table';
import type { Furniture } from '../../drafting/storey-plan';

/** Washers and sterilisers stand in the walls that they are loaded through. */
const STERILE_SUPPLY = `
  清洗消毒机 | Washer-disinfector | 2 | 12.2,9.6,13.4,10.9 12.2,11.5,13.4,12.8 12.2,13.4,13.4,14.7
  脉动真空灭菌器 | Pass-through steriliser | 2 | 14.2,15.8,15.7,17.8 16.5,15.8,18,17.8 18.8,15.8,20.3,17.8 21.1,15.8,22.6,17.8 23.4,15.8,24.9,17.8 25.7,15.8,27.2,17.8
  清洗槽 | Wash sinks | 0.9 | 3.5,9.6,4.2,15.4
  分类台 | Sorting table | 0.9 | 6.4,11.4,9.8,12.6
  超声清洗机 | Ultrasonic cleaner | 1.1 | 6.2,15.9,9.4,16.6
  检查包装台 | Packing table | 0.9 | 15.2,10.2,18.6,11.4 20,10.2,23.4,11.4 24.8,10.2,27.6,11.4
  器械柜 | Instrument cabinet | 1.8 | 15.2,12.9,18.6,13.4 20,12.9,23.4,13.4
  无菌货架 | Sterile shelves | 1.9 | 14.6,19.4,18.6,20 14.6,21.5,18.6,22.1 14.6,23.6,18.6,24.2 21.4,19.4,29.8,20 21.4,21.5,29.8,22.1 21.4,23.6,29.8,24.2
  等离子灭菌器 | Plasma steriliser | 1.7 | 32.6,13.3,33.4,14.3 32.6,15,33.4,16
  下送车 | Delivery cart | 1.4 | 8.4,17.3,9.6,18 8.4,18.5,9.6,19.2 8.4,19.7,9.6,20.4 11.2,17.3,12.4,18
  蒸汽发生器 | Steam generator | 1.8 | 4.2,17.4,5.6,19
  纯水机 | Pure-water unit | 1.8 | 6.6,20,7.6,23.6
  洗车机 | Cart washer | 2.2 | 11.8,0.6,14.6,2.6
  接收台 | Receiving bench | 0.9 | 22,0.5,24.8,1.2
`;

const ANGIOGRAPHY = `
  DSA机架 | Angiography gantry | 2.2 | 38.4,11,40.2,12.6 55.8,11,57.6,12.6
  导管床 | Catheter table | 0.9 | 40.2,11.5,43.2,12.1 52.8,11.5,55.8,12.1
  麻醉机 | Anaesthesia machine | 1.4 | 39.2,13.4,39.9,14.1 56.1,13.4,56.8,14.1
  导管柜 | Catheter cabinet | 1.8 | 42.4,14.5,45,15 50.9,14.5,53.4,15
  控制台 | Control desk | 0.75 | 46.45,10.2,47.1,12.8 48.9,10.2,49.55,12.8
  推床 | Trolley | 0.7 | 33.9,10.2,34.65,12.2 33.9,12.8,34.65,14.8 36.8,12.8,37.55,14.8
  设备柜 | Equipment cabinet | 2 | 58.5,11,59.2,14.8
  导管货架 | Catheter shelves | 1.9 | 61,10.6,61.5,14.8 63.3,10.6,63.8,14.8
`;

const ENDOSCOPY = `
  洗消槽 | Scope wash line | 0.9 | 39,15.45,44.6,16.15 45.6,15.45,51.6,16.15
  自动清洗机 | Automatic washer | 1.2 | 43.4,18.5,45.8,19.2 48.2,18.5,50.6,19.2
  干燥储镜柜 | Scope cabinet | 2 | 54,15.45,61.4,16.05
  准备台 | Preparation bench | 0.9 | 34,15.45,37.6,16.05
  ERCP C形臂 | C-arm | 2 | 37.1,22.3,38.2,23.7
  复苏推床 | Recovery trolley | 0.7 | 54.4,31.2,55.15,33.2 55.55,31.2,56.3,33.2 56.6,31.2,57.35,33.2 57.75,31.2,58.5,33.2
  护士台 | Nurse desk | 1.1 | 54.4,28.9,55.2,29.9
  登记台 | Reception desk | 1.1 | 30.2,30.4,32.8,31
`;

/** Couch in the middle of the room, tower where the endoscopist stands, the way to the wash room free beside it. */
const COUCH = `
  内镜检查床 | Endoscopy couch | 0.7 | 2,1.5,2.7,3.5
  内镜主机 | Endoscopy tower | 1.6 | 0.9,2.6,1.5,3.3
  麻醉机 | Anaesthesia machine | 1.4 | 3.1,2.6,3.7,3.2
  附件柜 | Accessory cabinet | 1.8 | 0.15,0.5,0.65,2
`;
/** West walls of the six rooms; the first is the wide one. */
const ROOMS = [33.2, 38.4, 43.2, 48, 52.8, 57.6] as const;

export const PROCEDURE_FURNITURE: readonly Furniture[] = [
  ...[STERILE_SUPPLY, ANGIOGRAPHY, ENDOSCOPY].flatMap((table) => furniture(table)),
  ...ROOMS.flatMap((x) => furniture(COUCH, [x, 19.4])),
];
