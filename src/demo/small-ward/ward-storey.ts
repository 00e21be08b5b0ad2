import { bedroom, type Bedroom } from './bedrooms';
import { rectangle } from '../drafting/rectilinear';
import { room, type StoreyPlan } from '../drafting/storey-plan';
import { BAND, BUILDING, extinguisher, numbered, STOREY } from './layout';

const BAY = 4.2;
const { south, north } = BAND;
const { west, east, north: top } = BUILDING;

const southWard = (bay: number): Bedroom =>
  bedroom({
    code: `S${bay + 1}`,
    zh: '三人病房',
    en: '3-bed ward',
    use: 'ward',
    x0: bay === 0 ? west : bay * BAY,
    x1: (bay + 1) * BAY,
    side: 'south',
    toilet: bay % 2 === 0 ? 'west' : 'east',
    beds: [1.35, 3.2, 5.05],
  });

const bedrooms: readonly Bedroom[] = [
  ...Array.from({ length: 9 }, (_, bay) => southWard(bay)),
  bedroom({
    code: 'S10',
    zh: '单人隔离病房',
    en: 'Isolation ward',
    use: 'isolation-ward',
    x0: 9 * BAY,
    x1: east,
    side: 'south',
    toilet: 'east',
    beds: [2.35],
  }),
  bedroom({
    code: 'N1',
    zh: '双人病房',
    en: '2-bed ward',
    use: 'ward',
    x0: 34.2,
    x1: 38.4,
    side: 'north',
    toilet: 'east',
    beds: [1.35, 3.25],
  }),
];

/** Ground floor: a nursing unit of 30 beds, 28 of them along the south side. */
export const WARD_STOREY: StoreyPlan = {
  ...STOREY,
  code: 'L1',
  zh: '一层 康复病区',
  en: 'Rehabilitation ward',
  elevation: 0,
  rooms: numbered(1, [
    room('MC', '病房走道', 'Ward corridor', 'corridor', [west, south, east, north]),
    ...bedrooms.flatMap((entry) => entry.rooms),
    room('ST1', '1号楼梯间', 'Stair 1', 'stair', [west, north, 3.6, top]),
    room('DU', '污洗间', 'Dirty utility', 'dirty-utility', [3.6, north, 6.2, top]),
    room('LN', '被服库', 'Linen store', 'linen', [6.2, north, 8.6, top]),
    room('DO', '医生办公室', "Doctors' office", 'office', [8.6, north, 12.6, top]),
    room('TR', '治疗准备室', 'Treatment preparation', 'clean-utility', [12.6, north, 16.2, top]),
    room('DR', '处置室', 'Dressing room', 'treatment', [16.2, north, 19.4, top]),
    room('NS', '护士站', 'Nurse station', 'nurse-station', [19.4, north, 25.4, 13.8]),
    room('NO', '护士值班室', "Nurses' duty room", 'duty-room', [19.4, 13.8, 25.4, top]),
    room('RS', '抢救室', 'Resuscitation room', 'resuscitation', [25.4, north, 29, top]),
    {
      code: 'LL',
      zh: '电梯厅及门厅',
      en: 'Entrance and lift hall',
      use: 'lift-lobby',
      ring: [
        [29, north],
        [34.2, north],
        [34.2, top],
        [31.8, top],
        [31.8, 14.2],
        [29, 14.2],
      ],
    },
    room('LF', '病床梯', 'Bed lift', 'lift-shaft', [29, 14.2, 31.8, top]),
    room('ST2', '2号楼梯间', 'Stair 2', 'stair', [38.4, north, east, top]),
  ]),
  doors: [
    ...bedrooms.flatMap((entry) => entry.doors),
    { from: 'ST1', to: 'MC', at: [1.8, north], width: 1.4, form: 'FB' },
    { from: 'ST1', to: null, at: [west, 11.6], width: 1.4, form: 'D' },
    { from: 'DU', to: 'MC', at: [4.9, north], width: 1, form: 'S' },
    { from: 'LN', to: 'MC', at: [7.4, north], width: 1, form: 'S' },
    { from: 'DO', to: 'MC', at: [10.6, north], width: 0.9, form: 'S' },
    { from: 'TR', to: 'MC', at: [14.4, north], width: 1.2, form: 'M' },
    { from: 'TR', to: 'DR', at: [16.2, 14], width: 0.9, form: 'S' },
    { from: 'DR', to: 'MC', at: [17.8, north], width: 1.2, form: 'M' },
    { from: 'NS', to: 'MC', at: [22.4, north], width: 5, form: 'OP' },
    { from: 'NS', to: 'NO', at: [24.4, 13.8], width: 0.9, form: 'S' },
    { from: 'RS', to: 'MC', at: [27.2, north], width: 1.4, form: 'D' },
    { from: 'LL', to: 'MC', at: [32, north], width: 2.4, form: 'OP' },
    { from: 'LL', to: 'LF', at: [30.4, 14.2], width: 1.3, form: 'LD' },
    { from: 'LL', to: null, at: [33, top], width: 1.5, form: 'D' },
    { from: 'ST2', to: 'MC', at: [40.2, north], width: 1.4, form: 'FB' },
    { from: 'ST2', to: null, at: [east, 11.6], width: 1.4, form: 'D' },
  ],
  windows: [
    ...bedrooms.flatMap((entry) => entry.windows),
    { at: [west, 9.2], width: 1.5, sill: 0.9 },
    { at: [east, 9.2], width: 1.5, sill: 0.9 },
    { at: [4.9, top], width: 1.2, sill: 1.2 },
    { at: [10.6, top], width: 2.4, sill: 0.9 },
    { at: [14.4, top], width: 1.8, sill: 0.9 },
    { at: [17.8, top], width: 1.8, sill: 0.9 },
    { at: [22.4, top], width: 2.4, sill: 0.9 },
    { at: [27.2, top], width: 1.8, sill: 0.9 },
  ],
  furniture: [
    ...bedrooms.flatMap((entry) => entry.furniture),
    { zh: '护士站柜台', en: 'Counter', ring: rectangle(20.4, 11.1, 23.6, 11.7), height: 1.1 },
    { zh: '抢救床', en: 'Resuscitation bed', ring: rectangle(26.7, 14.2, 27.65, 16.3), height: 0.6 },
    { zh: '办公桌', en: 'Desks', ring: rectangle(9.6, 13.4, 11.6, 14.8), height: 0.75 },
    { zh: '治疗台', en: 'Worktop', ring: rectangle(12.75, 15.4, 13.4, 17.4), height: 0.9 },
  ],
  stairs: [
    { room: 'ST1', along: 'y', landing: 'low', flights: 2 },
    { room: 'ST2', along: 'y', landing: 'low', flights: 2 },
  ],
  assets: [extinguisher('XF-101', 6.2, 10.35), extinguisher('XF-102', 19.4, 10.35)],
};
