import type { Opening } from '../schema/opening';
import type { Point } from '../schema/polygon';

/** Where codes measure to: the middle of a doorway. O(1). */
export const openingMiddle = ({ line: [[ax, ay], [bx, by]] }: Opening): Point => [
  (ax + bx) / 2,
  (ay + by) / 2,
];
