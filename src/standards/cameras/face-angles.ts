import type { Citation } from '../../base/finding';
import { cite } from '../cite';
import { OODPCVS_2025, type ViewLevel } from './density-scales';

/** How steeply, and how far from the front, a face may be looked at. */
export interface FaceAngle {
  /** Radians below the horizon. */
  readonly down: number;
  /** Radians to either side of the way that the face looks, in plan. */
  readonly aside: number;
  readonly cite: Citation;
}

const DEGREE = Math.PI / 180;

/** Cameras of entrances, where a face is to be known (DUTIES 1.3). */
const ENTRANCE: FaceAngle = {
  down: 30 * DEGREE,
  aside: 45 * DEGREE,
  cite: cite('DB31/T 329.21', '2019', 'entrance cameras', 'V2'),
};

/** Pictures that a stranger is identified by: no steeper than 13°, a vendor's note to the test chart (CODES 4.1). */
const IDENTIFYING: FaceAngle = {
  down: 13 * DEGREE,
  aside: 45 * DEGREE,
  cite: cite('Mobotix', 'edition not known', 'tilt for identification', 'V2'),
};

const rank = (level: ViewLevel): number => OODPCVS_2025.levels.findIndex(({ id }) => id === level);

/** The angle at which a face at a level must be looked at; null where no face is asked for. O(1). */
export function faceAngleOf(level: ViewLevel): FaceAngle | null {
  if (rank(level) >= rank('validate')) return IDENTIFYING;
  return rank(level) >= rank('perceive') ? ENTRANCE : null;
}
