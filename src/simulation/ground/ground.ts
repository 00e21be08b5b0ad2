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

/** The same in openings, and before the line of an exit, beyond which nobody holds up who leaves. */
export interface DoorSpacing {
  readonly openings: number;
  readonly exits: number;
}

/** How far people keep apart beside what they keep on open floor: as multiples of the time gap there. */
export interface Spacing {
  readonly stairs: StairSpacing;
  readonly doors: DoorSpacing;
}

/** As far everywhere. */
export const AS_ON_FLOOR: Spacing = { stairs: { up: 1, down: 1 }, doors: { openings: 1, exits: 1 } };
