import { present } from '../../base/assert';
import { speedsOf, type WalkedOn, type Walker } from '../../standards/walking-speeds';
import type { WalkLengths } from './result';

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
