import type { Opening } from '../schema/opening';
import type { Point } from '../schema/polygon';
import { inFrame, lineFrame, pointAt, frameBox, type LineFrame } from './line-frame';
import { openingSides, type OpeningSide, type OpeningSides } from './opening-sides';
import { mergeSpans, type Span } from './spans';
import type { StoreyShapes } from './storey-shapes';
import type { WallPart } from './wall-bodies';
import { partsOn } from './wall-stretches';

/** A throat runs this far into what it joins, so that rounding leaves no crack, metres. */
export const THROAT_LAP = 0.01;

/** Least reach of a throat on a side where nothing is met, metres: the line itself stays floor. */
const LEAST = 0.05;

/** The floor within an opening. */
export interface Throat {
  readonly opening: Opening;
  readonly frame: LineFrame;
  readonly sides: OpeningSides;
  /** Reach to the left and to the right of the line, metres. */
  readonly left: number;
  readonly right: number;
  /** Counter-clockwise rectangle. */
  readonly ring: readonly Point[];
  /** Did the opening say its depth? */
  readonly given: boolean;
}

/** The throat of a door or passage; null when its line has no length. O(log n) and what lies nearby. */
export function throatOf(shapes: StoreyShapes, opening: Opening): Throat | null {
  const frame = lineFrame(...opening.line);
  if (frame === null) return null;
  const sides = openingSides(shapes.areas, opening, frame);
  const wall = wallReach(partsOn(shapes.walls, opening), opening, frame);
  const reach = (side: 1 | -1, beside: OpeningSide, inWall: number): number => {
    if (opening.depth !== null) return Math.max(opening.depth / 2, 1e-3);
    if (beside.distance !== null) return Math.max(beside.distance, inWall) + THROAT_LAP;
    return Math.max(LEAST, inWall, wallFace(shapes, frame, side));
  };
  const left = reach(1, sides.left, wall.left);
  const right = reach(-1, sides.right, wall.right);
  return {
    opening,
    frame,
    sides,
    left,
    right,
    ring: frameBox(frame, 0, frame.length, -right, left),
    given: opening.depth !== null,
  };
}

/** Reach through the walls drawn as lines that the opening lies on: they are cut as deep as they are thick. */
function wallReach(
  parts: readonly WallPart[],
  opening: Opening,
  frame: LineFrame,
): { left: number; right: number } {
  let [left, right] = [0, 0];
  for (const part of parts) {
    if (part.thickness === 0) continue;
    const offsets = [inFrame(frame, part.a)[1], inFrame(frame, part.b)[1]];
    const axis = lineFrame(part.a, part.b);
    if (axis === null) continue;
    const [a, b] = opening.line.map((p) => inFrame(axis, p)[1]);
    const same =
      (offsets[0] ?? 0) === (offsets[1] ?? 0) ||
      axis.along[0] * frame.along[0] + axis.along[1] * frame.along[1] > 0;
    const sign = same ? 1 : -1;
    for (const offset of [a ?? 0, b ?? 0]) {
      left = Math.max(left, part.thickness / 2 - sign * offset);
      right = Math.max(right, part.thickness / 2 + sign * offset);
    }
  }
  return { left, right };
}

/** Distance from the line to the outer face of the wall beside the jambs; 0 when no wall is drawn there. */
function wallFace(shapes: StoreyShapes, frame: LineFrame, side: 1 | -1): number {
  const faces: number[] = [];
  for (const u of [-0.06, frame.length + 0.06]) {
    const face = solidAlong(shapes, pointAt(frame, u, 0), pointAt(frame, u, side));
    if (face > 0) faces.push(face);
  }
  return faces.length === 0 ? 0 : Math.min(...faces);
}

/** How far the wall that `from` lies in (or touches) goes on towards `to`, metres. */
function solidAlong(shapes: StoreyShapes, from: Point, to: Point): number {
  const ray = lineFrame(from, to);
  if (ray === null) return 0;
  const stops = [0, ray.length];
  for (const edge of shapes.walls.shapes.edgesNear(from, to, 0)) {
    const [ua, va] = inFrame(ray, edge.a);
    const [ub, vb] = inFrame(ray, edge.b);
    if (va > 0 !== vb > 0) stops.push(ua + ((ub - ua) * va) / (va - vb));
  }
  stops.sort((a, b) => a - b);
  const solid: Span[] = [];
  for (let i = 0; i + 1 < stops.length; i++) {
    const [from, to] = [stops[i]!, stops[i + 1]!];
    if (from < 0 || to > ray.length || to === from) continue;
    if (shapes.walls.shapes.has(...pointAt(ray, (from + to) / 2, 0))) solid.push([from, to]);
  }
  const first = mergeSpans(solid, 0.01)[0];
  return first !== undefined && first[0] < 0.01 ? first[1] : 0;
}
