import { boxAround } from '../../drafting/boxes';
import { rectangle } from '../../drafting/rectilinear';
import { schedule } from '../../drafting/room-schedule';
import type { Room, StoreyPlan, Zone } from '../../drafting/storey-plan';
import type { BuildingPlan } from '../building-plan';
import { originOf } from '../origins';
import { STAIRS, stairsUp } from '../tower/stairs';
import { basementFittings } from './fittings';
import { BAND, FOOTPRINT, GROUND, HEIGHT, STOREY } from './frame';
import { columns, wheelStops } from './parking';
import { MACHINES } from './plant';
import { CORE_PLANT, GARAGES, KEEPERS, NORTH_ROOMS, SOUTH_PLANT } from './rooms';
import { shafts } from './shafts';

/** Both rise 30 m along their room, from the pocket where cars turn up to the ground outdoors. */
const WEST_SLOPE = [20, 50] as const;
const EAST_SLOPE = [60, 30] as const;
/** Net of the trench's walls. */
const HALF_WALL = 0.1;

/** Building B1: garage and plant under the tower and the fire engines' ground north of it. */
export const basement = (): BuildingPlan => ({
  code: 'B1',
  zh: '地下室',
  en: 'Basement',
  // No part of it is above ground: its roof is the garden.
  height: 0.5,
  fireGrade: 1,
  built: 2018,
  storeys: [garageAndPlant()],
  lifts: [],
});

function garageAndPlant(): StoreyPlan {
  const tables = [GARAGES, SOUTH_PLANT, CORE_PLANT, NORTH_ROOMS].map(schedule);
  const core = shafts();
  const rooms = [...tables.flatMap((table) => table.rooms), ...core.rooms].map(finished);
  return {
    code: STOREY,
    building: 'B1',
    zh: '地下一层 车库与机房',
    en: 'B1 garage & plant',
    elevation: -HEIGHT,
    height: HEIGHT,
    atGround: false,
    origin: originOf(STOREY),
    footprint: FOOTPRINT,
    department: 'ENG',
    rooms,
    doors: [...tables.flatMap((table) => table.doors), ...core.doors],
    windows: [],
    furniture: [...wheelStops(), ...MACHINES],
    columns: columns(),
    zones: zonesOf(rooms),
    stairs: stairsUp(STAIRS, HEIGHT),
    ramps: [
      {
        room: 'RMW',
        ring: rectangle(-6 + HALF_WALL, WEST_SLOPE[0], -HALF_WALL, WEST_SLOPE[1]),
        z: [0, GROUND],
        axis: [0, 1],
      },
      {
        room: 'RME',
        ring: rectangle(84 + HALF_WALL, EAST_SLOPE[1], 90 - HALF_WALL, EAST_SLOPE[0]),
        z: [0, GROUND],
        axis: [0, -1],
      },
    ],
    assets: basementFittings(),
  };
}

/** Circulation and shafts have no number. */
const UNNUMBERED: ReadonlySet<string> = new Set([
  'corridor',
  'ramp',
  'stair',
  'lift-shaft',
  'lobby',
  'lift-lobby',
]);

/** A room with its number, its keeper, and for a ramp the end where it is open to the ground. */
function finished(room: Room, index: number): Room {
  const department = KEEPERS[room.code];
  const [x0, y0, x1, y1] = boxAround(room.ring);
  const at = room.code === 'RMW' ? y1 : y0;
  return {
    ...room,
    ...(department === undefined ? {} : { department }),
    ...(UNNUMBERED.has(room.use) ? {} : { number: `B1${String(index + 1).padStart(2, '0')}` }),
    ...(room.use === 'ramp' ? { open: [{ axis: 'x', at, from: x0, to: x1 }] } : {}),
  };
}

/** Five compartments: two garages under 4,000 m², three of plant under 1,000 m², as sprinklered basements may have. */
function zonesOf(rooms: readonly Room[]): Zone[] {
  const garages = { GS: ['GS', 'RMW'], GN: ['GN', 'RME'] } as const;
  const inGarages: ReadonlySet<string> = new Set(Object.values(garages).flat());
  const bandOf = ({ ring }: Room): string => {
    const [, y0] = boxAround(ring);
    return y0 < BAND.core && y0 >= BAND.plant ? 'PS' : y0 < BAND.northCorridor ? 'PM' : 'PN';
  };
  const plant = rooms.filter(({ code }) => !inGarages.has(code));
  const zone = (code: string, zh: string, en: string, held: readonly string[]): Zone => ({
    code: `FC-${code}`,
    zh,
    en,
    type: 'fire',
    rooms: held,
  });
  const band = (code: string): string[] =>
    plant.filter((room) => bandOf(room) === code).map((room) => room.code);
  return [
    zone('GS', '南区车库防火分区', 'Fire compartment of garage south', garages.GS),
    zone('GN', '北区车库防火分区', 'Fire compartment of garage north', garages.GN),
    zone('PS', '南设备防火分区', 'Fire compartment of the plant south', band('PS')),
    zone('PM', '中部设备防火分区', 'Fire compartment of the plant among shafts', band('PM')),
    zone('PN', '北辅助用房防火分区', 'Fire compartment of the rooms north', band('PN')),
  ];
}
