/**
 * Everybody of a run in flat arrays, one number a person; who has left keeps the last one, but for his place while he passes on. Metres, seconds; places in the frame
 * of the sheet that the triangle lies on (`Nav`), so that gaps on stairs are measured along the slope.
 */
export interface Crowd {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly triangle: Int32Array;
  readonly radius: Float64Array;
  /** Speed on free level floor. */
  readonly speed: Float64Array;
  /** Speed on free stairs along the slope, up and down; 0 = as on level floor. */
  readonly speedUp: Float64Array;
  readonly speedDown: Float64Array;
  /** Speed with nobody in the way where somebody is now: on stairs, in smoke, with others to wait for. Models ask for this one. */
  readonly free: Float64Array;
  /** The time gap that is kept where somebody is now, in those of level floor. */
  readonly spacing: Float64Array;
  /** The step with which somebody begins to walk. */
  readonly startsAt: Int32Array;
  /** The guide (`Guides`) that somebody follows. */
  readonly guide: Int32Array;
  /** Seconds that another exit must save before somebody changes to it. */
  readonly patience: Float64Array;
  /** Who can't all do something with the same step do it in turns by these, and a party goes by its lowest: drawn, or their numbers. */
  readonly lot: Uint32Array;
  /** The party whose members keep together, numbered from 0 on without gaps; −1 = alone. */
  readonly party: Int32Array;
  /** 1 = walks; 0 = waits, or has left. */
  readonly walking: Uint8Array;
  /** Unit vector; (0, 0) until the first step. */
  readonly headingX: Float64Array;
  readonly headingY: Float64Array;
  /** Speed of this step. */
  readonly pace: Float64Array;
  /** Metres that somebody has gone at most since the first step: more where a wall turned them aside. */
  readonly walked: Float64Array;
  /** Where somebody heads for now. */
  readonly toX: Float64Array;
  readonly toY: Float64Array;
  /** Metres of way left from there. */
  readonly onward: Float64Array;
  /** Unit vector to there, and metres of way left, as of this step: where a model asks for them. */
  readonly aimX: Float64Array;
  readonly aimY: Float64Array;
  readonly way: Float64Array;
  /** Which heading beside the way somebody takes who is held up, 0 = none: where a model has such. */
  readonly beside: Uint8Array;
  /** The first `aliveCount`: all who are in the building, in the order of their numbers. */
  readonly alive: Int32Array;
  aliveCount: number;
  /** The first `passingCount`: who has left but still walks on before those behind, in the order of leaving. */
  readonly passing: Int32Array;
  passingCount: number;
}

/** A crowd of `count` people, all in the building, none of whom walks yet. */
export function newCrowd(count: number): Crowd {
  const numbers = (): Float64Array => new Float64Array(count);
  return {
    count,
    x: numbers(),
    y: numbers(),
    triangle: new Int32Array(count),
    radius: numbers(),
    speed: numbers(),
    speedUp: numbers(),
    speedDown: numbers(),
    free: numbers(),
    spacing: numbers().fill(1),
    startsAt: new Int32Array(count),
    guide: new Int32Array(count),
    patience: numbers(),
    lot: Uint32Array.from({ length: count }, (_, i) => i),
    party: new Int32Array(count).fill(-1),
    walking: new Uint8Array(count),
    headingX: numbers(),
    headingY: numbers(),
    pace: numbers(),
    walked: numbers(),
    toX: numbers(),
    toY: numbers(),
    onward: numbers(),
    aimX: numbers(),
    aimY: numbers(),
    way: numbers(),
    beside: new Uint8Array(count),
    alive: Int32Array.from({ length: count }, (_, i) => i),
    aliveCount: count,
    passing: new Int32Array(count),
    passingCount: 0,
  };
}
