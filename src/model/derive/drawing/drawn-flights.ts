import type { FlightShape } from '../../../geometry/mesh/steps';
import type { Flight } from '../../schema/flight';
import type { Point } from '../../schema/polygon';

/**
 * Flights as straight shapes to draw: middle of one end, middle of the other, width. Which end is low is told
 * by the walking surface; a drawing of a lone flight takes the order in which its heights are given along its
 * axis. Flights without an axis run along their longer side. O(points).
 */
export const drawnFlights = (flights: readonly Flight[]): FlightShape[] => flights.map(shapeOf);

function shapeOf(flight: Flight): FlightShape {
  const ring = flight.outline.outer;
  const [ax, ay] = flight.axis ?? longestEdge(ring);
  const length = Math.hypot(ax, ay);
  const ux = ax / length;
  const uy = ay / length;
  const along = ring.map(([x, y]) => x * ux + y * uy);
  const across = ring.map(([x, y]) => y * ux - x * uy);
  const [from, to] = [Math.min(...along), Math.max(...along)];
  const [left, right] = [Math.min(...across), Math.max(...across)];
  const middle = (left + right) / 2;
  const at = (s: number): Point => [ux * s - uy * middle, uy * s + ux * middle];
  const rising = flight.z[0] <= flight.z[1];
  return {
    low: at(rising ? from : to),
    high: at(rising ? to : from),
    width: right - left,
    z: [Math.min(...flight.z), Math.max(...flight.z)],
    ramp: flight.form === 'ramp',
  };
}

function longestEdge(ring: readonly Point[]): Point {
  let best: Point = [1, 0];
  let length = 0;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    const l = Math.hypot(bx - ax, by - ay);
    if (l > length) [best, length] = [[bx - ax, by - ay], l];
  });
  return best;
}
