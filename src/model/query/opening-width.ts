import type { Opening } from '../schema/opening';

/** Width of leaf or hole, metres: as said, else the distance of the jambs. O(1). */
export const openingWidth = ({ width, line: [a, b] }: Opening): number =>
  width ?? Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Width that is free when open, metres: as said, else the width. O(1). */
export const clearWidth = (opening: Opening): number => opening.clearWidth ?? openingWidth(opening);
