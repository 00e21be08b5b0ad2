import { assert, present } from '../../../base/assert';
import { mm, type Box } from '../../drafting/boxes';
import { cellsOf } from '../../drafting/cells-of';
import { facadeWindows } from '../../drafting/facade';
import { rectangle } from '../../drafting/rectilinear';
import { schedule } from '../../drafting/room-schedule';
import type { Door, Furniture, PlannedAsset, Room, StairUp, StoreyPlan } from '../../drafting/storey-plan';
import { originOf } from '../origins';

/**
 * The old inpatient building of 1986: bays of 4.2 m on either side of one corridor that is 2.2 m clear, two open
 * stairs, one lift, no compartments. Bay k lies at y 4.2 k … 4.2 (k + 1).
 */
export const BAY = 4.2;
export const LENGTH = 84;
export const STOREY_HEIGHT = 3.6;
/** x of the outer wall in the west, of both sides of the corridor, of the outer wall in the east. */
export const X = { west: 0, corridorWest: 7.2, corridorEast: 9.6, east: 16.8 } as const;

export type Side = 'west' | 'east';

/** Rows of a side: `code | zh | en | use [beds] | bay[-bay] | width form`. */
export interface OldStorey {
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly zh: string;
  readonly en: string;
  readonly west: string;
  readonly east: string;
  /** Rooms that keep to no bay, in the syntax of a schedule. */
  readonly special?: string;
  /** Besides those of the rows. */
  readonly doors?: readonly Door[];
  readonly furniture: (rooms: readonly Room[]) => readonly Furniture[];
  readonly assets: readonly PlannedAsset[];
  /** Fields of rooms that their row doesn't say, by code. */
  readonly about?: Readonly<Record<string, Partial<Room>>>;
}

/**
 * On every storey at the same place: corridor, stairs, the wet rooms above each other and the lift. A shaft as deep as
 * the bay would be twice what a lift car takes, so the doctors' office beside it has the rest of the bay.
 */
const FIXED = `
  COR | 走廊 | Corridor | corridor | 7.2,0,9.6,84
  SD1 | 敞开楼梯1 | Open stair 1 | stair | 0,8.4,7.2,12.6 | COR@7.2,10.5 1.8OP
  SD2 | 敞开楼梯2 | Open stair 2 | stair | 0,58.8,7.2,63 | COR@7.2,60.9 1.8OP
  WC1 | 公共卫生间1 | Shared WC 1 | toilet | 0,4.2,7.2,8.4 | COR@7.2,6.3 0.9S
  WC2 | 公共卫生间2 | Shared WC 2 | toilet | 0,54.6,7.2,58.8 | COR@7.2,56.7 0.9S
  WSH | 洗涤污洗间 | Dirty utility | dirty-utility | 0,50.4,7.2,54.6 | COR@7.2,52.5 0.9S
  LFT | 电梯井 | Lift shaft | lift-shaft | 4.4,29.4,7.2,32.2 | COR@7.2,30.8 1.3LD
  EPD | 配电间 | Electrical cupboard | electrical | 4.4,32.2,7.2,33.6 | COR@7.2,32.9 0.8S
`;

/** What the lift leaves of its bay belongs to the room in the next bay to the north. */
const LIFT_BAY_REST: Box = [X.west, 29.4, 4.4, 33.6];
const LIFT_BAY_NEIGHBOUR = 8;

const STAIRS: readonly StairUp[] = [
  { room: 'SD1', along: 'x', landing: 'high', flights: 2 },
  { room: 'SD2', along: 'x', landing: 'high', flights: 2 },
];

/** Whose rooms are whose, where it isn't the department of the building. */
const KEEPERS: Readonly<Record<string, string>> = { SD1: 'GEN', SD2: 'GEN', EPD: 'GEN', LFT: 'EQP' };

/** Bays in the west are numbered on from those in the east. */
const WEST_BAYS_FROM = 20;

/** Circulation, and wet rooms that stack: no number on the door. */
const UNNUMBERED: ReadonlySet<string> = new Set(['COR', 'SD1', 'SD2', 'LFT', 'LOB', 'EXW']);

/** One storey of the old building. */
export function oldStorey(storey: OldStorey): StoreyPlan {
  const fixed = schedule(FIXED);
  const special = schedule(storey.special ?? '');
  const bays = [...bayRooms('west', storey.west), ...bayRooms('east', storey.east)];
  const doors = [
    ...fixed.doors,
    ...special.doors,
    ...bays.flatMap((bay) => bay.doors),
    ...(storey.doors ?? []),
  ];
  const rooms = [...fixed.rooms, ...special.rooms, ...bays.map(({ room }) => room)].map((room) => ({
    ...room,
    ...(UNNUMBERED.has(room.code) ? {} : { number: numberOf(storey.level, room, doors) }),
    ...(KEEPERS[room.code] === undefined ? {} : { department: KEEPERS[room.code] }),
    ...storey.about?.[room.code],
  }));
  const bare: StoreyPlan = {
    code: `D-L0${storey.level}`,
    building: 'D',
    zh: storey.zh,
    en: storey.en,
    elevation: mm((storey.level - 1) * STOREY_HEIGHT),
    height: STOREY_HEIGHT,
    atGround: storey.level === 1,
    origin: originOf('D'),
    footprint: rectangle(X.west, 0, X.east, LENGTH),
    department: 'OLD',
    rooms,
    doors,
    windows: [],
    furniture: storey.furniture(rooms),
    stairs: STAIRS,
    assets: storey.assets,
  };
  return { ...bare, windows: facadeWindows(bare) };
}

/** Rooms of whole bays with their doors to the corridor: in the first bay's middle, and the last's where it says two. */
function bayRooms(side: Side, text: string): { room: Room; doors: Door[] }[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [code, zh, en, use, bays, door] = cellsOf(line);
      const [, first, last, times, width, form] =
        /^(\d+)(?:-(\d+))? (\d)×([\d.]+)([A-Z]+)$/.exec(`${bays} ${door}`) ?? [];
      assert(form !== undefined, 'row of bays', line);
      const [from, to] = [Number(first), Number(last ?? first)];
      const [low, high] = [mm(from * BAY), mm((to + 1) * BAY)];
      const [x0, x1] = side === 'west' ? [X.west, X.corridorWest] : [X.corridorEast, X.east];
      const rest = side === 'west' && from === LIFT_BAY_NEIGHBOUR ? ` + ${LIFT_BAY_REST.join()}` : '';
      const wall = side === 'west' ? X.corridorWest : X.corridorEast;
      const middles = times === '2' ? [from, to] : [from];
      const openings = middles
        .map((bay) => `COR@${wall},${mm((bay + 0.5) * BAY)} ${width}${form}`)
        .join('; ');
      const { rooms, doors } = schedule(
        `${code} | ${zh} | ${en} | ${use} | ${x0},${low},${x1},${high}${rest} | ${openings}`,
      );
      const [room] = rooms;
      assert(room !== undefined, 'room of bays', line);
      return { room, doors: [...doors] };
    });
}

/** `D0305`: storey, then the bay of its first door from the south; east bays 1–20, west ones 21–40. */
function numberOf(level: number, room: Room, doors: readonly Door[]): string {
  const first = present(doors.find(({ from }) => from === room.code) ?? null, `door of ${room.code}`);
  const west = Math.min(...room.ring.map(([x]) => x)) < X.corridorWest;
  const bay = Math.floor(mm(first.at[1] / BAY)) + 1 + (west ? WEST_BAYS_FROM : 0);
  return `D0${level}${String(bay).padStart(2, '0')}`;
}
