import type { Point } from '../../model/schema/polygon';
import { BAND, BUILDING } from './layout';
import { rectangle } from '../drafting/rectilinear';

/** 26 risers of 0.15 m in two flights of 12 treads of 0.28 m, 1.60 m wide; landings of 1.72 m and more. */
const FLIGHT = { width: 1.6, run: 12 * 0.28 } as const;
/** Where the flights begin: the floor-side landing ends here. */
export const FLIGHT_START = 12.42;

export interface StairFlight {
  readonly code: string;
  readonly ring: readonly Point[];
  readonly z: readonly [number, number];
  /** Along its axis, which is north. */
  readonly climbs: 'along-axis' | 'against-axis';
}

export interface HalfLanding {
  readonly code: string;
  readonly ring: readonly Point[];
  readonly z: number;
}

/** Two flights and the half-way landing in a stair between the wall centre-lines `x0` and `x1`. */
export function stair(
  code: string,
  west: number,
  east: number,
): { flights: StairFlight[]; landing: HalfLanding } {
  const left = west + (west === BUILDING.x0 ? 0.15 : 0.1);
  const right = east - (east === BUILDING.x1 ? 0.15 : 0.1);
  const end = FLIGHT_START + FLIGHT.run;
  const half = BUILDING.storeyHeight / 2;
  return {
    flights: [
      {
        code: `${code}-lower`,
        ring: rectangle(left, FLIGHT_START, left + FLIGHT.width, end),
        z: [0, half],
        climbs: 'along-axis',
      },
      {
        code: `${code}-upper`,
        ring: rectangle(right - FLIGHT.width, FLIGHT_START, right, end),
        z: [half, BUILDING.storeyHeight],
        climbs: 'against-axis',
      },
    ],
    landing: { code: `${code}-landing`, ring: rectangle(left, end, right, BUILDING.y1 - 0.15), z: half },
  };
}

export const STAIRS = [
  { code: 'ST1', west: 0, east: 3.6 },
  { code: 'ST2', west: 38.4, east: 42 },
] as const;

/** The floor of a stair above ends where its flights begin. */
export const STAIR_FLOOR: readonly [number, number] = [BAND.north, FLIGHT_START];
