import { assert, present } from '../../../base/assert';
import {
  DENSITY_FACTOR,
  FREE_DENSITY,
  FREE_SHARE,
  FULL_DENSITY,
  STAIR_PACES,
} from '../../../standards/egress/hydraulic-rows';

const A = DENSITY_FACTOR.value;

/**
 * How fast people walk, m/s, where `density` of them stand on a square metre. `pace` is k of the way (`LEVEL_PACE`, `stairPace`), on
 * stairs along the slope. SFPE Handbook, hydraulic model. O(1).
 */
export function speedAt(pace: number, density: number): number {
  assert(pace > 0 && density >= 0, 'pace and density', { pace, density });
  if (density <= FREE_DENSITY.value) return FREE_SHARE.value * pace;
  // The line comes down to nothing a little before the density at which nobody moves.
  return density >= FULL_DENSITY.value ? 0 : Math.max(0, pace * (1 - A * density));
}

/** Persons that pass a metre of effective width in a second: speed times density. O(1). */
export const specificFlowAt = (pace: number, density: number): number => speedAt(pace, density) * density;

/** Density at which most pass, persons on a square metre: 1.88. */
export const BEST_DENSITY = 1 / (2 * A);

/** The most that pass a metre of effective width in a second: 1.32 on level ground. O(1). */
export const mostSpecificFlow = (pace: number): number => pace / (4 * A);

/** Of the two densities at which as many pass, the one at which people walk and don't queue; the best one of any larger flow. O(1). */
export function walkingDensity(pace: number, specificFlow: number): number {
  const free = specificFlow / (FREE_SHARE.value * pace);
  if (free <= FREE_DENSITY.value) return free;
  const under = 1 - (4 * A * specificFlow) / pace;
  return under <= 0 ? BEST_DENSITY : (1 - Math.sqrt(under)) / (2 * A);
}

/**
 * k of stairs, m/s. Between the rows of steps by how much flatter they are; beyond them as the root of tread to riser, which the
 * rows follow within one in a hundred. Riser and tread in metres. O(rows).
 */
export function stairPace(riser: number, tread: number): number {
  assert(riser > 0 && tread > 0, 'steps', { riser, tread });
  const flat = tread / riser;
  const rows = STAIR_PACES.map((each) => ({ flat: each.tread / each.riser, pace: each.pace.value }));
  const first = present(rows[0], 'steepest stair');
  const last = present(rows.at(-1), 'flattest stair');
  if (flat <= first.flat) return first.pace * Math.sqrt(flat / first.flat);
  if (flat >= last.flat) return last.pace * Math.sqrt(flat / last.flat);
  const i = rows.findIndex((each) => each.flat >= flat);
  const above = present(rows[i], 'flatter stair');
  const below = present(rows[i - 1], 'steeper stair');
  return below.pace + ((flat - below.flat) / (above.flat - below.flat)) * (above.pace - below.pace);
}
