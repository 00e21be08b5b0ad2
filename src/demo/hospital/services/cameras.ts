import { present } from '../../../base/assert';
import type { Point } from '../../../model/schema/polygon';
import type { SpaceUse } from '../../../model/schema/space-use';
import { mm, type Box } from '../../drafting/boxes';
import type { Door } from '../../drafting/storey-plan';
import { cameras as domes, type CameraRow } from '../fittings';
import { isFinalExit } from './exits';
import { cells, longAxis } from './lattice';
import { isDrawn, type Fitting, type ServedRoom, type ServedStorey } from './served-storey';

/** Longer corridors are looked along from both ends, metres. */
const LOOK = 20;
/** Shorter pieces of corridor are seen from where they end, metres. */
const SHORT = 3;
/** Floor of a hall or garage that one camera watches, m². */
const WATCHED = 150;
const OFF_WALL = 0.3;

const HALLS: ReadonlySet<SpaceUse> = new Set([
  'hall',
  'outpatient-hall',
  'emergency',
  'waiting',
  'canteen',
  'garage',
  'shop',
  'ebike-charging',
] satisfies SpaceUse[]);
const LOBBIES: ReadonlySet<SpaceUse> = new Set(['lobby', 'lift-lobby', 'refuge'] satisfies SpaceUse[]);
/** What is of value or dangerous: who comes in is seen. */
const KEY: ReadonlySet<SpaceUse> = new Set([
  'cashier',
  'finance',
  'pharmacy',
  'pharmacy-store',
  'drug-safe',
  'blood-bank',
  'chemical-store',
  'cylinder-store',
  'radioactive-store',
  'server-room',
  'archive',
  'medical-records',
  'control-room',
] satisfies SpaceUse[]);

/** Cameras where the drawing has none; none where people undress, sleep or are treated. O(rooms · doors). */
export function cameras(storey: ServedStorey): Fitting[] {
  if (isDrawn(storey.plan, 'camera')) return [];
  return domes(storey.plan.code, storey.rooms.flatMap(viewsIn));
}

function viewsIn(served: ServedRoom): CameraRow[] {
  const main = present(served.boxes[0], 'floor of a room');
  const views = served.doors
    .filter((door) => isFinalExit(door) && isPublic(served))
    .map((door) => towards(main, door));
  if (served.use === 'corridor') views.push(...served.boxes.flatMap(alongCorridor));
  else if (HALLS.has(served.use)) views.push(...served.boxes.flatMap(acrossHall));
  else if (LOBBIES.has(served.use) || KEY.has(served.use)) {
    const door = served.doors.find(({ form }) => form !== 'LD');
    if (door !== undefined && views.length === 0) views.push(towards(main, door));
  }
  return views;
}

const isPublic = ({ use }: ServedRoom): boolean => use === 'corridor' || HALLS.has(use) || LOBBIES.has(use);

/** From the far corner to a door. */
function towards([x0, y0, x1, y1]: Box, { at: [x, y] }: Door): CameraRow {
  return [
    mm(x < (x0 + x1) / 2 ? x1 - OFF_WALL : x0 + OFF_WALL),
    mm(y < (y0 + y1) / 2 ? y1 - OFF_WALL : y0 + OFF_WALL),
    x,
    y,
  ];
}

function alongCorridor(box: Box): CameraRow[] {
  const [x0, y0, x1, y1] = box;
  const [low, high]: [Point, Point] =
    longAxis(box) === 'x'
      ? [
          [mm(x0 + OFF_WALL), mm((y0 + y1) / 2)],
          [mm(x1 - OFF_WALL), mm((y0 + y1) / 2)],
        ]
      : [
          [mm((x0 + x1) / 2), mm(y0 + OFF_WALL)],
          [mm((x0 + x1) / 2), mm(y1 - OFF_WALL)],
        ];
  const length = Math.hypot(high[0] - low[0], high[1] - low[1]);
  if (length < SHORT) return [];
  return length > LOOK
    ? [
        [...low, ...high],
        [...high, ...low],
      ]
    : [[...low, ...high]];
}

/** From the ceiling over the middle of each part, each turned to the middle of the hall, the middle one to its long end. */
function acrossHall(box: Box): CameraRow[] {
  const [x0, y0, x1, y1] = box;
  const centre: Point = [(x0 + x1) / 2, (y0 + y1) / 2];
  return cells(box, WATCHED, Infinity).map(([x, y]): CameraRow => {
    const isCentre = Math.hypot(x - centre[0], y - centre[1]) < OFF_WALL;
    return isCentre ? [mm(x0 + OFF_WALL), mm(y0 + OFF_WALL), x1, y1] : [x, y, mm(centre[0]), mm(centre[1])];
  });
}
