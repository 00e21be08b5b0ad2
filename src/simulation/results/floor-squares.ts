import { finished, type Steps } from '../../base/steps';
import type { Nav } from '../../geometry/nav/nav';
import { squareOf, squaresIn, type Squares } from '../floor/squares';
import type { RecordingHead } from '../recording/recording-head';

/** Equal squares over all sheets of a recording, in the sheets' frames: on stairs they lie along the slope. */
export interface FloorSquares {
  /** Metres. */
  readonly size: number;
  readonly squares: readonly (Squares | null)[];
  readonly count: number;
}

/** Side of the squares of a map, metres. */
const MAP_SQUARE = 0.5;
/** Squares are made larger, by doubling, where there would be more of them. */
const MOST_SQUARES = 2 ** 23;
/** Squares that triangles are cut along in one step: some ten milliseconds. */
const SQUARES_A_STEP = 16_384;

/** Squares for a map of a recording. O(sheets). */
export function floorSquares({ sheets }: Pick<RecordingHead, 'sheets'>, size = MAP_SQUARE): FloorSquares {
  const made = squaresIn(
    sheets.map(({ box }) => box),
    size,
  );
  return made.count > MOST_SQUARES ? floorSquares({ sheets }, 2 * size) : { size, ...made };
}

/** The square of a place, −1 where it lies off the squares or has not one all round. O(1). */
export function floorSquareOf({ squares }: FloorSquares, sheet: number, x: number, y: number): number {
  const over = squares[sheet];
  if (over === null || over === undefined) return -1;
  const column = Math.floor((x - over.minX) / over.size);
  const row = Math.floor((y - over.minY) / over.size);
  const isInside = column > 0 && row > 0 && column < over.columns - 1 && row < over.rows - 1;
  return isInside ? squareOf(over, x, y) : -1;
}

type Polygon = readonly (readonly [number, number])[];

/**
 * How much floor each square has, m² in plan: triangles cut along the squares, on stairs less what the slope is longer than its
 * plan. `sheetOf`: the recorded sheet of each triangle. O(triangles + squares that they cover).
 */
export const floorAreas = (
  nav: Nav,
  sheetOf: Int32Array,
  head: Pick<RecordingHead, 'sheets'>,
  floor: FloorSquares,
): Float64Array => finished(floorAreaSteps(nav, sheetOf, head, floor));

/** `floorAreas` in parts. */
export function* floorAreaSteps(
  nav: Nav,
  sheetOf: Int32Array,
  { sheets }: Pick<RecordingHead, 'sheets'>,
  floor: FloorSquares,
): Steps<Float64Array> {
  const areas = new Float64Array(floor.count);
  yield* squareSteps(nav, sheetOf, floor, (t, square, piece) => {
    areas[square]! += area(piece) / sheets[sheetOf[t]!]!.stretch.factor;
  });
  return areas;
}

/** Visits every square that a triangle has a part in, with that part, triangle by triangle, in parts. O(triangles + squares that they cover). */
export function* squareSteps(
  nav: Nav,
  sheetOf: Int32Array,
  { squares }: FloorSquares,
  visit: (triangle: number, square: number, piece: Polygon) => void,
): Steps<void> {
  let looks = 0;
  for (let t = 0; t < nav.triangleCount; t++) {
    const over: Squares = squares[sheetOf[t]!]!;
    const corners = [0, 1, 2].map((i) => [nav.x[3 * t + i]!, nav.y[3 * t + i]!] as const);
    for (const { band, index: row } of bandsOf(corners, 1, over.minY, over.size)) {
      const pieces = bandsOf(band, 0, over.minX, over.size);
      for (const { band: piece, index: column } of pieces) {
        visit(t, over.first + row * over.columns + column, piece);
      }
      looks += pieces.length;
      if (looks < SQUARES_A_STEP) continue;
      looks = 0;
      yield;
    }
  }
}

/** A convex polygon cut into bands of a size across an axis. */
function bandsOf(
  polygon: Polygon,
  axis: 0 | 1,
  from: number,
  size: number,
): { readonly band: Polygon; readonly index: number }[] {
  const bands: { readonly band: Polygon; readonly index: number }[] = [];
  const values = polygon.map((point) => point[axis]);
  const last = Math.floor((Math.max(...values) - from) / size);
  for (let index = Math.floor((Math.min(...values) - from) / size); index <= last; index++) {
    const above = cut(polygon, axis, from + index * size, 1);
    const band = cut(above, axis, from + (index + 1) * size, -1);
    if (band.length > 2) bands.push({ band, index });
  }
  return bands;
}

/** What of a convex polygon lies on one side of a line across an axis (Sutherland and Hodgman). */
function cut(polygon: Polygon, axis: 0 | 1, at: number, side: 1 | -1): Polygon {
  const kept: (readonly [number, number])[] = [];
  for (let i = 0; i < polygon.length; i++) {
    const a = polygon[i]!;
    const b = polygon[(i + 1) % polygon.length]!;
    const overA = side * (a[axis] - at);
    const overB = side * (b[axis] - at);
    if (overA >= 0) kept.push(a);
    if (overA > 0 !== overB > 0 && overA !== overB && overA !== 0 && overB !== 0) {
      const share = overA / (overA - overB);
      kept.push([a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]);
    }
  }
  return kept;
}

function area(polygon: Polygon): number {
  let twice = 0;
  for (let i = 0; i < polygon.length; i++) {
    const [ax, ay] = polygon[i]!;
    const [bx, by] = polygon[(i + 1) % polygon.length]!;
    twice += ax * by - ay * bx;
  }
  return twice / 2;
}
