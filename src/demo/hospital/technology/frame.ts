import { mm } from '../../drafting/boxes';
import { facadeWindows } from '../../drafting/facade';
import { rectangle } from '../../drafting/rectilinear';
import type { Schedule } from '../../drafting/room-schedule';
import type { Furniture, PlannedAsset, Room, StoreyPlan, Window, Zone } from '../../drafting/storey-plan';
import { originOf } from '../origins';
import { CORE_KEEPERS, STAIRS } from './core';
import { numbered } from './room-numbers';

/** Outer faces, metres. */
export const FOOTPRINT = rectangle(0, 0, 67.2, 33.6);

/** Finished floors of L01 … L05 and of the roof, metres over ±0.000; level with the outpatient building. */
export const FLOORS = [0, 4.8, 9.6, 14.4, 18.9, 23.4] as const;

/** Rooms of a storey by the department that answers for them, codes parted by blanks. */
export type Keepers = Readonly<Record<string, string>>;

export interface TechnologyStorey {
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly zh: string;
  readonly en: string;
  /** Whose the rooms are that neither `keepers` nor the core names. */
  readonly department: string;
  readonly keepers: Keepers;
  readonly drawn: Schedule;
  readonly zones: (rooms: readonly Room[]) => readonly Zone[];
  /** Panes between rooms. */
  readonly panes?: readonly Window[];
  /** Fields of rooms that their row doesn't say, by code. */
  readonly about?: Readonly<Record<string, Partial<Room>>>;
  readonly furniture: readonly Furniture[];
  readonly assets: readonly PlannedAsset[];
}

/** One storey of the building under its roof. */
export function technologyStorey(storey: TechnologyStorey): StoreyPlan {
  const { level, zh, en, department, drawn, zones, panes = [], furniture, assets } = storey;
  const keeper = keeperOf(CORE_KEEPERS, storey.keepers);
  const rooms = numbered(`B0${level}`, drawn.rooms).map((room) => {
    const kept = keeper.get(room.code);
    return { ...room, ...(kept === undefined ? {} : { department: kept }), ...storey.about?.[room.code] };
  });
  const bare: StoreyPlan = {
    code: `B-L0${level}`,
    building: 'B',
    zh,
    en,
    elevation: FLOORS[level - 1]!,
    height: mm(FLOORS[level]! - FLOORS[level - 1]!),
    atGround: level === 1,
    origin: originOf('B'),
    footprint: FOOTPRINT,
    department,
    rooms,
    doors: drawn.doors,
    windows: [],
    furniture,
    zones: zones(rooms),
    stairs: STAIRS.filter(({ roof }) => level < 5 || roof).map(({ up }) => up),
    assets,
  };
  return { ...bare, windows: [...facadeWindows(bare), ...panes] };
}

const keeperOf = (...keepers: readonly Keepers[]): Map<string, string> =>
  new Map(
    keepers
      .flatMap((rows) => Object.entries(rows))
      .flatMap(([department, codes]) => codes.split(/\s+/).map((code) => [code, department] as const)),
  );

/** The whole storey is one fire compartment: sprinklered, 2,258 m² of the 5,000 m² that are allowed. */
export const oneCompartment = (level: number, rooms: readonly Room[]): Zone => ({
  code: `B${level}`,
  zh: `防火分区B${level}`,
  en: `Fire compartment B${level}`,
  type: 'fire',
  rooms: rooms.map(({ code }) => code),
});
