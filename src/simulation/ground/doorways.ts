import type { Steps } from '../../base/steps';
import { locate } from '../../geometry/nav/locate';
import type { Walk } from '../../geometry/nav/walk';
import { segmentDistanceSquared } from '../../geometry/plane/segment-distance';
import type { Crowd } from '../crowd/crowd';
import { beyondExits, type Exit } from '../floor/exits';
import { jointsOf } from '../floor/joints';
import { squareOf } from '../floor/squares';
import { filedWallSteps, wallEndSteps, type Walls } from '../floor/walls';
import type { DoorSpacing } from './ground';
import { openingSteps } from './openings';

/** So near to the line of an opening people keep apart as in it, metres. */
const REACH = 1;
/** Openings are filed by squares of this side, metres. */
const SQUARE = 1;
/** Whoever goes along an opening's line, but for this (square of the sine), isn't going through. */
const ALONG = 0.25;

/** Lines in the frames of their sheets, and how far people keep apart before each. */
interface Lines {
  readonly ends: number[];
  readonly sheet: number[];
  readonly apart: number[];
}

/** Adds the ends of flights that lie on level floor. O(half-edges). */
function addFlightEnds({ nav, twin }: Walk, { ends, sheet, apart }: Lines, spacing: number): void {
  for (const joint of jointsOf(nav, twin)) {
    if (nav.sheets[joint.sheet]!.flight >= 0 || nav.sheets[joint.onto]!.flight < 0) continue;
    ends.push(joint.ax, joint.ay, joint.bx, joint.by);
    sheet.push(joint.sheet);
    apart.push(spacing);
  }
}

/** Adds the lines of exits that lie on level floor. O(exits). */
function addExitLines(
  { nav }: Walk,
  exits: readonly Exit[],
  { ends, sheet, apart }: Lines,
  spacing: number,
): void {
  const [ox, oy] = nav.origin;
  for (const exit of exits) {
    if (!('line' in exit)) continue;
    const [[ax, ay], [bx, by]] = exit.line;
    const at = locate(nav, exit.storey, (ax + bx) / 2, (ay + by) / 2);
    if (at === null || at.gap > 0) continue;
    const on = nav.sheetOf[at.triangle]!;
    if (nav.sheets[on]!.flight >= 0) continue;
    ends.push(ax - ox, ay - oy, bx - ox, by - oy);
    sheet.push(on);
    apart.push(spacing);
  }
}

/** All openings of a floor, and how far people keep apart in them, in parts. Cost: that of `openingsOf`. */
export function* doorwaySteps(walk: Walk, exits: readonly Exit[], spacing: DoorSpacing): Steps<Doorways> {
  const { nav, twin } = walk;
  const walls = yield* wallEndSteps(nav, twin, beyondExits(nav, exits));
  yield;
  const { ends, sheet } = yield* openingSteps(walk, walls);
  const lines: Lines = {
    ends: [...ends],
    sheet: [...sheet],
    apart: Array.from(sheet, () => spacing.openings),
  };
  yield;
  addFlightEnds(walk, lines, spacing.openings);
  addExitLines(walk, exits, lines, spacing.exits);
  const filed = yield* filedWallSteps(
    nav,
    { ends: Float64Array.from(lines.ends), sheet: Int32Array.from(lines.sheet) },
    SQUARE,
    REACH,
  );
  return new Doorways(filed, Float64Array.from(lines.apart));
}

/** Places where people go through an opening, be it a door, the end of a passage or of a flight, or the line of an exit. */
export class Doorways {
  readonly #lines: Walls;
  readonly #apart: Float64Array;

  /** `apart`: per line how far people keep apart there. */
  constructor(lines: Walls, apart: Float64Array) {
    this.#lines = lines;
    this.#apart = apart;
  }

  /** How far somebody keeps apart who may be on their way through an opening; 1 = as elsewhere. O(openings near). */
  spacingAt({ x, y, triangle, toX, toY }: Crowd, i: number): number {
    const { squares, squareStart, items, ends, sheetOf } = this.#lines;
    const px = x[i]!;
    const py = y[i]!;
    let most = 1;
    const square = squareOf(squares[sheetOf[triangle[i]!]!]!, px, py);
    for (let k = squareStart[square]!, last = squareStart[square + 1]!; k < last; k++) {
      const line = items[k]!;
      if (this.#apart[line]! <= most) continue;
      const at = 4 * line;
      const ax = ends[at]!;
      const ay = ends[at + 1]!;
      const bx = ends[at + 2]!;
      const by = ends[at + 3]!;
      if (segmentDistanceSquared(px, py, ax, ay, bx, by) >= REACH * REACH) continue;
      const [dx, dy] = [toX[i]! - px, toY[i]! - py];
      const [ex, ey] = [bx - ax, by - ay];
      const across = dx * ey - dy * ex;
      if (across * across >= ALONG * (dx * dx + dy * dy) * (ex * ex + ey * ey)) {
        most = this.#apart[line]!;
      }
    }
    return most;
  }
}
