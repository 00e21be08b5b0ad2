import { TRANSFER_NEEDS } from './egress/transfer-rows';
import { ROLLING, type Rolling } from './mobility/mobility';
import { speedsOf, WALKERS, type Walker } from './walking-speeds';
import { walkingTime, type WalkLengths } from './walking-time';

/** Who goes to safety: on their feet, or rolled there by others. */
export const GOERS = [...WALKERS, ...ROLLING] as const;
export type Goer = Walker | Rolling;

/** O(1). */
export const isRolling = (goer: Goer): goer is Rolling => ROLLING.some((each) => each === goer);

/** Metres a second by what is walked on, level floor first: what rolls has one speed alone, loaded and with nobody in the way. O(rows). */
export const goerSpeeds = (goer: Goer): readonly number[] =>
  isRolling(goer) ? [TRANSFER_NEEDS[goer].speed.value] : speedsOf(goer).map(({ speed }) => speed);

/** Seconds that a way takes, from the first step on; what rolls keeps to level floor and ramps. O(1). */
export const goingTime = (lengths: WalkLengths, goer: Goer): number =>
  isRolling(goer)
    ? (lengths.level + lengths.ramp) / TRANSFER_NEEDS[goer].speed.value
    : walkingTime(lengths, goer);
