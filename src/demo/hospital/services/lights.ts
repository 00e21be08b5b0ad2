import { present } from '../../../base/assert';
import type { Point } from '../../../model/schema/polygon';
import type { SpaceUse } from '../../../model/schema/space-use';
import { mm, type Box } from '../../drafting/boxes';
import { alongMiddle, cells } from './lattice';
import { isDrawn, type Fitting, type ServedRoom, type ServedStorey } from './served-storey';
import { landingsOf } from './stair-landings';

/** Between lights of a corridor, metres. */
const CORRIDOR_PITCH = 8;
/** Floor that one light of a hall shines on, m²; smaller rooms need none to be left. */
const HALL = 50;
/** Cars are in a garage, few people: its lanes are lit for leaving, m². */
const GARAGE = 100;
/** What batteries last in a hospital (GB 51309 3.2.4), seconds. */
const ENDURANCE = 3600;
/** Mounted under the flight above, metres over the landing. */
const OVER_LANDING = 2.3;

/** People wait there for help. */
const REFUGE_LIGHTS = 3;

/** Work goes on when the mains fail, whatever the size of the room (standby lighting, GB 50016 10.3.3). */
const GOES_ON: ReadonlySet<SpaceUse> = new Set([
  'operating-theatre',
  'icu',
  'nicu',
  'resuscitation',
  'delivery',
  'recovery',
  'nurse-station',
  'control-room',
  'electrical',
  'generator',
  'security',
] satisfies SpaceUse[]);

const CORRIDORS: ReadonlySet<SpaceUse> = new Set(['corridor', 'ramp'] satisfies SpaceUse[]);
const LOBBIES: ReadonlySet<SpaceUse> = new Set(['lobby', 'lift-lobby'] satisfies SpaceUse[]);
const WITHOUT: ReadonlySet<SpaceUse> = new Set([
  'lift-shaft',
  'escalator',
  'shaft',
  'void',
  'roof',
  'outdoor',
] satisfies SpaceUse[]);

/** Emergency lights of a storey: along corridors, on landings, in lobbies and halls, where work goes on. O(rooms + lights). */
export function lights({ plan, rooms }: ServedStorey): Fitting[] {
  if (isDrawn(plan, 'emergency-light')) return [];
  return rooms
    .filter(({ use }) => !WITHOUT.has(use))
    .flatMap((served) => {
      if (served.use !== 'stair') return places(served).map(([x, y]) => light(x, y));
      return landingsOf(served, plan).map(({ at: [x, y], z }) => light(x, y, mm(z + OVER_LANDING)));
    });
}

const light = (x: number, y: number, z = OVER_LANDING): Fitting => ({
  kind: 'emergency-light',
  x,
  y,
  z,
  endurance: ENDURANCE,
});

function places({ use, boxes, area }: ServedRoom): Point[] {
  const main = present(boxes[0], 'floor of a room');
  if (CORRIDORS.has(use)) return boxes.flatMap((box) => alongMiddle(box, CORRIDOR_PITCH));
  if (use === 'refuge') return alongMiddle(main, longest(main) / REFUGE_LIGHTS);
  const lit = use === 'garage' ? GARAGE : HALL;
  if (area >= lit) return boxes.flatMap((box) => cells(box, lit, Infinity));
  return LOBBIES.has(use) || GOES_ON.has(use) ? cells(main, HALL, Infinity) : [];
}

const longest = ([x0, y0, x1, y1]: Box): number => Math.max(x1 - x0, y1 - y0);
