import { outlineOf, type Box } from '../../drafting/boxes';
import { furniture } from '../../drafting/furniture-table';
import { schedule } from '../../drafting/room-schedule';
import type { Room, StoreyPlan } from '../../drafting/storey-plan';
import { extinguishers } from '../fittings';
import { originOf } from '../origins';
import { FLOORS, FOOTPRINT } from './frame';

const HEIGHT = 3;

/** Heads of the two stairs that come up, and the machines over the lifts. */
const HOUSES = `
  SB1 | 封闭楼梯B1 | Enclosed stair B1 | stair | 0,0,8.4,3.8 | ROOF@1.2,3.8 1.4FB
  SB3 | 封闭楼梯B3 | Enclosed stair B3 | stair | 58.8,29.8,67.2,33.6 | ROOF@66,29.8 1.4FB
  LMD | 污物梯机房 | Dirty-lift machine room | plant | 8.4,0,11.2,5.6 | ROOF@9.8,5.6 1FA
  LMR | 病床梯机房 | Bed-lift machine room | plant | 50.4,0,58.8,5.6 | ROOF@54.6,5.6 1.2FA
`;

/** Inside the parapet, between the houses. */
const DECK: readonly Box[] = [
  [0.2, 5.6, 67, 29.8],
  [0.2, 3.8, 8.4, 5.6],
  [11.2, 0.2, 50.4, 5.6],
  [58.8, 0.2, 67, 5.6],
  [0.2, 29.8, 58.8, 33.4],
];

const DECK_SIDES = [
  { axis: 'x', at: 0.2, from: 11.2, to: 50.4 },
  { axis: 'x', at: 0.2, from: 58.8, to: 67 },
  { axis: 'x', at: 33.4, from: 0.2, to: 58.8 },
  { axis: 'y', at: 0.2, from: 3.8, to: 33.4 },
  { axis: 'y', at: 67, from: 0.2, to: 29.8 },
] as const;

const PLANT = `
  风冷热泵 | Air-cooled heat pump | 2.4 | 36,20,42,22.4 36,24.4,42,26.8
  排烟风机 | Smoke-exhaust fan | 1.8 | 20,28,22.4,30 30,28,32.4,30
  光伏板 | Solar panels | 1.2 | 14,20,28,21.6 14,23,28,24.6
  MRI失超管出口 | Quench-pipe outlet | 2.6 | 12.8,31.4,13.4,32
`;

/** Flat roof behind a parapet; the open deck is a room of its own, without walls. */
export function roofStorey(): StoreyPlan {
  const { rooms, doors } = schedule(HOUSES);
  const deck: Room = {
    code: 'ROOF',
    zh: '屋面',
    en: 'Roof deck',
    use: 'roof',
    ring: outlineOf(DECK),
    open: DECK_SIDES,
    occupants: 0,
  };
  return {
    code: 'B-R',
    building: 'B',
    zh: '屋面',
    en: 'Roof',
    kind: 'roof',
    elevation: FLOORS[5],
    height: HEIGHT,
    atGround: false,
    origin: originOf('B'),
    footprint: FOOTPRINT,
    department: 'GEN',
    rooms: [
      deck,
      ...rooms.map((room) =>
        room.use === 'plant'
          ? { ...room, department: 'EQP', number: `B06${room.code === 'LMD' ? '01' : '02'}` }
          : room,
      ),
    ],
    doors,
    windows: [],
    furniture: furniture(PLANT),
    freeWalls: [
      {
        zh: '女儿墙',
        en: 'Parapet',
        thickness: 0.2,
        height: 1.1,
        line: [
          [0.1, 0.1],
          [67.1, 0.1],
          [67.1, 33.5],
          [0.1, 33.5],
          [0.1, 0.1],
        ],
      },
    ],
    assets: extinguishers('B-R', [
      ['powder', 57.8, 5.2],
      ['powder', 10.8, 5.2],
      ['co2', 64.4, 29.4],
    ]),
  };
}
