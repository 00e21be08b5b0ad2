import { assert } from '../../../base/assert';
import { mm } from '../../drafting/boxes';
import type { Furniture, Room, StoreyPlan } from '../../drafting/storey-plan';
import type { ExtinguisherRow } from '../fittings';
import { CORRIDOR_EXTINGUISHERS, oldFittings } from './fittings';
import { oldStorey } from './frame';
import { piece, shelvesOf } from './furniture';

const BUNKS = 16;

const dormitory = (bay: number): string =>
  `D${bay + 1} | 夜班宿舍${bay + 1} | Night dormitory ${bay + 1} | duty-room | ${bay} | 1×0.9S\n`;

/** Where those sleep who are on call: sixteen rooms for two. */
export const dormitoryStorey = (): StoreyPlan =>
  oldStorey({
    level: 4,
    zh: '四层 夜班宿舍与康复办公',
    en: 'L04 night dormitory & rehabilitation offices',
    west: `
      DTY | 宿舍管理室 | Dormitory office | office | 0 | 1×0.9S
      STO | 被褥库 | Bedding store | linen | 3 | 1×0.9S
      OF1 | 康复科办公室1 | Rehabilitation office 1 | office | 4 | 1×0.9S
      OF2 | 康复科办公室2 | Rehabilitation office 2 | office | 5 | 1×0.9S
      SHW | 淋浴室 | Showers | bathroom | 6 | 1×0.9S
      OFF | 老年医学办公室 | Geriatric medicine office | office | 8 | 1×0.9S
      OF3 | 康复科主任办公室 | Head of rehabilitation | office | 9 | 1×0.9S
      MTG | 会议室 | Meeting room | meeting | 10-11 | 2×0.9S
      KIT | 茶水间 | Tea kitchen | pantry | 15 | 1×0.9S
      RST | 活动休息室 | Staff day room | staff-rest | 16 | 1×0.9S
      RES | 科研办公室 | Research office | office | 17 | 1×0.9S
      FIL | 资料室 | Files | archive | 18 | 1×0.9S
      LAU | 自助洗衣间 | Laundry room | laundry | 19 | 1×0.9S
    `,
    east: `
      ${Array.from({ length: BUNKS }, (_, bay) => dormitory(bay)).join('')}
      D17 | 康复治疗师办公室 | Therapists' office | office | 16 | 1×0.9S
      D18 | 护理办公室 | Nursing office | office | 17 | 1×0.9S
      D19 | 随访室 | Follow-up office | office | 18 | 1×0.9S
      D20 | 进修生办公室 | Trainees' office | office | 19 | 1×0.9S
    `,
    furniture: (rooms) => rooms.filter(({ use }) => use === 'duty-room').flatMap(bunksOf),
    assets: oldFittings('D-L04'),
  });

/** Two beds along the side walls and a desk under the window. */
function bunksOf({ ring }: Room): Furniture[] {
  const y = Math.min(...ring.map(([, at]) => at));
  return [
    piece('床', 'Bed', 0.5, 13.2, mm(y + 0.35), 15.2, mm(y + 1.25)),
    piece('床', 'Bed', 0.5, 13.2, mm(y + 3.1), 15.2, mm(y + 4)),
    piece('书桌', 'Desk', 0.75, 15.8, mm(y + 1.4), 16.4, mm(y + 2.8)),
  ];
}

/** Stores of the whole hospital, and a lecture hall that nobody has used for years. */
export const storeStorey = (): StoreyPlan =>
  oldStorey({
    level: 5,
    zh: '五层 库房与旧报告厅',
    en: 'L05 stores & old lecture hall',
    west: `
      ST1 | 旧家具库 | Old furniture | store | 0 | 1×0.9S
      ST3 | 医疗文书库 | Forms store | store | 3 | 1×0.9S
      ST4 | 杂品库1 | General store 1 | store | 4 | 1×0.9S
      ST5 | 杂品库2 | General store 2 | store | 5-6 | 1×0.9S
      OFF | 库管办公室 | Storekeeper's office | office | 8 | 1×0.9S
      ST6 | 后勤备件库 | Spare parts | store | 9-10 | 1×0.9S
      ST7 | 劳保用品库 | Work clothes | linen | 11 | 1×0.9S
      PRJ | 放映室 | Projection room | store | 15 | 1×0.9S
      ST8 | 应急物资库 | Emergency supplies | store | 16-17 | 2×0.9S
      ST9 | 展板库 | Display boards | store | 18 | 1×0.9S
      TNK | 高位水箱间 | Header tank room | plant | 19 | 1×0.9S
    `,
    east: `
      SA1 | 病床备品库 | Spare beds | store | 0-1 | 2×1.2S
      SA2 | 轮椅维修间 | Wheelchair workshop | workshop | 2 | 1×1.2S
      SA3 | 被服周转库 | Linen reserve | linen | 3-4 | 2×0.9S
      SA4 | 图书资料库 | Books | archive | 5-6 | 1×0.9S
      SA5 | 设备报废待处理库 | Equipment to be scrapped | store | 7-8 | 2×1.2S
      SA6 | 节日用品库 | Festival decorations | store | 9 | 1×0.9S
      LEC | 旧报告厅（停用） | Lecture hall (disused) | teaching | 10-15 | 2×1.4D
      SA7 | 志愿者物资库 | Volunteers' store | store | 16 | 1×0.9S
      SA8 | 工会库 | Union store | store | 17 | 1×0.9S
      SA9 | 档案待销毁库 | Files to be destroyed | archive | 18-19 | 1×0.9S
    `,
    about: Object.fromEntries(
      ['TNK', 'ST6', 'SA5', 'LEC', 'ST5', 'ST4', 'PRJ'].map((code) => [code, { department: 'GEN' }]),
    ),
    furniture: (rooms) => [
      ...lectureSeats(),
      ...shelvesOf(rooms, 'ST5', 'high'),
      ...shelvesOf(rooms, 'ST6', 'high'),
      ...shelvesOf(rooms, 'ST8', 'high'),
      ...shelvesOf(rooms, 'SA3', 'low'),
      ...shelvesOf(rooms, 'SA4', 'low'),
      ...shelvesOf(rooms, 'SA9', 'low'),
      piece('水箱', 'Header tank', 2, 1, 80.8, 4.6, 83),
    ],
    assets: oldFittings('D-L05', [], hallExtinguishers()),
  });

/** The middle of the lecture hall is too far from the corridor: one unit of a pair hangs in the hall. */
function hallExtinguishers(): ExtinguisherRow[] {
  const [first, second, third, ...rest] = CORRIDOR_EXTINGUISHERS;
  assert(first !== undefined && second !== undefined && third !== undefined, 'points of the corridor');
  const [type, x, y] = third;
  return [first, second, [type, x, y, 1], ...rest, [type, 9.9, 56.7, 1]];
}

/** Rows of fixed seats before a platform in the south, both side aisles free. */
function lectureSeats(): Furniture[] {
  const rows = Array.from({ length: 13 }, (_, row) => mm(47.6 + row * 1.3));
  return [
    piece('讲台', 'Platform', 0.3, 11.2, 43.2, 15.4, 45.2),
    ...rows.map((y) => piece('固定座椅', 'Fixed seats', 0.9, 11.4, y, 15.2, mm(y + 0.5))),
  ];
}
