/** Rows of a page are so high on a plan, metres. */
const ROW = 3;

/** Things of one storey as one reads a page, north up: row by row from the north, each from west to east. O(n log n). */
export const inReadingOrder = <Thing extends { readonly x: number; readonly y: number }>(
  things: readonly Thing[],
): Thing[] => {
  const row = ({ y }: Thing): number => -Math.floor(y / ROW);
  return things.toSorted((a, b) => row(a) - row(b) || a.x - b.x || b.y - a.y);
};
