import type { FlightEnd } from '../../../geometry/nav/floor-input';
import type { FlightShape } from '../../../geometry/mesh/steps';
import type { Flight } from '../../schema/flight';
import type { Point } from '../../schema/polygon';

/** The two ends of a flight as the walking surface has them. */
export interface WalkedEnds {
  readonly low: FlightEnd;
  readonly high: FlightEnd;
}

/** A walked flight this near to a drawn one, middle to middle, is the same, metres. */
const SAME = 0.5;

/**
 * Flights as straight shapes to draw: middle of one end, middle of the other, width. Which end is low is told by
 * the walking surface (`walked`, of the same storey); flights that it doesn't have rise as they say, else in the
 * order of their heights along their axis. Without an axis a flight runs along its longest edge. O(flights² + points).
 */
export const drawnFlights = (flights: readonly Flight[], walked: readonly WalkedEnds[]): FlightShape[] =>
  flights.map((flight) => {
    const shape = shapeOf(flight);
    const twin = walked.find(
      ({ low, high }) => apart(between(middleOf(low), middleOf(high)), centre(shape)) < SAME,
    );
    const turned = twin && apart(middleOf(twin.low), shape.high) < apart(middleOf(twin.low), shape.low);
    return turned ? { ...shape, low: shape.high, high: shape.low } : shape;
  });

const middleOf = ({ ax, ay, bx, by }: FlightEnd): Point => [(ax + bx) / 2, (ay + by) / 2];
const between = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
const centre = ({ low, high }: FlightShape): Point => between(low, high);
const apart = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

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
  const said = flight.axis === null ? null : flight.climbs;
  const rising = said === null ? flight.z[0] <= flight.z[1] : said === 'along-axis';
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
