import { assert } from '../../base/assert';
import type { Point } from '../../model/schema/polygon';
import { mm, type Box } from './boxes';
import { rectangle } from './rectilinear';
import type { StairUp } from './storey-plan';

/** GB 51039-2014 5.1.5: treads at least 0.28 m, risers at most 0.16 m, main stairs at least 1.65 m wide. */
const TREAD = 0.28;
const RISER = 0.16;
/** Both handrails together take this of a lane, metres. */
const RAILS = 0.1;
const LEAST_LANDING = 1.6;

export interface StairFlight {
  readonly ring: readonly Point[];
  /** Heights of its ends over the storey's floor, metres. */
  readonly z: readonly [number, number];
  readonly axis: Point;
  readonly climbs: 'along-axis' | 'against-axis';
  readonly width: number;
}

export interface StairLanding {
  readonly ring: readonly Point[];
  readonly z: number;
}

/**
 * What a storey draws of a stair that rises `height` metres from it: all of `wholeStair`, without the last flight where
 * one walks out under that, and with the last flight of the storey below where one does so there.
 */
export function stairCore(
  label: string,
  up: StairUp,
  inside: Box,
  height: number,
): { flights: StairFlight[]; landings: StairLanding[] } {
  const { flights, landings } = wholeStair(label, up, inside, height);
  const own = up.wayUnder ? flights.slice(0, -1) : flights;
  const drop = up.overWay;
  if (drop === undefined) return { flights: own, landings };
  const [last] = wholeStair(label, up, inside, drop).flights.slice(-1);
  assert(last !== undefined, `${label}: no flight below`);
  const z = [mm(last.z[0] - drop), mm(last.z[1] - drop)] as const;
  return { flights: [...own, { ...last, z }], landings };
}

/**
 * Flights and landings that rise `height` metres in a stair of two lanes. `inside` lies between the faces of its walls;
 * the floor's landing is at the end that `up` says, and flights turn at every landing. Throws where the box is too
 * short for treads of 0.28 m, risers of at most 0.16 m and landings of 1.6 m.
 */
function wholeStair(
  label: string,
  up: StairUp,
  inside: Box,
  height: number,
): { flights: StairFlight[]; landings: StairLanding[] } {
  // Drawn with the flights along y; turned at the end.
  const turned = up.along === 'x';
  const [x0, y0, x1, y1] = turned ? [inside[1], inside[0], inside[3], inside[2]] : inside;
  const risers = Math.ceil(mm(height / RISER) / up.flights);
  const run = (risers - 1) * TREAD;
  const rest = y1 - y0 - run;
  const landing = up.floorLanding ?? rest / 2;
  assert(Math.min(landing, rest - landing) >= LEAST_LANDING, `${label}: stair too short`, [rest, landing]);
  const low = mm(y0 + (up.landing === 'low' ? landing : rest - landing));
  const high = mm(low + run);
  const middle = mm((x0 + x1) / 2);
  const box = (a0: number, b0: number, a1: number, b1: number): Point[] =>
    turned ? rectangle(b0, a0, b1, a1) : rectangle(a0, b0, a1, b1);
  const near = up.landing === 'low' ? box(x0, y0, x1, low) : box(x0, high, x1, y1);
  const far = up.landing === 'low' ? box(x0, high, x1, y1) : box(x0, y0, x1, low);
  const level = (step: number): number => mm((height * step) / up.flights);
  const steps = Array.from({ length: up.flights }, (_, step) => step);
  return {
    flights: steps.map((step) => ({
      ring: step % 2 === 0 ? box(x0, low, middle, high) : box(middle, low, x1, high),
      z: [level(step), level(step + 1)] as const,
      axis: turned ? ([1, 0] as const) : ([0, 1] as const),
      climbs:
        (step % 2 === 0) === (up.landing === 'low') ? ('along-axis' as const) : ('against-axis' as const),
      width: mm(middle - x0 - RAILS),
    })),
    landings: steps.slice(1).map((step) => ({ ring: step % 2 === 1 ? far : near, z: level(step) })),
  };
}
