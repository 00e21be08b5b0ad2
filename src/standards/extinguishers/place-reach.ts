import { cite } from '../cite';
import type { Ruled } from './extinguisher-profile';
import { ruled } from './ruled';

/**
 * Metres from the middle of a door within which a thing in the space before it stands at that door: two rooms side by
 * side share what hangs between their doors.
 */
export const AT_DOOR: Ruled<number> = ruled('place.at-door', 5, cite('WardTwin', '1', 'at-door', 'house'));
