import type { FlightInput } from '../../../geometry/nav/floor-input';
import type { Flight } from '../../../model/schema/flight';

/** How large a flight is, metres. */
export interface FlightSize {
  /** As said, else that of its narrower end. */
  readonly width: number;
  /** Is the width said, or as drawn? */
  readonly said: boolean;
  readonly rise: number;
  /** In plan, from end to end. */
  readonly run: number;
}

/** O(1). */
export function flightSize({ width }: Flight, { low, high, rise }: FlightInput): FlightSize {
  const along = (end: FlightInput['low']): number => Math.hypot(end.bx - end.ax, end.by - end.ay);
  const middle = (end: FlightInput['low']) => [(end.ax + end.bx) / 2, (end.ay + end.by) / 2] as const;
  const [[lx, ly], [hx, hy]] = [middle(low), middle(high)];
  return {
    width: width ?? Math.min(along(low), along(high)),
    said: width !== null,
    rise: Math.abs(rise),
    run: Math.hypot(hx - lx, hy - ly),
  };
}
