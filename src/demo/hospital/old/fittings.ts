import type { PlannedAsset } from '../../drafting/storey-plan';
import {
  cameras,
  extinguishers,
  hydrants,
  WIDE_VIEW,
  type CameraRow,
  type ExtinguisherRow,
} from '../fittings';
import { LENGTH, X } from './frame';

/** The signs on the east wall look west, radians. */
const WEST = Math.round(Math.PI * 1e4) / 1e4;

/** Fittings on the corridor's west wall and in its middle, metres. */
const WALL = X.corridorWest + 0.3;
const MIDDLE = (X.corridorWest + X.corridorEast) / 2;

/**
 * Between two bays, so that both are reached: five points are 15 m from every corner. The last but one hangs beside the
 * hydrant of the second stair.
 */
const EXTINGUISHERS = [8.4, 25.2, 41.3, 58.4, 75.6] as const;
export const CORRIDOR_EXTINGUISHERS: readonly ExtinguisherRow[] = EXTINGUISHERS.map((y) => [
  'water',
  WALL,
  y,
  2,
]);
const HYDRANTS = [25.8, 57.9] as const;
const LIGHTS = [6.3, 18.9, 31.5, 44.1, 56.7, 69.3, 81.9] as const;
/** Along the wall; `y` and the way that the arrow shows to who looks east at it. */
const SIGNS = [
  [4.2, 'left'],
  [16.8, 'right'],
  [26.6, 'right'],
  [35.7, 'both'],
  [45, 'left'],
  [54.4, 'left'],
  [67.2, 'right'],
  [75, 'right'],
] as const;

const STAIR_DOORS = [10.5, 60.9] as const;

/** Both ends of the corridor, and the foot of each stair: the old ones, to which `crossingCameras` adds what the duties take. */
const CAMERAS: readonly CameraRow[] = [
  [MIDDLE, 0.3, MIDDLE, 30],
  [MIDDLE, LENGTH - 0.3, MIDDLE, LENGTH - 30],
  [X.corridorEast - 0.3, 12, 5, 10],
  [X.corridorEast - 0.3, 62.4, 5, 60.4],
];

/**
 * What a storey of the old building has: hydrants and extinguishers, lights and signs, four old cameras. There are no
 * sprinklers, no detectors, no call points and no sounders: the house is older than the rules that ask for them.
 */
export const oldFittings = (
  storey: string,
  more: readonly CameraRow[] = [],
  extinguisherRows: readonly ExtinguisherRow[] = CORRIDOR_EXTINGUISHERS,
): PlannedAsset[] => [
  ...extinguishers(storey, extinguisherRows),
  ...hydrants(
    storey,
    HYDRANTS.map((y) => [WALL, y]),
  ),
  ...cameras(storey, [...CAMERAS, ...more], { view: WIDE_VIEW, pixels: 2560 }),
  ...LIGHTS.map((y, i): PlannedAsset => ({
    kind: 'emergency-light',
    code: `${storey}.L${i + 1}`,
    x: X.corridorEast - 0.2,
    y,
    endurance: 5400,
  })),
  ...SIGNS.map(([y, shows], i): PlannedAsset => ({
    kind: 'exit-sign',
    code: `${storey}.S${i + 1}`,
    x: X.corridorEast - 0.2,
    y,
    z: 0.6,
    facing: WEST,
    shows,
  })),
  ...STAIR_DOORS.map((y, i): PlannedAsset => ({
    kind: 'exit-sign',
    code: `${storey}.S${SIGNS.length + 1 + i}`,
    x: WALL,
    y,
    facing: 0,
    shows: 'exit',
  })),
  {
    kind: 'exit-sign',
    code: `${storey}.S${SIGNS.length + STAIR_DOORS.length + 1}`,
    x: X.corridorWest - 0.4,
    y: 12.3,
    shows: 'storey',
  },
];

/** Chairs for those who can't walk down, on the landings of both stairs: where there are wards. */
export const evacuationChairs = (storey: string): PlannedAsset[] =>
  STAIR_DOORS.map((y, i) => ({
    kind: 'evacuation-chair',
    code: `${storey}.EC${i + 1}`,
    x: X.corridorWest - 0.4,
    y: y - 1.6,
  }));
