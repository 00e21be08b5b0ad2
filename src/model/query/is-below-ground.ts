import type { Storey } from '../schema/storey';
import { isAtGround } from './is-at-ground';

/** Does the floor of a storey lie below outdoor ground. O(1). */
export const isBelowGround = (storey: Storey): boolean => storey.elevation < 0 && !isAtGround(storey);
