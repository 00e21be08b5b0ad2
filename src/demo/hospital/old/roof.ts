import { mm, outlineOf, type Box } from '../../drafting/boxes';
import { rectangle } from '../../drafting/rectilinear';
import { schedule } from '../../drafting/room-schedule';
import type { FreeWall, Room, StoreyPlan } from '../../drafting/storey-plan';
import { extinguishers } from '../fittings';
import { originOf } from '../origins';
import { LENGTH, STOREY_HEIGHT, X } from './frame';

/** Heads of both stairs and the lift's machine room stand on the roof in the west. */
const HOUSES = `
  SD1 | 敞开楼梯1 | Open stair 1 | stair | 0,8.4,7.2,12.6 | ROOF@7.2,10.5 1.4D
  SD2 | 敞开楼梯2 | Open stair 2 | stair | 0,58.8,7.2,63 | ROOF@7.2,60.9 1.4D
  LMR | 电梯机房 | Lift machine room | plant | 0,29.4,7.2,33.6 | ROOF@7.2,31.5 0.9S
`;

/** Inside the parapet, between the houses. */
const DECK: readonly Box[] = [
  [7.2, 0.2, 16.6, 83.8],
  [0.2, 0.2, 7.2, 8.4],
  [0.2, 12.6, 7.2, 29.4],
  [0.2, 33.6, 7.2, 58.8],
  [0.2, 63, 7.2, 83.8],
];

const DECK_SIDES: NonNullable<Room['open']> = [
  { axis: 'x', at: 0.2, from: 0.2, to: 16.6 },
  { axis: 'x', at: 83.8, from: 0.2, to: 16.6 },
  { axis: 'y', at: 16.6, from: 0.2, to: 83.8 },
  { axis: 'y', at: 0.2, from: 0.2, to: 8.4 },
  { axis: 'y', at: 0.2, from: 12.6, to: 29.4 },
  { axis: 'y', at: 0.2, from: 33.6, to: 58.8 },
  { axis: 'y', at: 0.2, from: 63, to: 83.8 },
];

const PARAPET: FreeWall = {
  line: [
    [0.1, 0.1],
    [X.east - 0.1, 0.1],
    [X.east - 0.1, LENGTH - 0.1],
    [0.1, LENGTH - 0.1],
    [0.1, 0.1],
  ],
  thickness: 0.2,
  height: 1.1,
  zh: '女儿墙',
  en: 'Parapet',
};

/** Flat roof behind a parapet; the open deck is a room of its own, without walls. */
export function oldRoof(): StoreyPlan {
  const houses = schedule(HOUSES);
  const deck: Room = {
    code: 'ROOF',
    zh: '屋面',
    en: 'Roof deck',
    use: 'roof',
    ring: outlineOf(DECK),
    open: DECK_SIDES,
    occupants: 0,
  };
  const machines = { department: 'EQP', number: 'D0601' };
  return {
    code: 'D-R',
    building: 'D',
    zh: '屋面',
    en: 'Roof',
    kind: 'roof',
    elevation: mm(5 * STOREY_HEIGHT),
    height: 3,
    origin: originOf('D'),
    footprint: rectangle(X.west, 0, X.east, LENGTH),
    department: 'GEN',
    rooms: [...houses.rooms.map((room) => (room.code === 'LMR' ? { ...room, ...machines } : room)), deck],
    doors: houses.doors,
    windows: [],
    furniture: [],
    freeWalls: [PARAPET],
    assets: extinguishers('D-R', [['powder', 6.6, 33, 2]]),
  };
}
