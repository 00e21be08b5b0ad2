import type { Point } from '../schema/polygon';
import { frameBox, lineFrame } from './line-frame';

/** Beyond this much turning a corner is cut off instead of being run out to a point, cosine. */
const SHARPEST = -0.5;

/**
 * The body of a wall that was drawn as a line: one rectangle for each straight part and one wedge for each
 * corner, all counter-clockwise; together they cover the line's thickness with mitred corners. They overlap
 * or touch. Empty for thickness 0. O(points).
 */
export function lineWallRings(line: readonly Point[], thickness: number): Point[][] {
  if (thickness <= 0) return [];
  const half = thickness / 2;
  const rings: Point[][] = [];
  const points = withoutRepeats(line);
  for (let i = 0; i + 1 < points.length; i++) {
    const frame = lineFrame(points[i]!, points[i + 1]!);
    if (frame !== null) rings.push(frameBox(frame, 0, frame.length, -half, half));
  }
  return [...rings, ...lineCorners(points, thickness)];
}

/** The wedges alone. */
export function lineCorners(line: readonly Point[], thickness: number): Point[][] {
  if (thickness <= 0) return [];
  const points = withoutRepeats(line);
  const rings: Point[][] = [];
  const [first, last] = [points[0], points[points.length - 1]];
  const closed = points.length > 3 && first![0] === last![0] && first![1] === last![1];
  for (let i = 1; i + 1 < points.length; i++) {
    rings.push(...corner(points[i - 1]!, points[i]!, points[i + 1]!, thickness / 2));
  }
  if (closed) rings.push(...corner(points[points.length - 2]!, first!, points[1]!, thickness / 2));
  return rings;
}

const withoutRepeats = (line: readonly Point[]): Point[] =>
  line.filter((p, i) => i === 0 || p[0] !== line[i - 1]![0] || p[1] !== line[i - 1]![1]);

/** The wedge on the outer side of the corner before–at–after. */
function corner(before: Point, at: Point, after: Point, half: number): Point[][] {
  const into = lineFrame(before, at);
  const out = lineFrame(at, after);
  if (into === null || out === null) return [];
  const turn = into.along[0] * out.along[1] - into.along[1] * out.along[0];
  const cos = into.along[0] * out.along[0] + into.along[1] * out.along[1];
  if (Math.abs(turn) < 1e-9) return [];
  const side = turn > 0 ? -half : half;
  const reach = (n: Point, by: number): Point => [at[0] + n[0] * by, at[1] + n[1] * by];
  const from = reach(into.left, side);
  const to = reach(out.left, side);
  const tip: Point = [into.left[0] + out.left[0], into.left[1] + out.left[1]];
  const wedge = cos > SHARPEST ? [at, from, reach(tip, side / (1 + cos)), to] : [at, from, to];
  return [turn > 0 ? wedge : wedge.reverse()];
}
