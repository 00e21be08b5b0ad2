import type { FlightInput } from './floor-input';
import type { Stretch } from './nav';

/** Ends whose lines run more against each other than this (cosine) leave the axis to the low end alone. */
const MOST_SKEW = 0.5;
/** A flight shorter in plan than this, metres, is not stretched: it would be a wall. */
const LEAST_RUN = 0.05;

/** Nothing is stretched. */
export const FLAT: Stretch = { ax: 0, ay: 0, nx: 1, ny: 0, factor: 1 };

/**
 * How a flight's footprint is stretched so that its lengths are lengths along the slope: at a right angle to the
 * mean direction of its ends by √(1 + (rise / run)²), the low end staying where it is. `origin` is taken off. O(1).
 */
export function flightStretch(flight: FlightInput, origin: readonly [number, number]): Stretch {
  const { low, high, rise } = flight;
  let dx = low.bx - low.ax;
  let dy = low.by - low.ay;
  const length = Math.hypot(dx, dy);
  if (length === 0) return FLAT;
  dx /= length;
  dy /= length;
  const ex = high.bx - high.ax;
  const ey = high.by - high.ay;
  const other = Math.hypot(ex, ey);
  const cosine = other === 0 ? 0 : (dx * ex + dy * ey) / other;
  if (Math.abs(cosine) > MOST_SKEW) {
    const sign = cosine < 0 ? -1 : 1;
    dx += (sign * ex) / other;
    dy += (sign * ey) / other;
    const sum = Math.hypot(dx, dy);
    dx /= sum;
    dy /= sum;
  }
  const ax = (low.ax + low.bx) / 2;
  const ay = (low.ay + low.by) / 2;
  const wayX = (high.ax + high.bx) / 2 - ax;
  const wayY = (high.ay + high.by) / 2 - ay;
  const run = -wayX * dy + wayY * dx;
  if (Math.abs(run) < LEAST_RUN) return FLAT;
  const sign = run < 0 ? -1 : 1;
  const slope = flight.rise / run;
  const factor = rise === 0 ? 1 : Math.sqrt(1 + slope * slope);
  return { ax: ax - origin[0], ay: ay - origin[1], nx: -dy * sign, ny: dx * sign, factor };
}
