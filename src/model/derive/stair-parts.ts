import type { FlightEnd } from '../../geometry/nav/floor-input';
import type { FlightId } from '../schema/ids';
import type { Level } from './stair-ends';

/** A flight as the walking kernel takes it, with the number of its ring among its storey's stair rings. */
export interface StairFlight {
  readonly id: FlightId;
  readonly storey: number;
  readonly ring: number;
  readonly low: FlightEnd;
  readonly high: FlightEnd;
  readonly rise: number;
}

export interface StairLanding {
  readonly storey: number;
  /** Numbers among its storey's stair rings. */
  readonly outlines: readonly number[];
  /** Above the storey's floor, metres. */
  readonly z: number;
}

/** What the two heights of a flight lead to. */
export interface FlightLevels {
  readonly low: Level;
  readonly high: Level;
}
