import { finished, type Steps } from '../../base/steps';
import { nextHalfEdge } from '../../geometry/plane/triangulation';
import type { Nav } from '../../geometry/nav/nav';
import { sheetBoxes, squareOf, squaresIn } from '../floor/squares';

/** Side of the squares that triangles are filed by, metres. */
const SIZE = 1;
/** What a recorded place may lie off the one that it stands for, metres. */
const ROUNDING = 0.001;
/** Squares that triangles are filed by in one step. */
const SQUARES_A_STEP = 200_000;

/**
 * Finds the triangle that a recorded place lies in: of those near it the one that it lies deepest in, or least out of (rounding may
 * put it across an edge); −1 far from all floor of the sheet. `sheetOf`: the recorded sheet of each triangle. Making it is
 * O(triangles), a question about O(1).
 */
export const triangleFinder = (nav: Nav, sheetOf: Int32Array, sheetCount: number): TriangleAt =>
  finished(triangleFinderSteps(nav, sheetOf, sheetCount));

type TriangleAt = (sheet: number, x: number, y: number) => number;

/** `triangleFinder` in parts. */
export function* triangleFinderSteps(nav: Nav, sheetOf: Int32Array, sheetCount: number): Steps<TriangleAt> {
  const { squares, count } = squaresIn(sheetBoxes(nav, sheetOf, sheetCount), SIZE);
  const start = new Int32Array(count + 1);
  const { x: xs, y: ys } = nav;
  function* each(visit: (square: number, triangle: number) => void): Steps<void> {
    let looks = 0;
    for (let t = 0; t < nav.triangleCount; t++) {
      const over = squares[sheetOf[t]!]!;
      const [a, b, c] = [3 * t, 3 * t + 1, 3 * t + 2];
      const minX = Math.min(xs[a]!, xs[b]!, xs[c]!) - ROUNDING;
      const minY = Math.min(ys[a]!, ys[b]!, ys[c]!) - ROUNDING;
      const low = squareOf(over, minX, minY);
      const maxX = Math.max(xs[a]!, xs[b]!, xs[c]!) + ROUNDING;
      const maxY = Math.max(ys[a]!, ys[b]!, ys[c]!) + ROUNDING;
      const high = squareOf(over, maxX, maxY);
      const width = ((high - over.first) % over.columns) - ((low - over.first) % over.columns);
      for (let row = low; row <= high; row += over.columns) {
        for (let square = row; square <= row + width; square++) visit(square, t);
        looks += width + 1;
        if (looks < SQUARES_A_STEP) continue;
        looks = 0;
        yield;
      }
    }
  }
  yield;
  yield* each((square) => start[square + 1]!++);
  yield;
  for (let s = 0; s < count; s++) start[s + 1]! += start[s]!;
  const fill = start.slice(0, count);
  const items = new Int32Array(start[count]!);
  yield* each((square, t) => (items[fill[square]!++] = t));
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
