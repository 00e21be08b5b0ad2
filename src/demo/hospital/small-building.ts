import type { Point } from '../../model/schema/polygon';
import { facadeWindows } from '../drafting/facade';
import { rectangle } from '../drafting/rectilinear';
import { schedule } from '../drafting/room-schedule';
import type { FreeWall, Furniture, PlannedAsset, Room, StoreyPlan } from '../drafting/storey-plan';
import type { BuildingPlan } from './building-plan';

/** A building of one storey at ground, a compartment by itself. */
export interface SmallBuilding {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly origin: Point;
  readonly size: readonly [width: number, depth: number];
  /** Floor to roof, metres. */
  readonly height: number;
  readonly built?: number;
  readonly department: string;
  /** Rooms in the syntax of a schedule. */
  readonly rooms: string;
  /** Fields of rooms that their row doesn't say, by code. */
  readonly about?: Readonly<Record<string, Partial<Room>>>;
  readonly furniture?: readonly Furniture[];
  readonly freeWalls?: readonly FreeWall[];
  /** Rooms without windows. */
  readonly blind?: readonly string[];
  readonly assets: readonly PlannedAsset[];
}

/** The building with its only storey, `<code>-L01`. */
export function smallBuilding(drawn: SmallBuilding): BuildingPlan {
  const { rooms, doors } = schedule(drawn.rooms);
  const bare: StoreyPlan = {
    code: `${drawn.code}-L01`,
    building: drawn.code,
    zh: '一层',
    en: 'L01',
    elevation: 0,
    height: drawn.height,
    atGround: true,
    origin: drawn.origin,
    footprint: rectangle(0, 0, ...drawn.size),
    department: drawn.department,
    rooms: rooms.map((room, i) => ({
      ...room,
      ...(room.use === 'corridor' ? {} : { number: `${drawn.code}01${String(i + 1).padStart(2, '0')}` }),
      ...drawn.about?.[room.code],
    })),
    doors,
    windows: [],
    furniture: drawn.furniture ?? [],
    freeWalls: drawn.freeWalls ?? [],
    zones: [
      {
        code: 'FC',
        zh: '防火分区',
        en: 'Fire compartment',
        type: 'fire',
        rooms: rooms.map(({ code }) => code),
      },
    ],
    assets: drawn.assets,
  };
  const storey = { ...bare, windows: facadeWindows(bare, new Set(drawn.blind ?? [])) };
  return {
    code: drawn.code,
    zh: drawn.zh,
    en: drawn.en,
    height: drawn.height,
    fireGrade: 2,
    built: drawn.built ?? 2018,
    storeys: [storey],
    lifts: [],
  };
}
