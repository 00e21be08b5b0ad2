import type { Point } from '../../../model/schema/polygon';
import { mm } from '../../drafting/boxes';
import { rectangle } from '../../drafting/rectilinear';
import { schedule } from '../../drafting/room-schedule';
import type { FreeWall, PlannedAsset, StoreyPlan } from '../../drafting/storey-plan';
import type { BuildingPlan } from '../building-plan';
import { cameras, extinguishers } from '../fittings';
import { originOf } from '../origins';

const STOREY = 'I-L01';
const [LENGTH, DEPTH] = [24, 6] as const;
/** Wire mesh round the shed, metres: its middle lies on the edge of the floor. */
const MESH = 0.1;

/**
 * Four rows of twenty, two on either side of an aisle, parted by 2 m across. A place is 0.55 × 1.8 m: as deep and wide as
 * the programme's 2 × 1.2 m, eighty would take 192 m² of a shed of 144 m².
 */
const ROWS = [
  { from: 0, wall: 'south' },
  { from: 13, wall: 'south' },
  { from: 0, wall: 'north' },
  { from: 13, wall: 'north' },
] as const;
const PLACES_A_ROW = 20;
const PLACE = 0.55;
/** A post with a socket serves two places. */
const PLACES_A_CHARGER = 2;

const ROOM = `SHED | 电动自行车充电棚 | E-bike shed | ebike-charging | ${MESH},${MESH},${LENGTH - MESH},${DEPTH - MESH} | OUT@${MESH},3 2.2OP; OUT@${LENGTH - MESH},3 2.2OP; OUT@12,${MESH} 1.6OP; OUT@12,${DEPTH - MESH} 1.6OP`;

/** I, a roof on posts over eighty places, half of them with a charger. */
export const ebikeShed = (): BuildingPlan => ({
  code: 'I',
  zh: '电动自行车棚',
  en: 'E-bike Shed',
  height: 2.8,
  fireGrade: 2,
  built: 2021,
  storeys: [shed()],
  lifts: [],
});

function shed(): StoreyPlan {
  const { rooms, doors } = schedule(ROOM);
  const corners: readonly Point[] = rectangle(MESH, MESH, LENGTH - MESH, DEPTH - MESH);
  const [a, b, c, d] = corners as readonly [Point, Point, Point, Point];
  const mesh: FreeWall = {
    line: [a, b, c, d, a],
    thickness: MESH,
    height: 1.2,
    transparent: true,
    zh: '钢网围栏',
    en: 'Wire mesh',
  };
  return {
    code: STOREY,
    building: 'I',
    zh: '一层',
    en: 'L01',
    elevation: 0,
    height: 2.8,
    atGround: true,
    origin: originOf('I'),
    footprint: rectangle(0, 0, LENGTH, DEPTH),
    department: 'SEC',
    rooms: rooms.map((room) => ({
      ...room,
      number: 'I0101',
      open: [
        { axis: 'x', at: MESH, from: MESH, to: LENGTH - MESH },
        { axis: 'x', at: DEPTH - MESH, from: MESH, to: LENGTH - MESH },
        { axis: 'y', at: MESH, from: MESH, to: DEPTH - MESH },
        { axis: 'y', at: LENGTH - MESH, from: MESH, to: DEPTH - MESH },
      ],
    })),
    doors,
    windows: [],
    furniture: [],
    freeWalls: [mesh],
    zones: [{ code: 'FC', zh: '防火分区', en: 'Fire compartment', type: 'fire', rooms: ['SHED'] }],
    assets: assets(),
  };
}

function assets(): PlannedAsset[] {
  const posts = ROWS.flatMap(({ from, wall }) =>
    Array.from({ length: PLACES_A_ROW / PLACES_A_CHARGER }, (_, i): [number, number] => [
      mm(from + PLACE * (PLACES_A_CHARGER * i + 1)),
      wall === 'south' ? 0.4 : DEPTH - 0.4,
    ]),
  );
  // Over the middle of each row, and one over the gap.
  const heads = [5.5, 18.5].flatMap((x) => [1.2, 4.8].map((y): [number, number] => [x, y]));
  return [
    ...posts.map(([x, y], i): PlannedAsset => ({
      kind: 'charger',
      code: `${STOREY}.EV${i + 1}`,
      x,
      y,
      sockets: 1,
    })),
    ...[...heads, [12, 1.8], [12, 4.2]].map(([x, y], i): PlannedAsset => ({
      kind: 'smoke-detector',
      code: `${STOREY}.SD${i + 1}`,
      x: x ?? 0,
      y: y ?? 0,
      standalone: true,
    })),
    ...extinguishers(STOREY, [
      ['water', 11.3, 0.6, 2],
      ['water', 12.7, 5.4, 2],
      ['powder', 0.6, 1.9, 1],
      ['powder', 23.4, 4.1, 1],
    ]),
    ...cameras(
      STOREY,
      [
        [0.5, 3, 12, 3],
        [23.5, 3, 12, 3],
        [12, 5.6, 12, 0],
      ],
      { form: 'bullet', z: 2.6 },
    ),
    {
      kind: 'sensor',
      code: `${STOREY}.SN1`,
      x: 12,
      y: 0.5,
      zh: '充电回路电流',
      en: 'Charging current',
      measures: 'current',
      topic: 'hospital/i/current',
    },
  ];
}
