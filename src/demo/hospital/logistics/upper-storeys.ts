import { furniture, piece } from '../../drafting/furniture-table';
import type { Furniture, StoreyPlan } from '../../drafting/storey-plan';
import { extinguishers } from '../fittings';
import { logisticsStorey } from './frame';
import { kitchenFittings } from './kitchen-fittings';

/** Tables for eight: 4 by 7, less where one walks in. Seats for 220 with those at the window bench. */
function canteenTables(): Furniture[] {
  const columns = [5.4, 9.4, 13.4, 17.4, 21.2];
  const rows = [1.6, 4, 6.4, 8.8, 11.2, 13.6];
  return columns.flatMap((x) => rows.map((y) => piece('餐桌', 'Table', 0.75, [x, y, x + 2.4, y + 0.8])));
}

/** Staff canteen with its servery, small dining rooms in the north. */
export const canteenStorey = (): StoreyPlan =>
  logisticsStorey({
    level: 2,
    zh: '二层 职工食堂',
    en: 'L02 staff canteen',
    elevation: 4.8,
    height: 4.5,
    department: 'CAN',
    rooms: `
      CANT | 职工食堂 | Staff canteen | canteen | 3.8,0,25.2,16.8 | COR@6.6,16.8 1.8D; COR@22.6,16.8 1.8D
      WCE  | 职工卫生间 | Staff WC | toilet | 0,0,3.8,8.4 | CANT@3.8,6.4 0.9S
      SRV  | 备餐售卖间 | Servery | kitchen | 25.2,8.4,38.2,16.8 | CANT@25.2,12.6 2.4OP; COR@34,16.8 1.4FB
      KI2  | 职工厨房 | Staff kitchen | kitchen | 25.2,0,38.2,8.4 | SRV@31,8.4 1.5D
      DRY  | 干货库 | Dry store | store | 38.2,0,42,8.4 | KI2@38.2,4.2 1S
      DR1  | 小餐厅1 | Dining room 1 | canteen | 0,19.6,6.4,25.2 | COR@3.2,19.6 1.2D
      DR2  | 小餐厅2 | Dining room 2 | canteen | 6.4,19.6,12.8,25.2 | COR@9.6,19.6 1.2D
      NUT  | 营养科办公室 | Dietitians' office | office | 12.8,19.6,18.4,25.2 | COR@15.6,19.6 0.9S
      CAO  | 膳食科办公室 | Catering office | office | 18.4,19.6,23.2,25.2 | COR@20.8,19.6 0.9S
      CHM  | 厨师更衣室 | Cooks' changing room | changing | 23.2,19.6,28.4,25.2 | COR@25.8,19.6 0.9S
      DIS  | 洗消间 | Dish washing | kitchen | 28.4,19.6,33.6,25.2 | COR@31,19.6 1.2S
      STO  | 餐具库 | Tableware store | store | 39.2,19.6,42,25.2 | COR@40.6,19.6 0.9S
    `,
    about: {},
    furniture: [
      ...canteenTables(),
      ...furniture(`
        售饭台 | Serving counter | 1.1 | 27,14.6,32.6,15.4 27,10,32.6,10.7
        灶台 | Cooking range | 0.9 | 28,3.4,35,4.6
        切配台 | Preparation bench | 0.9 | 27.4,0.9,34.8,1.6
        货架 | Shelves | 2 | 41,1,41.6,7.4
        圆桌 | Round table | 0.75 | 2.2,21.8,4,23.6 8.7,21.8,10.5,23.6
        洗碗机 | Dishwasher | 1.5 | 30,22.6,33,23.4
      `),
    ],
    assets: [
      ...extinguishers('E-L02', [
        ['water', 4.6, 17.1, 2],
        ['water', 24.9, 4, 1],
        ['water', 17.4, 19.3, 1],
        ['water', 36.4, 17.1, 2],
        ['water', 4.1, 2, 2],
        ['wet-chemical', 26.6, 4, 2],
        ['wet-chemical', 36.2, 4, 1],
        ['water', 25.5, 15.4, 1],
        ['water', 27, 19.3, 1],
      ]),
      ...kitchenFittings('E-L02', {
        blankets: [
          [26.6, 5.2],
          [36.2, 5.2],
        ],
        detectors: [
          [29.6, 4],
          [33.4, 4],
        ],
        valves: [
          [37.9, 7.6],
          [35.4, 5],
        ],
        bleach: [25.7, 7.6],
        alkali: [25.7, 6.5],
      }),
    ],
  });

/** Maintenance, linen, training and the archive. */
export const maintenanceStorey = (): StoreyPlan =>
  logisticsStorey({
    level: 3,
    zh: '三层 总务办公与培训',
    en: 'L03 maintenance offices & training',
    elevation: 9.3,
    height: 3.9,
    department: 'GEN',
    rooms: `
      TRN  | 职工培训室 | Training room | teaching | 3.8,5.6,17.6,16.8 + 3.8,0,10.2,5.6 | COR@6.4,16.8 1.4D; COR@15.2,16.8 1.4D
      CST  | 培训器材库 | Training equipment | store | 0,0,3.8,8.4 | TRN@3.8,6.8 0.9S
      MTG  | 小会议室 | Small meeting room | meeting | 10.2,0,17.6,5.6 | TRN@12.8,5.6 1D
      ARC  | 基建档案库 | Building archive | archive | 17.6,0,27.6,16.8 | COR@19.4,16.8 1.2FB; COR@26.2,16.8 1.2FB
      LIN  | 被服库 | Linen store | linen | 27.6,0,38.2,16.8 | COR@30,16.8 1.5FB; COR@36.8,16.8 1.5FB
      SEW  | 缝补间 | Sewing room | workshop | 38.2,0,42,8.4 | LIN@38.2,4.2 1S
      OF1  | 总务科办公室 | Facilities office | office | 0,19.6,6,25.2 | COR@3,19.6 0.9S
      OF2  | 维修调度室 | Repair dispatch | office | 6,19.6,11.4,25.2 | COR@8.7,19.6 0.9S
      OF3  | 电工班 | Electricians | office | 11.4,19.6,16,25.2 | COR@13.7,19.6 0.9S
      OF4  | 水工班 | Plumbers | office | 16,19.6,20.6,25.2 | COR@18.3,19.6 0.9S
      OF5  | 总务科长办公室 | Head of facilities | office | 20.6,19.6,24.4,25.2 | COR@22.5,19.6 0.9S
      WC3  | 职工卫生间 | Staff WC | toilet | 24.4,19.6,29.2,25.2 | COR@26.8,19.6 0.9S
      RST  | 班组休息室 | Crew room | staff-rest | 29.2,19.6,33.6,25.2 | COR@31.4,19.6 0.9S
      STO  | 办公用品库 | Stationery store | store | 39.2,19.6,42,25.2 | COR@40.6,19.6 0.9S
    `,
    about: {
      ARC: { mustBeLocked: true },
      LIN: { department: 'LDY' },
      SEW: { department: 'LDY' },
    },
    furniture: furniture(`
      讲台 | Platform | 0.3 | 5.6,1.4,8.6,2.4
      课桌 | Desks | 0.75 | 5.4,5.4,9.2,5.9 5.4,7.2,10,7.7 11.6,7.4,16.2,7.9 5.4,9,10,9.5 11.6,9.2,16.2,9.7 5.4,10.8,10,11.3 11.6,10.8,16.2,11.3 5.4,12.8,10,13.3 11.6,12.8,16.2,13.3
      会议桌 | Meeting table | 0.75 | 12,1.8,15.8,3.2
      密集架 | Archive shelves | 2.2 | 19.2,1.4,20,12.6 21.2,1.4,22,12.6 23.2,1.4,24,12.6 25.2,1.4,26,12.6
      被服架 | Linen shelves | 2.2 | 29.2,1.6,30,13 31.6,1.6,32.4,13 34,1.6,34.8,13 36.2,6,37,13
      缝纫机 | Sewing machines | 0.9 | 40.6,1.4,41.4,6.8
    `),
    assets: extinguishers('E-L03', [
      ['water', 4.6, 17.1, 2],
      ['water', 17.9, 8, 1],
      ['water', 27.3, 12, 1],
      ['water', 4.1, 7.8, 1],
      ['water', 38.5, 7.8, 1],
      ['water', 26, 17.1, 2],
      ['water', 38, 19.3, 2],
      ['water', 17.3, 6.6, 1],
      ['water', 28, 6, 1],
    ]),
  });
