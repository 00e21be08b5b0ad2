import type { SpaceUse } from '../../../model/schema/space-use';
import { boxAround } from '../../drafting/boxes';
import { facadeWindows } from '../../drafting/facade';
import type { Door, PlannedAsset, Room, StoreyPlan, Window, Zone } from '../../drafting/storey-plan';
import { originOf } from '../origins';
import { coreFixtures } from './fixtures';
import { FOOTPRINT, MIDDLE, codeOf, elevationOf, heightOf, type StoreyRow } from './frame';
import { numbered } from './room-numbers';
import type { Part } from './part';
import { HIGHEST_OF_ST2, STAIRS, stairsUp } from './stairs';

/** What a storey has by hand, besides what every storey has. */
export interface StoreyExtras {
  readonly assets?: readonly PlannedAsset[];
  /** Panes inside the storey. */
  readonly windows?: readonly Window[];
  /** Fields of rooms that their table doesn't say, by code. */
  readonly about?: Readonly<Record<string, Partial<Room>>>;
}

/** A storey of the tower, from the parts of its drawing. O(rooms · doors). */
export function towerStorey(row: StoreyRow, drawn: Part, extras: StoreyExtras): StoreyPlan {
  const { level, zh, en, department } = row;
  const { assets = [], windows = [], about = {} } = extras;
  const code = codeOf(level);
  const rooms = numbered(
    level,
    drawn.rooms.map((room) => ({ ...room, ...about[room.code] })),
  );
  const bare: StoreyPlan = {
    code,
    building: 'C',
    zh,
    en,
    elevation: elevationOf(level),
    height: heightOf(level),
    atGround: level === 1,
    origin: originOf(code),
    footprint: FOOTPRINT,
    department,
    rooms,
    doors: drawn.doors,
    windows: [],
    furniture: drawn.furniture,
    zones: zonesOf(rooms, drawn.doors),
    stairs: stairsUp(
      STAIRS.filter((stair) => stair !== 'ST2' || level < HIGHEST_OF_ST2),
      heightOf(level),
    ),
    assets: [...coreFixtures(code, { refuge: rooms.some(({ use }) => use === 'refuge') }), ...assets],
  };
  return { ...bare, windows: [...facadeWindows(bare), ...windows] };
}

/** Middle of a room's extent from west to east. */
const middleOf = ({ ring }: Room): number => {
  const [x0, , x1] = boxAround(ring);
  return (x0 + x1) / 2;
};

/** Kept free of smoke by pressure, or shafts: in no smoke zone. */
const PRESSURISED: ReadonlySet<SpaceUse> = new Set([
  'stair',
  'lift-shaft',
  'lift-lobby',
  'lobby',
] satisfies SpaceUse[]);

/**
 * A room lies in the compartment of its western end, a lift shaft in that of its lobby: landing doors have no fire
 * rating, so none may lie between two compartments. Smoke zones take a quarter of the storey each, and of the long
 * corridors that run through two of them one each, which keeps those of ward storeys under 500 m².
 */
function zonesOf(rooms: readonly Room[], doors: readonly Door[]): Zone[] {
  const lobbies = new Map(doors.filter(({ form }) => form === 'LD').map(({ from, to }) => [from, to]));
  const isWest = (room: Room): boolean => {
    const home = rooms.find(({ code }) => code === lobbies.get(room.code)) ?? room;
    return boxAround(home.ring)[0] < MIDDLE;
  };
  const codes = (found: readonly Room[]): string[] => found.map(({ code }) => code);
  const quarter = (room: Room): number => {
    const west = isWest(room);
    if (room.code.startsWith('MC')) return west ? 1 : 4;
    if (room.code.startsWith('NC')) return west ? 2 : 3;
    const side = middleOf(room) / MIDDLE;
    return west ? (side < 0.5 ? 1 : 2) : side < 1.5 ? 3 : 4;
  };
  const fire = [
    ['FC-W', '西防火分区', 'Fire compartment W', rooms.filter(isWest)],
    ['FC-E', '东防火分区', 'Fire compartment E', rooms.filter((room) => !isWest(room))],
  ] as const;
  return [
    ...fire.map(([code, zh, en, held]): Zone => ({ code, zh, en, type: 'fire', rooms: codes(held) })),
    ...[1, 2, 3, 4].map((n): Zone => ({
      code: `SZ${n}`,
      zh: `防烟分区${n}`,
      en: `Smoke zone ${n}`,
      type: 'smoke',
      rooms: codes(rooms.filter((room) => !PRESSURISED.has(room.use) && quarter(room) === n)),
    })),
  ];
}
