import type { Point } from '../../../model/schema/polygon';
import { facadeWindows } from '../../drafting/facade';
import { rectangle } from '../../drafting/rectilinear';
import { schedule } from '../../drafting/room-schedule';
import type { Furniture, PlannedAsset, Room, StoreyPlan } from '../../drafting/storey-plan';
import { originOf } from '../origins';

export const FOOTPRINT: readonly Point[] = rectangle(0, 0, 42, 25.2);

/**
 * On every storey: the corridor, a stair at either end, the goods lift and what stands beside it. Stairs are 3.8 m wide
 * so that 1.65 m of each flight is free between the handrails.
 */
const FIXED = `
  COR | 走廊 | Corridor | corridor | 0,16.8,42,19.6
  SE1 | 封闭楼梯1 | Enclosed stair 1 | stair | 0,8.4,3.8,16.8 | COR@1.9,16.8 1.4FB
  SE2 | 封闭楼梯2 | Enclosed stair 2 | stair | 38.2,8.4,42,16.8 | COR@40.1,16.8 1.4FB
  GLF | 货梯 | Goods lift | lift-shaft | 33.6,19.6,36.4,22.4 | COR@35,19.6 1.5LD
  ELE | 配电间 | Electrical room | electrical | 36.4,19.6,39.2,25.2 + 33.6,22.4,36.4,25.2 | COR@37.8,19.6 0.9FB
`;

const UNNUMBERED: ReadonlySet<string> = new Set(['COR', 'SE1', 'SE2', 'GLF']);
const KEEPERS: Readonly<Record<string, string>> = {
  SE1: 'GEN',
  SE2: 'GEN',
  COR: 'GEN',
  ELE: 'GEN',
  GLF: 'EQP',
};

export interface LogisticsStorey {
  readonly level: 1 | 2 | 3;
  readonly zh: string;
  readonly en: string;
  readonly elevation: number;
  readonly height: number;
  readonly department: string;
  readonly rooms: string;
  readonly about: Readonly<Record<string, Partial<Room>>>;
  /** Doors of the corridor to the open. */
  readonly exits?: string;
  readonly furniture: readonly Furniture[];
  readonly assets: readonly PlannedAsset[];
}

/** A storey of the logistics building: one fire compartment, well under the 2,500 m² that sprinklers double. */
export function logisticsStorey(storey: LogisticsStorey): StoreyPlan {
  const fixed = schedule(FIXED.replace('0,16.8,42,19.6', `0,16.8,42,19.6 | ${storey.exits ?? ''}`));
  const own = schedule(storey.rooms);
  const code = `E-L0${storey.level}`;
  const rooms = [...fixed.rooms, ...own.rooms].map((room, i): Room => {
    const department = KEEPERS[room.code];
    return {
      ...room,
      ...(UNNUMBERED.has(room.code) ? {} : { number: `E0${storey.level}${String(i).padStart(2, '0')}` }),
      ...(department === undefined ? {} : { department }),
      ...storey.about[room.code],
    };
  });
  const bare: StoreyPlan = {
    code,
    building: 'E',
    zh: storey.zh,
    en: storey.en,
    elevation: storey.elevation,
    height: storey.height,
    atGround: storey.level === 1,
    origin: originOf(code),
    footprint: FOOTPRINT,
    department: storey.department,
    rooms,
    doors: [...fixed.doors, ...own.doors],
    windows: [],
    furniture: storey.furniture,
    zones: [
      {
        code: 'FC',
        zh: '防火分区',
        en: 'Fire compartment',
        type: 'fire',
        rooms: rooms.map((room) => room.code),
      },
    ],
    stairs:
      storey.level === 3
        ? []
        : ['SE1', 'SE2'].map((room) => ({ room, along: 'y', landing: 'high', flights: 2 })),
    assets: storey.assets,
  };
  return { ...bare, windows: facadeWindows(bare, BLIND) };
}

/** Cold and dry stores have no windows. */
const BLIND: ReadonlySet<string> = new Set(['COLD', 'DRY']);
