import { ringArea } from '../../geometry/plane/ring-area';
import type { Point } from '../schema/polygon';
import { lineFrame, pointAt, type LineFrame } from './line-frame';
import { firstWall, footOn, nearestOf, ON_WALL, solidSpans, wallEdgesNear } from './wall-edges';
import type { WallBodies } from './wall-bodies';

/** A line that ends this much short of the jamb still closes its hole, metres: what is left is no way (PLAN-GEOJSON). */
const AHEAD = 0.6;

/** A line that has no wall ahead closes on what lies this near to its end, metres. */
const REACH = 0.3;

/** A wall is measured this far beyond the jamb, metres. */
const BEYOND = 0.01;

/** A wall that goes on further than this to one side of an opening is one that the opening's wall ends at, metres. */
const THICKEST = 0.8;

/** Leaves of one wall that are drawn with a cavity between them stand this near to each other, metres. */
const CAVITY = 0.1;

/** The line of an opening may be drawn this far off its wall, metres. */
const OFF_WALL = 0.1;

/** A jamb is looked for this far behind the face; a corner of a wall this near is the jamb's own, metres. */
const BEHIND = 0.005;
const CORNER = 0.02;

/** What shuts the hole that an opening leaves in its wall. */
export interface ClosedHole {
  /** The opening's line, run on to what it ends at; null where the throat shuts the hole and the line lies beside it. */
  readonly line: readonly Point[] | null;
  /** Counter-clockwise: the hole between the two faces of the wall; null where the wall shows none. */
  readonly throat: readonly Point[] | null;
}

/**
 * Shuts the hole of an opening. Ends are run on along the line to a wall up to 0.6 m ahead, else to the nearest
 * point of a wall, else to the nearest of `others` (lines of other openings nearby), up to 0.3 m. Null for a line without
 * length. O(log n + what lies nearby).
 */
export function closedHole(
  walls: WallBodies,
  [a, b]: readonly [Point, Point],
  others: readonly (readonly [Point, Point])[],
): ClosedHole | null {
  const frame = lineFrame(a, b);
  if (frame === null) return null;
  const { throat, besideLine } = throatRing(walls, frame);
  if (throat !== null && besideLine) return { line: null, throat };
  const before = runOn(walls, a, pointAt(frame, -AHEAD, 0), others);
  const after = runOn(walls, b, pointAt(frame, frame.length + AHEAD, 0), others);
  return { line: [...(before === null ? [] : [before]), a, b, ...(after === null ? [] : [after])], throat };
}

/** Where the end of a line is run on to; null when it needs not be or nothing is near. */
function runOn(
  walls: WallBodies,
  end: Point,
  ahead: Point,
  others: readonly (readonly [Point, Point])[],
): Point | null {
  const feet = wallEdgesNear(walls, end, end, REACH).map((edge) => footOn(edge, end));
  if (walls.shapes.has(...end) || nearestOf(feet, end, ON_WALL) !== null) return null;
  const straight = firstWall(walls, end, ahead);
  const ray = lineFrame(end, ahead);
  if (straight !== null && ray !== null) return pointAt(ray, straight, 0);
  return (
    nearestOf(feet, end, REACH) ??
    nearestOf(
      others.map(([a, b]) => footOn({ a, b }, end)),
      end,
      REACH,
    )
  );
}

/** The wall beside a jamb, from … to metres left of the line; null on a side where it goes on. */
interface Faces {
  readonly right: number | null;
  readonly left: number | null;
}

interface Throat {
  readonly throat: Point[] | null;
  /** Does the line lie outside the wall, on either side of it? */
  readonly besideLine: boolean;
}

function throatRing(walls: WallBodies, frame: LineFrame): Throat {
  if (walls.shapes.has(...pointAt(frame, frame.length / 2, 0))) return { throat: null, besideLine: false };
  const faces = ([-1, 1] as const).map((way) => facesAt(walls, frame, way));
  const left = nearest(faces.map((face) => face?.left ?? Infinity));
  const right = nearest(faces.map((face) => (face?.right == null ? Infinity : -face.right)));
  const ring = [
    cornerAt(walls, frame, -1, -right, 1),
    cornerAt(walls, frame, 1, -right, 1),
    cornerAt(walls, frame, 1, left, -1),
    cornerAt(walls, frame, -1, left, -1),
  ];
  return {
    throat: ringArea(ring) > ON_WALL ? ring : null,
    besideLine: left < 0 || right < 0,
  };
}

/** How far the throat reaches to one side: to the nearer of the faces found at the two jambs, if there is one. */
const nearest = (found: readonly number[]): number => {
  const least = Math.min(...found);
  return Number.isFinite(least) ? least : 0;
};

/** Metres along the frame from its middle line to the jamb, `v` metres left of it; null when there is none. */
function jambAt(walls: WallBodies, frame: LineFrame, way: 1 | -1, v: number): number | null {
  const half = frame.length / 2;
  const hit = firstWall(walls, pointAt(frame, half, v), pointAt(frame, half + way * (half + AHEAD), v));
  return hit === null ? null : half + way * hit;
}

function facesAt(walls: WallBodies, frame: LineFrame, way: 1 | -1): Faces | null {
  for (const off of [0, OFF_WALL, -OFF_WALL]) {
    const jamb = jambAt(walls, frame, way, off);
    if (jamb === null) continue;
    const u = jamb + way * BEYOND;
    const spans = solidSpans(walls, pointAt(frame, u, -THICKEST), pointAt(frame, u, THICKEST), CAVITY);
    for (const [from, to] of spans) {
      const [right, left] = [from - THICKEST, to - THICKEST];
      if (left < -OFF_WALL || right > OFF_WALL) continue;
      return {
        right: from < ON_WALL ? null : right,
        left: to > 2 * THICKEST - ON_WALL ? null : left,
      };
    }
  }
  return null;
}

/**
 * The corner of the jamb at the face that lies `v` metres left of the line, with the wall to its left (`inward` 1) or
 * right (−1): a corner of a wall if one is there.
 */
function cornerAt(walls: WallBodies, frame: LineFrame, way: 1 | -1, v: number, inward: 1 | -1): Point {
  const end = way === 1 ? frame.length : 0;
  const behind = jambAt(walls, frame, way, v + inward * BEHIND);
  const u = behind ?? jambAt(walls, frame, way, v) ?? end;
  const corner = pointAt(frame, u, v);
  if (v === 0 && behind === null) return corner;
  const near = wallEdgesNear(walls, corner, corner, CORNER).flatMap(({ a, b }) => [a, b]);
  return nearestOf(near, corner, CORNER) ?? corner;
}
