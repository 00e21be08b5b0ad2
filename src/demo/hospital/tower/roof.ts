import { mm, type Box } from '../../drafting/boxes';
import { furniture } from '../../drafting/furniture-table';
import { rectangle } from '../../drafting/rectilinear';
import { rectanglesOf } from '../../drafting/rectangles';
import type { FreeWall, OpenGround, PlannedAsset, StoreyPlan } from '../../drafting/storey-plan';
import { extinguishers, hydrants } from '../fittings';
import { originOf } from '../origins';
import { DEPTH, LENGTH, ROOF_LEVEL, codeOf, elevationOf, heightOf } from './frame';
import { joined, mirrored, part } from './part';
import { overHalfLanding } from './stairs';

/** Machine rooms over the lifts and the heads of the two stairs that reach the roof; all open to it. */
const WEST = `
  ST1 | 防烟楼梯 ST1 | Smoke-proof stair ST1 | stair | 0,18.2,3.8,25.2 | OUT@3.8,19.2 1.2FB
  MFW | 1号消防电梯机房 | Machine room of fire lift W | plant | 3.8,21.8,7.2,25.2 | OUT@5.5,21.8 1FA
  MBW | 西病床电梯机房 | Machine room of bed lifts W | plant | 31.8,10.6,34.8,15.4 | OUT@33.3,10.6 1.2FA
  MDW | 西污物电梯机房 | Machine room of dirty lift W | plant | 2.8,10.6,5.6,13.2 | OUT@4.2,13.2 1FA
`;
const SINGLE = `
  MEV | 疏散电梯机房 | Machine room of evacuation lift | plant | 36.2,21.8,39.6,25.2 | OUT@37.9,21.8 1FA
  TNK | 高位消防水箱间 | Roof water tank and booster | plant | 12.6,10.6,21,15.4 | OUT@14.4,15.4 1.2FA
  EXF | 排烟机房 | Smoke exhaust fans | plant | 54.6,10.6,63,15.4 | OUT@61.2,15.4 1.2FA
`;

const FURNITURE = [
  overHalfLanding(0.1, 3.7),
  overHalfLanding(71.9, 75.5),
  ...furniture(`
  消防水箱18立方米 | Water tank, 18 m³ | 2.4 | 16.4,11.2,20.4,14.6
  稳压泵 | Jockey pumps | 1 | 13.2,11.2,14.4,12.4
  排烟风机 | Smoke exhaust fan | 1.6 | 55.4,11.4,57.4,13.4 58.6,11.4,60.6,13.4
  太阳能光伏板 | Solar panels | 1.1 | 8,2,30,3.4 8,5,30,6.4 46,2,68,3.4 46,5,68,6.4
`),
];

const PARAPET: Pick<FreeWall, 'thickness' | 'height' | 'zh' | 'en'> = {
  thickness: 0.2,
  height: 1.4,
  zh: '女儿墙',
  en: 'Parapet',
};
const EDGE = 0.1;

const PARAPETS: readonly FreeWall[] = [
  {
    ...PARAPET,
    line: [
      [EDGE, 18.2],
      [EDGE, EDGE],
      [LENGTH - EDGE, EDGE],
      [LENGTH - EDGE, 18.2],
    ],
  },
  ...(
    [
      [7.2, 36.2],
      [39.6, 68.4],
    ] as const
  ).map(([from, to]): FreeWall => ({
    ...PARAPET,
    line: [
      [from, DEPTH - EDGE],
      [to, DEPTH - EDGE],
    ],
  })),
];

/** The open roof round the heads, in rectangles that touch: strips from west to east, cut where a head stands. */
function openRoof(heads: readonly Box[]): OpenGround[] {
  const ys = [...new Set([0, DEPTH, ...heads.flatMap(([, y0, , y1]) => [y0, y1])])].sort((a, b) => a - b);
  const strips = ys.slice(1).flatMap((y1, i) => {
    const y0 = ys[i]!;
    const cuts = heads.filter((head) => head[1] < y1 && head[3] > y0).sort((a, b) => a[0] - b[0]);
    const starts = [0, ...cuts.map(([, , x1]) => x1)];
    const ends = [...cuts.map(([x0]) => x0), LENGTH];
    return starts.map((x0, k) => [x0, y0, ends[k]!, y1] as const).filter(([x0, , x1]) => mm(x1 - x0) > 0);
  });
  return strips.map((strip, i) => ({
    code: `G${i + 1}`,
    zh: '屋面',
    en: 'Roof',
    ring: rectangle(...strip),
    form: 'ground',
  }));
}

const assets = (storey: string): PlannedAsset[] => [
  ...extinguishers(storey, [
    ['powder', 32.3, 11.2],
    ['powder', 43.3, 11.2],
    ['powder', 4.4, 24.7],
    ['powder', 71.2, 24.7],
    ['powder', 36.6, 24.8],
    ['powder', 3.2, 11],
    ['powder', 72.4, 11],
    ['powder', 13, 15],
    ['powder', 62.6, 15],
  ]),
  // Where the whole hydrant system is tested from.
  ...hydrants(storey, [[15.6, 15.1]]),
];

/** The roof: both outer stairs reach it, the machine rooms stand over their lifts. */
export function roof(): StoreyPlan {
  const code = codeOf(ROOF_LEVEL);
  const west = part(WEST);
  const { rooms, doors } = joined(west, mirrored(west), part(SINGLE));
  return {
    code,
    building: 'C',
    zh: '屋面',
    en: 'Roof',
    kind: 'roof',
    elevation: elevationOf(ROOF_LEVEL),
    height: heightOf(ROOF_LEVEL),
    atGround: false,
    origin: originOf(code),
    footprint: null,
    department: 'GEN',
    rooms,
    doors: doors.map((door) => ({ ...door, finalExit: false })),
    windows: [],
    furniture: FURNITURE,
    zones: [
      {
        code: 'FC',
        zh: '屋面机房防火分区',
        en: 'Fire compartment of the roof',
        type: 'fire',
        rooms: rooms.map((room) => room.code),
      },
    ],
    grounds: openRoof(rooms.flatMap(({ ring }) => rectanglesOf(ring))),
    freeWalls: PARAPETS,
    assets: assets(code),
  };
}
