import { finished, type Steps } from '../../base/steps';
import type { Nav } from '../../geometry/nav/nav';
import type { RecordingHead } from '../recording/recording-head';
import type { PlaceOf } from './clearing-times';
import { floorSquareOf, floorSquares, squareSteps } from './floor-squares';
import { triangleFinderSteps } from './triangle-finder';

/** Side of the squares that are of one place or of several, metres: few are of several. */
const SQUARE = 0.5;
const NOT_SEEN = -3;
const SEVERAL = -2;

/**
 * Tells which place a spot of a recorded sheet belongs to, by the triangle that it lies in. `placeOfTriangle`: per triangle, −1 = none.
 * Squares that all floor of is of one place answer at once. Making it is O(triangles + squares that they cover), a question O(1).
 */
export const placeFinder = (
  nav: Nav,
  sheetOf: Int32Array,
  head: Pick<RecordingHead, 'sheets'>,
  placeOfTriangle: Int32Array,
): PlaceOf => finished(placeFinderSteps(nav, sheetOf, head, placeOfTriangle));

/** `placeFinder` in parts. */
export function* placeFinderSteps(
  nav: Nav,
  sheetOf: Int32Array,
  head: Pick<RecordingHead, 'sheets'>,
  placeOfTriangle: Int32Array,
): Steps<PlaceOf> {
  const floor = floorSquares(head, SQUARE);
  const placeOfSquare = new Int32Array(floor.count).fill(NOT_SEEN);
  yield* squareSteps(nav, sheetOf, floor, (t, square) => {
    const place = placeOfTriangle[t]!;
    const before = placeOfSquare[square]!;
    placeOfSquare[square] = before === NOT_SEEN || before === place ? place : SEVERAL;
  });
  yield;
  const triangleOf = yield* triangleFinderSteps(nav, sheetOf, head.sheets.length);
  return (sheet, x, y) => {
    const square = floorSquareOf(floor, sheet, x, y);
    const place = square < 0 ? SEVERAL : placeOfSquare[square]!;
    if (place >= -1) return place;
    const triangle = triangleOf(sheet, x, y);
    return triangle < 0 ? -1 : placeOfTriangle[triangle]!;
  };
}
