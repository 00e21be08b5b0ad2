import { present } from '../../../base/assert';
import type { Point } from '../../../model/schema/polygon';
import type { SpaceUse } from '../../../model/schema/space-use';
import type { Box } from '../../drafting/boxes';
import { alongMiddle, cells, longAxis } from './lattice';
import { areaOf, hasOwn, type Fitting, type ServedRoom, type ServedStorey } from './served-storey';

/** Floor that one detector watches, m², and how far from it any of that may lie, metres (GB 50116 table 6.2.2). */
const SMOKE = { area: 60, reach: 5.8 };
const HEAT = { area: 20, reach: 3.6 };
/** Between detectors of a corridor, metres (GB 50116 6.2.4 allows 15 m and 10 m of heat detectors). */
const CORRIDOR_PITCH = { smoke: 12, heat: 10 };
/** A corridor is no wider, metres; what is wider is a hall, whatever it is called. */
const CORRIDOR_WIDTH = 5;

/** Steam, cooking and exhaust would raise false alarms of smoke. */
const WARM: ReadonlySet<SpaceUse> = new Set(['kitchen', 'laundry', 'ramp', 'boiler'] satisfies SpaceUse[]);
/** Air is drawn in through pipes and looked at, so that the least smoke counts. */
const DRAWN: ReadonlySet<SpaceUse> = new Set(['server-room'] satisfies SpaceUse[]);
/** Nothing burns there, steam misleads, or there is no floor. */
const WITHOUT: ReadonlySet<SpaceUse> = new Set([
  'toilet',
  'bathroom',
  'lift-shaft',
  'escalator',
  'shaft',
  'void',
  'roof',
  'outdoor',
] satisfies SpaceUse[]);

/** Smoke or heat detectors of a storey: at least one in each room but wet ones. O(rooms + detectors). */
export const detectors = ({ rooms }: ServedStorey): Fitting[] =>
  rooms
    .filter((served) => !WITHOUT.has(served.use) && !hasOwn(served, 'smoke-detector', 'heat-detector'))
    .flatMap(detectorsIn);

function detectorsIn(served: ServedRoom): Fitting[] {
  const warm = WARM.has(served.use);
  const z = served.room.ceiling === undefined ? {} : { z: served.room.ceiling };
  return places(served, warm).map(([x, y]): Fitting => {
    if (warm) return { kind: 'heat-detector', x, y, ...z };
    return { kind: 'smoke-detector', x, y, ...z, form: DRAWN.has(served.use) ? 'aspirating' : 'point' };
  });
}

function places({ boxes, area }: ServedRoom, warm: boolean): Point[] {
  const watched = warm ? HEAT : SMOKE;
  const main = present(boxes[0], 'floor of a room');
  const corner = Math.hypot(main[2] - main[0], main[3] - main[1]) / 2;
  // Nooks of a small room are seen by the one in its middle.
  if (area <= watched.area && corner <= watched.reach + 1) return cells(main, watched.area, Infinity);
  return boxes
    .filter((box) => box === main || !isNook(box))
    .flatMap((box) => {
      if (widthOf(box) > CORRIDOR_WIDTH) return cells(box, watched.area, watched.reach);
      return alongMiddle(box, warm ? CORRIDOR_PITCH.heat : CORRIDOR_PITCH.smoke);
    });
}

const widthOf = (box: Box): number => areaOf(box) / lengthOf(box);

const lengthOf = (box: Box): number => (longAxis(box) === 'x' ? box[2] - box[0] : box[3] - box[1]);

/** Too small to keep smoke from the rest of its room, m². */
const isNook = (box: Box): boolean => areaOf(box) < 8;
