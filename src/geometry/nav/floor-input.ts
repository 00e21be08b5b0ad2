import type { LineSet } from '../plane/line-set';

/** What a ring of a storey's plan means for walking. */
export const RingClass = {
  /** Space or outdoor ground: floor. */
  floor: 0,
  /** Throat of a door or opening: floor, and it cuts `cuttable` solids. */
  throat: 1,
  /** Wall polygon, column, obstacle, void of a flight from below: never walkable. */
  solid: 2,
  /** Body of a wall that was drawn as a line with a thickness: solid, but cut by throats. */
  cuttable: 3,
  /** Footprint of a flight filed under this storey: walked as a slope, entered over its short edges only. */
  flight: 4,
  /** Outline of a stair space or of a drawn landing: no effect on walkable floor, but landings are cut along it. */
  outline: 5,
} as const;

export type RingClass = (typeof RingClass)[keyof typeof RingClass];

/** A line that can't be walked across while it is shut. */
export interface Barrier {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  /** Index of the door that shuts it; −1 = always shut (wall without thickness, rejected opening). */
  readonly door: number;
  /**
   * The line is run on past both ends by at most this many metres, but only where that ends in solid
   * (a leaf drawn a little shorter than its hole still closes it).
   */
  readonly reach: number;
}

/**
 * One storey's plan as numbers. Walkable = (floor ∪ throat) − solid − (cuttable − throat); what no floor or
 * throat covers is solid. Rings: outer counter-clockwise, holes clockwise; overlaps are allowed.
 */
export interface FloorInput {
  readonly lines: LineSet;
  /** RingClass per line of `lines` (all closed). */
  readonly ringClass: Uint8Array;
  readonly barriers: readonly Barrier[];
}

/** Where an end of a flight leads to. */
export type LevelRef =
  | { readonly kind: 'storey'; readonly storey: number }
  | { readonly kind: 'landing'; readonly landing: number };

/** A horizontal, straight end of a flight in plan, and the level that it is entered from. */
export interface FlightEnd {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  readonly joins: LevelRef;
}

/** One flight of stairs or ramp; walked along its slope. */
export interface FlightInput {
  /** Index of the storey it is filed under (its footprint is a `flight` ring there). */
  readonly storey: number;
  /** Line index of its footprint in that storey's `lines`. */
  readonly line: number;
  readonly low: FlightEnd;
  readonly high: FlightEnd;
  /** Rise from low to high end, metres, ≥ 0. */
  readonly rise: number;
}

/**
 * A level between storeys: the part of a storey's walkable floor that lies inside the `outline` rings given
 * and outside every flight, at another height. Where such floor can't be reached at the storey's own height
 * it simply is the landing.
 */
export interface LandingInput {
  readonly storey: number;
  /** Line indices (class `outline`) in that storey's `lines`. */
  readonly outlines: readonly number[];
  /** Height above the storey's floor, metres. */
  readonly z: number;
}

/** A building (or campus) for walking: storeys joined by flights. Door indices are unique over all storeys. */
export interface NavInput {
  readonly floors: readonly FloorInput[];
  readonly flights: readonly FlightInput[];
  readonly landings: readonly LandingInput[];
  readonly doorCount: number;
}
