/** What of the floor slows those who walk on it. */
export interface Ground {
  /** Per flight of the nav: 1 = stairs; 0 = walked as level floor, as ramps and thresholds are. */
  readonly stairs: Uint8Array;
  /** Per storey: share of their speed that smoke leaves people; null = there is none. A flight has that of the storey it belongs to. */
  readonly smoke: Float64Array | null;
}

/** How far people keep apart on stairs: the time gap that they keep there, in those of level floor. */
export interface StairSpacing {
  readonly up: number;
  readonly down: number;
}

/** As far as on level floor. */
export const AS_ON_FLOOR: StairSpacing = { up: 1, down: 1 };
