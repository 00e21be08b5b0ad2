import type { RightOfWay } from './right-of-way';
import type { WalkingModel } from './walking-model';

/** How a run is done where a scenario doesn't say otherwise. */
export interface Preset {
  readonly model: WalkingModel;
  /** Seconds a step. */
  readonly dt: number;
  /** Metres that ways keep from corners: half a body. */
  readonly inset: number;
}

/**
 * What both presets by right of way share, for bodies of a radius of 0.2 m. Pushes are those of JuPedSim's collision-free speed (8, 0.1 m). Speed is
 * gained at 2 m/s², so that 1.2 m/s are reached in 0.6 s, about a pace. Bodies are heeded sideways by nine tenths of their width: two of 0.4 m go
 * side by side through 0.8 m, as people who turn a shoulder do. They overlap by a fifth at most in a crush; half of the contact time is
 * the longest step that a scenario may ask for. Evasion outweighs what pushes back at a gap of 0.1 m (8/e).
 */
const RIGHT_OF_WAY = {
  kind: 'right-of-way',
  strength: 8,
  range: 0.1,
  acceleration: 2,
  shoulder: 0.9,
  squeeze: 0.2,
  contactTime: 0.1,
  evasion: 3,
  evasionRange: 1.5,
} as const satisfies Partial<RightOfWay>;

/** Seconds a step of `default`: the longest whose clearing times lie within 2 % of those with 0.01 s; `experimental`, whose people press closer to walls and each other, takes a shorter one. */
const DT = 0.025;

const CONSERVATIVE = {
  model: {
    ...RIGHT_OF_WAY,
    timeGap: 0.65,
    stairSpacing: { up: 2.82, down: 2.13 },
    doorSpacing: { openings: 2, exits: 2.42 },
    wallRange: 0.15,
    wallShare: 0.215,
  },
  dt: DT,
  inset: 0.2,
} as const satisfies Preset;

/**
 * Ready sets of numbers.
 *
 * `jupedsim`: those of JuPedSim 1.4 and 2.0-dev (`CollisionFreeSpeedModel`), for comparison.
 *
 * `conservative`: with these gaps within 1 m of openings 100 people leave the room of IMO MSC.1/Circ.1533, test 4, by a door of 0.8 to 2.4 m at no more than
 * its 1.33 persons a second and metre over the whole period, whether they are out in the door's line (1.15 to 1.29; its men of 0.97 to 1.62 m/s at most 1.31) or go on behind a wall
 * of 0.2 m (1.03 to 1.25). Walls hold people off within 0.15 m, the boundary layer of doors of the SFPE handbook (ch. 59). In a corridor the shorter time
 * gap makes people walk at 1.03 to 1.14 of Weidmann's speeds (1993) at 0.5 to 2 persons/m², and at 0.23 m/s at 4, where he gives 0.15: in a door they go closer side by side than in a crowd, so that one
 * gap can't give his speeds and that limit both. On stairs of 0.9 to 2.4 m people keep so far apart that no more leave a full landing than that circular's 1.1
 * persons a second and metre down and 0.88 up.
 *
 * `experimental`: with this time gap the same doors let 1.9 persons a second and metre through (Seyfried et al. 2009), within a tenth;
 * speeds in a corridor are then 1.04 to 1.21 of Weidmann's at 0.5 to 2 persons/m². Stairs carry 1.34 down and 1.28 up, within 15 in 100: the flows of the curves that
 * RiMEA 4.1.1, test 13, draws its band from, at 2 persons/m² (their fast lane: 0.67 and 0.64 m/s).
 *
 * `default` is `conservative`: whoever sizes ways out errs on the side of more time, by the flow that codes reckon with.
 */
export const PRESETS = {
  jupedsim: {
    model: { strength: 8, range: 0.1, wallStrength: 5, wallRange: 0.02, timeGap: 1 },
    dt: 0.01,
    inset: 0.2,
  },
  conservative: CONSERVATIVE,
  experimental: {
    model: {
      ...RIGHT_OF_WAY,
      timeGap: 0.605,
      stairSpacing: { up: 1.46, down: 1.55 },
      doorSpacing: { openings: 1, exits: 1.12 },
      wallRange: 0.1,
      wallShare: 1,
    },
    dt: 0.02,
    inset: 0.2,
  },
  default: CONSERVATIVE,
} as const satisfies Record<string, Preset>;
