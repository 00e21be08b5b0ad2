import { finished, type Steps } from '../../base/steps';
import { segmentDistance } from '../../geometry/plane/segment-distance';
import { nextHalfEdge } from '../../geometry/plane/triangulation';
import type { Nav } from '../../geometry/nav/nav';
import { squaresOver, type Squares } from './squares';

/** Edges turn by less than this, radians, where they are one wall. */
const STRAIGHT = 1e-7;
/** Half-edges, and squares, that are looked at in one step: some ten milliseconds. */
const HALF_EDGES_A_STEP = 100_000;
const SQUARES_A_STEP = 100_000;

/** Walls as segments in the frames of their sheets, filed by the squares that they are within `reach` of. */
export interface Walls {
  readonly count: number;
  /** Per wall: ax, ay, bx, by; the floor lies on its left. */
  readonly ends: Float64Array;
  readonly squares: readonly (Squares | null)[];
  /** Walls near square s: `squareStart[s] … squareStart[s + 1] − 1` of `items`. */
  readonly squareStart: Int32Array;
  readonly items: Int32Array;
  /** Per triangle: its sheet. */
  readonly sheetOf: Int32Array;
}

/** Wall segments of a surface: edges that nobody crosses, those in one line as one. */
export interface WallEnds {
  readonly ends: Float64Array;
  /** Per wall: its sheet. */
  readonly sheet: Int32Array;
}

/**
 * The walls of a surface with what `twin` says across its edges, but for those that `isOpen` (way out over an edge of the
 * plan). O(half-edges).
 */
export const wallEnds = (nav: Nav, twin: Int32Array, isOpen: (halfEdge: number) => boolean): WallEnds =>
  finished(wallEndSteps(nav, twin, isOpen));

/** `wallEnds` in parts. */
export function* wallEndSteps(
  nav: Nav,
  twin: Int32Array,
  isOpen: (halfEdge: number) => boolean,
): Steps<WallEnds> {
  const isWall = (h: number): boolean => twin[h]! < 0 && !isOpen(h);
  /** The wall that goes on where one ends: round the fan of the vertex, over what can be crossed. */
  const after = (h: number): number => {
    let at = nextHalfEdge(h);
    while (twin[at]! >= 0) at = nextHalfEdge(twin[at]!);
    return at;
  };
  const follows = new Int32Array(twin.length).fill(-1);
  const isLed = new Uint8Array(twin.length);
  for (let h = 0; h < twin.length; h++) {
    if (h % HALF_EDGES_A_STEP === HALF_EDGES_A_STEP - 1) yield;
    if (!isWall(h)) continue;
    const next = after(h);
    if (!isWall(next) || !isStraightOn(nav, h, next)) continue;
    follows[h] = next;
    isLed[next] = 1;
  }
  yield;
  const ends: number[] = [];
  const sheet: number[] = [];
  for (let h = 0; h < twin.length; h++) {
    if (h % HALF_EDGES_A_STEP === HALF_EDGES_A_STEP - 1) yield;
    if (!isWall(h) || isLed[h] === 1) continue;
    let last = h;
    while (follows[last]! >= 0) last = follows[last]!;
    const n = nextHalfEdge(last);
    ends.push(nav.x[h]!, nav.y[h]!, nav.x[n]!, nav.y[n]!);
    sheet.push(nav.sheetOf[Math.floor(h / 3)]!);
  }
  return { ends: Float64Array.from(ends), sheet: Int32Array.from(sheet) };
}

function isStraightOn(nav: Nav, h: number, next: number): boolean {
  const [n, m] = [nextHalfEdge(h), nextHalfEdge(next)];
  // Round a joint the frames differ: no wall runs on there.
  if (nav.x[n] !== nav.x[next] || nav.y[n] !== nav.y[next]) return false;
  if (nav.sheetOf[Math.floor(h / 3)] !== nav.sheetOf[Math.floor(next / 3)]) return false;
  const [ax, ay] = [nav.x[n]! - nav.x[h]!, nav.y[n]! - nav.y[h]!];
  const [bx, by] = [nav.x[m]! - nav.x[next]!, nav.y[m]! - nav.y[next]!];
  return Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by)) < STRAIGHT;
}

/** Files walls by squares of a size, each in those that it is within `reach` of, at most a diagonal farther. O(squares covered). */
export const fileWalls = (nav: Nav, walls: WallEnds, size: number, reach: number): Walls =>
  finished(filedWallSteps(nav, walls, size, reach));

/** `fileWalls` in parts. */
export function* filedWallSteps(
  nav: Nav,
  { ends, sheet }: WallEnds,
  size: number,
  reach: number,
): Steps<Walls> {
  const { squares, count } = squaresOver(nav, size);
  const squareStart = new Int32Array(count + 1);
  function* each(visit: (square: number, wall: number) => void): Steps<void> {
    let looks = 0;
    for (let wall = 0; wall < sheet.length; wall++) {
      const over = squares[sheet[wall]!]!;
      const [ax, ay, bx, by] = ends.subarray(4 * wall, 4 * wall + 4) as unknown as [
        number,
        number,
        number,
        number,
      ];
      const place = (value: number, min: number, most: number): number =>
        Math.max(0, Math.min(most - 1, Math.floor((value - min) / size)));
      const columnTo = place(Math.max(ax, bx) + reach, over.minX, over.columns);
      const rowTo = place(Math.max(ay, by) + reach, over.minY, over.rows);
      const far = reach + size * Math.SQRT1_2;
      for (let row = place(Math.min(ay, by) - reach, over.minY, over.rows); row <= rowTo; row++) {
        for (
          let column = place(Math.min(ax, bx) - reach, over.minX, over.columns);
          column <= columnTo;
          column++
        ) {
          const [mx, my] = [over.minX + (column + 0.5) * size, over.minY + (row + 0.5) * size];
          if (segmentDistance(mx, my, ax, ay, bx, by) <= far)
            visit(over.first + row * over.columns + column, wall);
          looks++;
        }
        if (looks < SQUARES_A_STEP) continue;
        looks = 0;
        yield;
      }
    }
  }
  yield;
  yield* each((square) => squareStart[square + 1]!++);
  yield;
  for (let s = 0; s < count; s++) squareStart[s + 1]! += squareStart[s]!;
  const fill = squareStart.slice(0, count);
  const items = new Int32Array(squareStart[count]!);
  yield* each((square, wall) => (items[fill[square]!++] = wall));
  return { count: sheet.length, ends, squares, squareStart, items, sheetOf: nav.sheetOf };
}
