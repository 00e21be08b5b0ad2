import { mm, type Box } from '../../drafting/boxes';
import { furniture } from '../../drafting/furniture-table';
import { rectangle } from '../../drafting/rectilinear';
import { schedule } from '../../drafting/room-schedule';
import type { FreeWall, OpenGround, StoreyPlan } from '../../drafting/storey-plan';
import { originOf } from '../origins';
import { LENGTH, STOREY_HEIGHT, X } from './frame';

/** Heads of both stairs and the lift's machine room stand on the roof in the west. */
const HOUSES = `
  SD1 | 敞开楼梯1 | Open stair 1 | stair | 0,8.4,7.2,12.6 | OUT@7.2,10.5 1.4D
  SD2 | 敞开楼梯2 | Open stair 2 | stair | 0,58.8,7.2,63 | OUT@7.2,60.9 1.4D
  LMR | 电梯机房 | Lift machine room | plant | 3,29.4,7.2,33.6 | OUT@7.2,31.5 0.9S
`;

/** The roof's floor, parted so that no piece has a hole. */
const TERRACES: readonly (readonly [code: string, box: Box])[] = [
  ['RE', [7.2, 0.2, 16.6, 83.8]],
  ['RS', [0.2, 0.2, 7.2, 8.4]],
  ['RM', [0.2, 12.6, 7.2, 29.4]],
  ['RL', [0.2, 29.4, 3, 33.6]],
  ['RC', [0.2, 33.6, 7.2, 58.8]],
  ['RN', [0.2, 63, 7.2, 83.8]],
];

/** Both stairs end here, over their last half landings. */
const STAIR_VOIDS = furniture(`
  楼梯平台上空 | Void over the half landing | 1.1 | 0.2,8.5,2.1,12.5 0.2,58.9,2.1,62.9
`);

const PARAPET = { thickness: 0.2, height: 1.1, zh: '女儿墙', en: 'Parapet' } as const;

/** Flat roof behind a parapet. */
export const oldRoof = (): StoreyPlan => {
  const { rooms, doors } = schedule(HOUSES);
  const parapet: FreeWall = {
    ...PARAPET,
    line: [
      [0.1, 0.1],
      [X.east - 0.1, 0.1],
      [X.east - 0.1, LENGTH - 0.1],
      [0.1, LENGTH - 0.1],
      [0.1, 0.1],
    ],
  };
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
    rooms: rooms.map((room) =>
      room.code === 'LMR' ? { ...room, department: 'EQP', number: 'D0601' } : room,
    ),
    // A roof is no safe place: nobody is out when he stands on it.
    doors: doors.map((door) => ({ ...door, finalExit: false })),
    windows: [],
    furniture: STAIR_VOIDS,
    grounds: TERRACES.map(([code, box]): OpenGround => ({
      code,
      zh: '屋面',
      en: 'Roof',
      ring: rectangle(...box),
      form: 'bridge',
    })),
    freeWalls: [parapet],
    assets: [
      {
        kind: 'extinguisher',
        code: 'D-R.X1',
        x: 6.6,
        y: 33,
        count: 1,
        agent: 'co2',
        rating: '55B',
        charge: 5,
      },
    ],
  };
};
