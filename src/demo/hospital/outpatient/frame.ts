import type { Point } from '../../../model/schema/polygon';
import { mm } from '../../drafting/boxes';
import { facadeWindows } from '../../drafting/facade';
import { rectangle } from '../../drafting/rectilinear';
import type { Door, FreeWall, Room, StairUp, StoreyPlan, Window, Zone } from '../../drafting/storey-plan';
import type { SpaceUse } from '../../../model/schema/space-use';
import { originOf } from '../origins';

/** The outpatient and emergency building: 84 × 42 m, five storeys round an atrium, a medical street from end to end. */
export const LENGTH = 84;
export const DEPTH = 42;

/** The void over the outpatient hall, from L02 to the skylight. */
export const VOID = { west: 29.4, south: 12.6, east: 46.2, north: 25.2 } as const;

/** Floors over ±0.000, L01 … L05 and the roof, metres. */
const FLOORS = [0, 4.8, 9.6, 14.4, 18.9, 23.4] as const;

export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

/** Storeys of clinics: all but the ground. */
export type ClinicLevel = Exclude<Level, 1>;

export const storeyCode = (level: Level): string => `A-L0${level}`;

export const floorOf = (level: Level | 6): number => FLOORS[level - 1] ?? 0;

const ENDS = ['SA1', 'SA4'] as const;
const MIDDLE = ['SA2', 'SA3'] as const;

/**
 * Stairs that rise from a storey: all four to L05, those at the ends to the roof. The middle ones are left at ground
 * under their half landings.
 */
export function stairsOf(level: Level): StairUp[] {
  const up = (room: string): StairUp => ({ room, along: 'y', landing: 'low', flights: 2 });
  const ends = ENDS.map(up);
  if (level === 5) return ends;
  const middle = MIDDLE.map((room): StairUp => ({
    ...up(room),
    ...(level === 1 ? { wayUnder: true } : {}),
    ...(level === 2 ? { overWay: mm(floorOf(2) - floorOf(1)) } : {}),
  }));
  return [...ends, ...middle];
}

/** Rooms that have no number on their door. */
const UNNUMBERED: ReadonlySet<SpaceUse> = new Set([
  'corridor',
  'stair',
  'lift-shaft',
  'lobby',
  'shaft',
] satisfies SpaceUse[]);

/** What differs between the storeys of the building. */
export interface OutpatientStorey {
  readonly level: Level;
  readonly zh: string;
  readonly en: string;
  readonly rooms: readonly Room[];
  readonly doors: readonly Door[];
  readonly zones: readonly Zone[];
  /** Windows between rooms: of counters. */
  readonly panes: readonly Window[];
  readonly furniture: StoreyPlan['furniture'];
  readonly freeWalls: readonly FreeWall[];
  readonly assets: StoreyPlan['assets'];
}

/** A storey of the building; its rooms are numbered in their order, `A0201` … */
export function outpatientStorey({ level, rooms, doors, panes, ...rest }: OutpatientStorey): StoreyPlan {
  let count = 0;
  const numbered = rooms.map((room): Room => {
    if (UNNUMBERED.has(room.use)) return room;
    count++;
    return { ...room, number: `A0${level}${String(count).padStart(2, '0')}` };
  });
  const bare: StoreyPlan = {
    ...rest,
    code: storeyCode(level),
    building: 'A',
    elevation: floorOf(level),
    height: mm(floorOf((level + 1) as Level | 6) - floorOf(level)),
    atGround: level === 1,
    origin: originOf('A'),
    footprint: rectangle(0, 0, LENGTH, DEPTH),
    department: 'OPD',
    rooms: numbered,
    doors,
    windows: [],
    stairs: stairsOf(level),
  };
  const windows = facadeWindows(bare, INWARD);
  return { ...bare, windows: [...windows, ...panes, ...(level === 1 ? [] : STREET_ENDS)] };
}

/** Rooms beside the void: what has no room behind it there is no outer wall. */
const INWARD: ReadonlySet<string> = new Set(['ST', 'GAL']);

/** The street sees daylight at both ends; on the ground there are doors. */
const STREET_ENDS = [0, LENGTH].map((x) => ({
  at: [x, 27.3] as Point,
  width: 2.4,
  sill: 0.9,
  height: 1.5,
}));

/** Hatch of a counter in the wall between two rooms, `width` metres. */
export const hatch = (from: string, to: string, at: Point, width: number): Window => ({
  at,
  width,
  sill: 0.9,
  height: 1,
  between: [from, to],
});

/** Gives rooms the departments that `departments` lists by code: `{ PED: 'PW P1 …' }`. */
export function withDepartments(
  rooms: readonly Room[],
  departments: Readonly<Record<string, string>>,
): Room[] {
  const of = new Map(
    Object.entries(departments).flatMap(([department, codes]) =>
      codes.split(' ').map((code) => [code, department] as const),
    ),
  );
  return rooms.map((room) => {
    const department = of.get(room.code);
    return department === undefined ? room : { ...room, department };
  });
}

/** Middle of a room's box, for what is told by place. */
export function middleOf({ ring }: Room): Point {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

/** What smoke zones leave out: it has its own enclosure. */
const ENCLOSED: ReadonlySet<SpaceUse> = new Set(['stair', 'lift-shaft'] satisfies SpaceUse[]);

/** Zones of a type with the rooms that `zoneOf` puts in each, in the order of their names. */
export function zonesBy(
  type: Zone['type'],
  rooms: readonly Room[],
  zoneOf: (room: Room) => string,
  names: Readonly<Record<string, readonly [zh: string, en: string]>>,
): Zone[] {
  return Object.entries(names).flatMap(([code, [zh, en]]) => {
    const inside = rooms
      .filter((room) => zoneOf(room) === code && (type === 'fire' || !ENCLOSED.has(room.use)))
      .map((room) => room.code);
    return inside.length === 0 ? [] : [{ code, zh, en, type, rooms: inside }];
  });
}
