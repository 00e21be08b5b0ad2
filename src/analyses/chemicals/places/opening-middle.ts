import type { Opening } from '../../../model/schema/opening';
import type { Point } from '../../../model/schema/polygon';

/** Where codes measure to: the middle of a doorway. */
export const openingMiddle = ({ line: [[ax, ay], [bx, by]] }: Opening): Point => [
  (ax + bx) / 2,
  (ay + by) / 2,
];
