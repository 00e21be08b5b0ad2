import { speedOn, type Walker } from './walking-speeds';

/** Metres walked by what is walked on; along the slope on stairs and ramps. */
export interface WalkLengths {
  readonly level: number;
  readonly stairsDown: number;
  readonly stairsUp: number;
  /** Up or down. */
  readonly ramp: number;
}

/**
 * Seconds that someone walks a way, with nobody in front, from the first step on; ramps as level floor. Neither getting
 * ready nor waiting at doors is in it. O(1).
 */
export const walkingTime = ({ level, ramp, stairsDown, stairsUp }: WalkLengths, walker: Walker): number =>
  (level + ramp) / speedOn(walker, 'level') +
  stairsDown / speedOn(walker, 'stairs-down') +
  stairsUp / speedOn(walker, 'stairs-up');
