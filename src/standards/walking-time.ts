import { present } from '../base/assert';
import { speedsOf, type WalkedOn, type Walker } from './walking-speeds';

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
export function walkingTime({ level, ramp, stairsDown, stairsUp }: WalkLengths, walker: Walker): number {
  const speeds = speedsOf(walker);
  const speed = (on: WalkedOn): number =>
    present(speeds.find((row) => row.on === on)?.speed, `${walker} on ${on}`);
  return (level + ramp) / speed('level') + stairsDown / speed('stairs-down') + stairsUp / speed('stairs-up');
}
