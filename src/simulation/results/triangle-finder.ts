import { nextHalfEdge } from '../../geometry/plane/triangulation';
import type { Nav } from '../../geometry/nav/nav';
import { sheetBoxes, squareOf, squaresIn } from '../floor/squares';

/** Side of the squares that triangles are filed by, metres. */
const SIZE = 1;
/** What a recorded place may lie off the one that it stands for, metres. */
const ROUNDING = 0.001;

/**
 * Finds the triangle that a recorded place lies in: of those near it the one that it lies deepest in, or least out of (rounding may
 * put it across an edge); −1 far from all floor of the sheet. `sheetOf`: the recorded sheet of each triangle. Making it is
 * O(triangles), a question about O(1).
 */
export function triangleFinder(
  nav: Nav,
  sheetOf: Int32Array,
  sheetCount: number,
): (sheet: number, x: number, y: number) => number {
  const { squares, count } = squaresIn(sheetBoxes(nav, sheetOf, sheetCount), SIZE);
  const start = new Int32Array(count + 1);
  const each = (visit: (square: number, triangle: number) => void): void => {
    for (let t = 0; t < nav.triangleCount; t++) {
      const over = squares[sheetOf[t]!]!;
      const xs = nav.x.subarray(3 * t, 3 * t + 3);
      const ys = nav.y.subarray(3 * t, 3 * t + 3);
      const low = squareOf(over, Math.min(...xs) - ROUNDING, Math.min(...ys) - ROUNDING);
      const high = squareOf(over, Math.max(...xs) + ROUNDING, Math.max(...ys) + ROUNDING);
      const width = ((high - over.first) % over.columns) - ((low - over.first) % over.columns);
      for (let row = low; row <= high; row += over.columns) {
        for (let square = row; square <= row + width; square++) visit(square, t);
      }
    }
  };
  each((square) => start[square + 1]!++);
  for (let s = 0; s < count; s++) start[s + 1]! += start[s]!;
  const fill = start.slice(0, count);
  const items = new Int32Array(start[count]!);
  each((square, t) => (items[fill[square]!++] = t));
  return (sheet, x, y) => {
    const over = squares[sheet];
    if (over === null || over === undefined) return -1;
    const { minX, minY, size, columns, rows } = over;
    if (!(x >= minX && y >= minY && x < minX + columns * size && y < minY + rows * size)) return -1;
    const square = squareOf(over, x, y);
    let best = -1;
    let deepest = -Infinity;
    for (let k = start[square]!; k < start[square + 1]!; k++) {
      const depth = depthIn(nav, items[k]!, x, y);
      if (depth <= deepest) continue;
      deepest = depth;
      best = items[k]!;
    }
    return best;
  };
}

/** Metres from the nearest edge of a triangle, negative outside. */
function depthIn(nav: Nav, t: number, x: number, y: number): number {
  let least = Infinity;
  for (let h = 3 * t; h < 3 * t + 3; h++) {
    const n = nextHalfEdge(h);
    const ex = nav.x[n]! - nav.x[h]!;
    const ey = nav.y[n]! - nav.y[h]!;
    const length = Math.hypot(ex, ey);
    if (length === 0) continue;
    least = Math.min(least, (ex * (y - nav.y[h]!) - ey * (x - nav.x[h]!)) / length);
  }
  return least;
}
