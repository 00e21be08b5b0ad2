import { piece } from '../../drafting/furniture-table';
import type { Furniture, StairUp } from '../../drafting/storey-plan';

export const STAIRS = ['ST1', 'ST2', 'ST3'] as const;
/** The middle stair ends below the roof. */
export const HIGHEST_OF_ST2 = 14;

/** What two flights of 13 risers leave of the stair's 6.7 m, halved: their floor landing is that of all storeys. */
const FLOOR_LANDING = 1.67;
/** Higher storeys have four flights instead of two, metres. */
const TWO_FLIGHTS = 4;

/** Flights of the tower's stairs that rise `height` metres, from the basement on. */
export const stairsUp = (stairs: readonly string[], height: number): StairUp[] =>
  stairs.map((room) => ({
    room,
    along: 'y',
    landing: 'low',
    flights: height > TWO_FLIGHTS ? 4 : 2,
    floorLanding: FLOOR_LANDING,
  }));

/** Where a stair ends, nobody walks on over the half landing below: it lies half a storey deeper. */
export const overHalfLanding = (x0: number, x1: number): Furniture =>
  piece('楼梯平台上空', 'Void over the half landing', 1.1, [x0, 23.33, x1, 25.1]);
