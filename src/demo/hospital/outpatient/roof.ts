import type { Box } from '../../drafting/boxes';
import { furniture } from '../../drafting/furniture-table';
import { rectangle } from '../../drafting/rectilinear';
import { schedule } from '../../drafting/room-schedule';
import type { FreeWall, OpenGround, StoreyPlan } from '../../drafting/storey-plan';
import { extinguishers, hydrants } from '../fittings';
import { originOf } from '../origins';
import { DEPTH, floorOf, LENGTH, VOID, zonesBy } from './frame';

/** Heads of the stairs at both ends, and plant that air and smoke are moved by. Lifts have no machine room. */
const HOUSES = `
  SA1 | 封闭楼梯A1 | Enclosed stair A1 | stair | 0,33.6,3.8,42 | OUT@1.9,33.6 1.2FB
  SA4 | 封闭楼梯A4 | Enclosed stair A4 | stair | 80.2,33.6,84,42 | OUT@82.1,33.6 1.2FB
  SMK | 消防排烟机房 | Smoke-exhaust fans | plant | 21,33.6,33.6,42 | OUT@27.3,33.6 1.2FA
  AHU | 屋面空调机房 | Rooftop air handling | plant | 42,33.6,58.8,42 | OUT@50.4,33.6 1.2FA
`;

/** The roof's floor in pieces without holes, round the houses and the skylight. */
const TERRACES: readonly (readonly [code: string, box: Box])[] = [
  ['RS', [0.2, 0.2, LENGTH - 0.2, VOID.south]],
  ['RW', [0.2, VOID.south, VOID.west, VOID.north]],
  ['RE', [VOID.east, VOID.south, LENGTH - 0.2, VOID.north]],
  ['RN', [0.2, VOID.north, LENGTH - 0.2, 33.6]],
  ['RN1', [3.8, 33.6, 21, DEPTH - 0.2]],
  ['RN2', [33.6, 33.6, 42, DEPTH - 0.2]],
  ['RN3', [58.8, 33.6, 80.2, DEPTH - 0.2]],
];

const ring = (low: number, east: number, north: number, west = low, south = low): FreeWall['line'] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** Flat roof with the skylight of the atrium; its four corners open to let smoke out. */
export const outpatientRoof = (): StoreyPlan => {
  const { rooms, doors } = schedule(HOUSES);
  return {
    code: 'A-R',
    building: 'A',
    zh: '屋面',
    en: 'Roof',
    kind: 'roof',
    elevation: floorOf(6),
    height: 3.6,
    origin: originOf('A'),
    footprint: rectangle(0, 0, LENGTH, DEPTH),
    department: 'GEN',
    rooms: rooms.map((room, i) => (room.use === 'stair' ? room : { ...room, number: `A060${i - 1}` })),
    // A roof is no safe place: nobody is out when he stands on it.
    doors: doors.map((door) => ({ ...door, finalExit: false })),
    windows: [],
    zones: zonesBy('fire', rooms, () => 'A1', { A1: ['屋面机房防火分区', 'Compartment A1, roof'] }),
    furniture: furniture(`
      中庭采光顶 | Atrium skylight | 0.9 | ${VOID.west},${VOID.south},${VOID.east},${VOID.north}
      自动排烟窗 | Smoke vents | 0.6 | 26.4,13,28.4,15 26.4,22.6,28.4,24.6 47.2,13,49.2,15 47.2,22.6,49.2,24.6
      排烟风机 | Smoke-exhaust fans | 1.8 | 22.6,37,25.6,39.4 28.6,37,31.6,39.4
      空调机组 | Air-handling unit | 2.2 | 43.6,36.8,48.6,40 51.8,36.8,56.8,40
      冷却塔 | Cooling towers | 3 | 62,36.4,66.4,40.6 68,36.4,72.4,40.6
      光伏板 | Solar panels | 0.9 | 6,3,24,9 54,3,78,9
    `),
    grounds: TERRACES.map(([code, box]): OpenGround => ({
      code,
      zh: '屋面',
      en: 'Roof',
      ring: rectangle(...box),
      form: 'bridge',
    })),
    freeWalls: [
      {
        line: ring(0.1, LENGTH - 0.1, DEPTH - 0.1),
        thickness: 0.2,
        height: 1.1,
        zh: '女儿墙',
        en: 'Parapet',
      },
    ],
    assets: [
      ...extinguishers('A-R', [
        ['powder', 26, 33.9, 2],
        ['powder', 49, 33.9, 2],
        ['water', 5.4, 33.3],
        ['water', 78.6, 33.3],
      ]),
      ...hydrants('A-R', [[5, 33]]),
    ],
  };
};
