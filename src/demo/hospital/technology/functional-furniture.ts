import { furniture } from '../../drafting/furniture-table';
import type { Furniture } from '../../drafting/storey-plan';

/** Ways 2.4 m wide from door to door, and 1.1 m or more round each unit to take filters out. */
const PLANT = `
  净化空调机组 | Air-handling unit | 2.4 | 4.4,10.4,7,15.6 4.4,18,7,23.2 13,10.4,15.6,15.6 13,18,15.6,23.2
  净化空调机组 | Air-handling unit | 2.4 | 18.4,10.4,21,15.6 18.4,18,21,23.2 27,10.4,29.6,15.6 27,18,29.6,23.2
  净化空调机组 | Air-handling unit | 2.4 | 32.2,10.4,34.8,15.6 32.2,18,34.8,23.2
  冷冻水泵 | Chilled-water pump | 1.2 | 41,10.4,43.4,12 41,13.4,43.4,15
  定压膨胀罐 | Expansion vessel | 2.2 | 41.4,18,43.4,20
  分集水器 | Manifold | 1.4 | 41.4,21.4,43.4,23.2
  自控工作站 | Control desks | 0.75 | 11.8,0.8,15.8,1.6
  自控柜 | Control cabinet | 2 | 16.1,2.4,16.7,5
  维修台 | Workbench | 0.9 | 21.6,0.5,28.6,1.2 22.6,2.6,25.4,3.6
  检测台 | Test bench | 0.9 | 34,0.5,37.2,1.2
  配电柜 | Switchboard | 2 | 62.6,18.6,63.2,20.4
`;

const TESTS = `
  脑电检查床 | EEG couch | 0.6 | 48.4,9.4,49.1,11.4 51.6,9.4,52.3,11.4
  脑电图机 | EEG set | 1.3 | 49.6,9.6,50.3,10.3 52.8,9.6,53.5,10.3
  肌电检查床 | EMG couch | 0.6 | 54.8,9.4,55.5,11.4
  肌电图机 | EMG set | 1.3 | 56,9.6,56.7,10.3
  检查床 | Couch | 0.6 | 58,9.4,58.7,11.4 61.2,9.4,61.9,11.4
  多普勒仪 | Doppler set | 1.3 | 59.2,9.6,59.9,10.3
  诱发电位仪 | Evoked-potential set | 1.3 | 62.4,9.6,63.1,10.3
  体描箱 | Body plethysmograph | 2 | 48.4,22.8,49.5,24.2
  肺功能仪 | Spirometer | 1.3 | 51,22.6,51.7,23.4 55,22.6,55.7,23.4
  雾化激发装置 | Challenge nebuliser | 1.3 | 52.4,23.2,53.2,24
  检查床 | Couch | 0.6 | 56.4,22,57.1,24
  工作台 | Desk | 0.75 | 58.2,22.4,59,24.2
  运动平板 | Treadmill | 1.4 | 60.2,21.4,61,23.4
  抢救车 | Crash trolley | 1 | 61.7,20.2,62.2,20.9
  候诊椅 | Waiting seats | 0.8 | 50.6,15.35,52,15.9 53.8,15.35,55.2,15.9 57,15.35,58.4,15.9
  登记台 | Reception desk | 1.1 | 38.6,1.2,42.6,1.8
  睡眠监测床 | Sleep laboratory bed | 0.6 | 38.4,31.2,39.6,33.2 42.6,31.2,43.8,33.2
  监测工作站 | Monitoring desk | 0.75 | 46.5,30,47.2,32.4
`;

export const FUNCTIONAL_FURNITURE: readonly Furniture[] = [PLANT, TESTS].flatMap((table) => furniture(table));
