import { finished, type Steps } from '../../base/steps';
import type { Walk } from '../../geometry/nav/walk';
import { STRAIGHT } from '../../geometry/nav/walk';
import { nextHalfEdge } from '../../geometry/plane/triangulation';
import { squareOf } from '../floor/squares';
import { filedWallSteps, type WallEnds, type Walls } from '../floor/walls';

/** Wider ones hold nobody up, metres. */
const WIDEST = 2.6;
/** Walls lead away from an opening's line at a right angle or more, but for this, radians. */
const SKEW = 0.1;
/** Rounding of the surface, metres. */
const ROUNDING = 1e-6;
/** Corners that are held against others in one step: some ten milliseconds. */
const CORNERS_A_STEP = 10_000;

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly sheet: number;
  /** Direction of the wall on the right of the floor about the corner, and the angle from it to the wall on the left, radians. */
  readonly right: number;
  readonly angle: number;
}

/**
 * Where level floor narrows between two corners of walls at most 2.6 m apart: doors, both ends of passages, gaps between columns. As the
 * lines from corner to corner, on the sheets that they lie on. `walls` are those of the surface. O(half-edges + pairs of corners near each other).
 */
export const openingsOf = (walk: Walk, walls: WallEnds): WallEnds => finished(openingSteps(walk, walls));

/** `openingsOf` in parts. */
export function* openingSteps(walk: Walk, walls: WallEnds): Steps<WallEnds> {
  const { nav } = walk;
  const near = yield* filedWallSteps(nav, walls, WIDEST / 2, WIDEST / 2);
  yield;
  const bySquare = new Map<string, Corner[]>();
  const keyOf = (sheet: number, column: number, row: number): string => `${sheet} ${column} ${row}`;
  const ends: number[] = [];
  const sheets: number[] = [];
  let corners = 0;
  for (const corner of cornersOf(walk)) {
    if (++corners % CORNERS_A_STEP === 0) yield;
    const { x, y, sheet } = corner;
    const [column, row] = [Math.floor(x / WIDEST), Math.floor(y / WIDEST)];
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        for (const other of bySquare.get(keyOf(sheet, c, r)) ?? []) {
          if (!areOpposite(corner, other)) continue;
          if (isBarred(near, corner, other)) continue;
          ends.push(x, y, other.x, other.y);
          sheets.push(sheet);
        }
      }
    }
    const key = keyOf(sheet, column, row);
    const known = bySquare.get(key);
    if (known) known.push(corner);
    else bySquare.set(key, [corner]);
  }
  return { ends: Float64Array.from(ends), sheet: Int32Array.from(sheets) };
}

/** Corners that stand out into level floor. */
function* cornersOf({ nav, fanCount, fanStart, fanCorners, fanAngle, bends }: Walk): Iterable<Corner> {
  for (let fan = 0; fan < fanCount; fan++) {
    if (bends[fan] !== 1 || fanAngle[fan]! < Math.PI + Math.sqrt(STRAIGHT)) continue;
    const corners = fanCorners.subarray(fanStart[fan]!, fanStart[fan + 1]!);
    const [h] = corners;
    const sheet = nav.sheetOf[Math.floor(h! / 3)]!;
    const isOnOne = corners.every((corner) => nav.sheetOf[Math.floor(corner / 3)] === sheet);
    if (nav.sheets[sheet]!.flight >= 0 || !isOnOne) continue;
    const n = nextHalfEdge(h!);
    const [x, y] = [nav.x[h!]!, nav.y[h!]!];
    yield { x, y, sheet, right: Math.atan2(nav.y[n]! - y, nav.x[n]! - x), angle: fanAngle[fan]! };
  }
}

/** Is the line between two corners the shortest across the floor there? */
function areOpposite(a: Corner, b: Corner): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  if (square === 0 || square > WIDEST * WIDEST) return false;
  const leads = ({ right, angle }: Corner, direction: number): boolean => {
    const from = (((direction - right) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
    return from >= Math.PI / 2 - SKEW && angle - from >= Math.PI / 2 - SKEW;
  };
  return leads(a, Math.atan2(dy, dx)) && leads(b, Math.atan2(-dy, -dx));
}

/** Does a wall stand across the line between two corners, or along a part of it? */
function isBarred({ squares, squareStart, items, ends }: Walls, a: Corner, b: Corner): boolean {
  const square = squareOf(squares[a.sheet]!, (a.x + b.x) / 2, (a.y + b.y) / 2);
  const long = Math.hypot(b.x - a.x, b.y - a.y);
  const [ux, uy] = [(b.x - a.x) / long, (b.y - a.y) / long];
  for (let k = squareStart[square]!; k < squareStart[square + 1]!; k++) {
    const [px, py, qx, qy] = ends.subarray(4 * items[k]!, 4 * items[k]! + 4) as unknown as Four;
    // Along the line, and off it to the left.
    const [pAlong, pOff] = [ux * (px - a.x) + uy * (py - a.y), ux * (py - a.y) - uy * (px - a.x)];
    const [qAlong, qOff] = [ux * (qx - a.x) + uy * (qy - a.y), ux * (qy - a.y) - uy * (qx - a.x)];
    const [least, most] = [Math.min(pAlong, qAlong), Math.max(pAlong, qAlong)];
    if (Math.abs(pOff) < ROUNDING && Math.abs(qOff) < ROUNDING) {
      if (Math.min(most, long) - Math.max(least, 0) > ROUNDING) return true;
    } else if (pOff * qOff < 0) {
      const at = pAlong + ((qAlong - pAlong) * pOff) / (pOff - qOff);
      if (at > ROUNDING && at < long - ROUNDING) return true;
    }
  }
  return false;
}

type Four = [number, number, number, number];
