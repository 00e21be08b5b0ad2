import type { Spot } from '../../analyses/cameras/result';
import { pole } from '../../geometry/plane/pole';

/** Somebody stands where there is so much floor, m², and a disc of so many metres across lies in it. */
export const STANDING = { area: 0.5, across: 0.3 } as const;
/** Of the widest disc of a spot, metres. */
const FINE = 0.02;

/**
 * Whether a spot is outlined: where somebody could stand. Slivers along furniture and walls hide nobody, and their outlines
 * would hide the plan; in figures they count. O(corners × log corners).
 */
export const isOutlined = ({ outer, holes, area }: Spot): boolean =>
  area >= STANDING.area && 2 * pole([outer, ...holes], FINE).radius >= STANDING.across;
