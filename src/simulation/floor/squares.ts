import type { Nav } from '../../geometry/nav/nav';

/** Equal squares over one sheet, numbered row by row from `first` on, with a rim of `RIM` empty ones all round. */
export interface Squares {
  readonly minX: number;
  readonly minY: number;
  readonly size: number;
  readonly columns: number;
  readonly rows: number;
  readonly first: number;
}

/** What a sheet lies within, in its own frame, metres; nothing lies in it where `minX` > `maxX`. */
export interface SheetBox {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

/** So that two squares off any place there is one. */
const RIM = 2;

/** Boxes of so many sheets; `sheetOf` tells each triangle's. O(half-edges). */
export function sheetBoxes(nav: Nav, sheetOf: Int32Array, count: number): SheetBox[] {
  const boxes = Array.from({ length: count }, () => ({
    minX: Infinity,
    minY: Infinity,
    maxX: -Infinity,
    maxY: -Infinity,
  }));
  for (let h = 0; h < nav.x.length; h++) {
    const box = boxes[sheetOf[Math.floor(h / 3)]!]!;
    box.minX = Math.min(box.minX, nav.x[h]!);
    box.minY = Math.min(box.minY, nav.y[h]!);
    box.maxX = Math.max(box.maxX, nav.x[h]!);
    box.maxY = Math.max(box.maxY, nav.y[h]!);
  }
  return boxes;
}

/** Squares over boxes, null where nothing lies in one; numbers run on from sheet to sheet. O(boxes). */
export function squaresIn(
  boxes: readonly Readonly<SheetBox>[],
  size: number,
): { readonly squares: (Squares | null)[]; readonly count: number } {
  let count = 0;
  const squares = boxes.map(({ minX, minY, maxX, maxY }) => {
    if (minX > maxX) return null;
    const columns = Math.floor((maxX - minX) / size) + 1 + 2 * RIM;
    const rows = Math.floor((maxY - minY) / size) + 1 + 2 * RIM;
    const first = count;
    count += columns * rows;
    return { minX: minX - RIM * size, minY: minY - RIM * size, size, columns, rows, first };
  });
  return { squares, count };
}

/** Squares over all sheets of a surface. O(half-edges). */
export const squaresOver = (nav: Nav, size: number): ReturnType<typeof squaresIn> =>
  squaresIn(sheetBoxes(nav, nav.sheetOf, nav.sheets.length), size);

/** The square that a place of the sheet lies in. O(1). */
export const squareOf = ({ minX, minY, size, columns, first }: Squares, x: number, y: number): number =>
  first + Math.floor((y - minY) / size) * columns + Math.floor((x - minX) / size);
