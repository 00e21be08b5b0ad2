import { inFrame, lineFrame, pointAt, type LineFrame } from '../derive/line-frame';
import type { Point, Polygon } from '../schema/polygon';
import type { Wall, WallBody } from '../schema/wall';
import { pointOf, type StraightRun } from './straight-runs';

/** What stands this near to the face of a wall stands at it, metres. */
export const AT_FACE = 0.06;

/** Solid further than this across is no wall but a pier, metres. */
const THICKEST = 0.8;

/** A face shorter than this is the end of a wall, metres. */
const LEAST_FACE = 0.1;

/** Sine of the angle up to which two lines run the same way. */
const SAME_WAY = 0.02;

/** A straight stretch of wall that moves sideways: from `from` to `to` metres along, from `right` to `left` metres across. */
export interface MovingBand {
  readonly frame: LineFrame;
  readonly from: number;
  readonly to: number;
  readonly right: number;
  readonly left: number;
  /** How far it goes to the left, metres; less than 0 = to the right. */
  readonly across: number;
}

type Move = Readonly<Record<'dx' | 'dy', number>>;

const acrossOf = ({ left }: LineFrame, { dx, dy }: Move): number => dx * left[0] + dy * left[1];

/** Does (the line through) a stretch run the way of the band? */
export const runsAlong = ({ frame }: Pick<MovingBand, 'frame'>, a: Point, b: Point): boolean => {
  const [, v] = inFrame(frame, a);
  const [, w] = inFrame(frame, b);
  return Math.abs(v - w) <= SAME_WAY * Math.hypot(a[0] - b[0], a[1] - b[1]);
};

/** Between the faces of the band, or at one of them. */
export const isAcross = ({ frame, right, left }: MovingBand, p: Point): boolean => {
  const [, v] = inFrame(frame, p);
  return v >= right - AT_FACE && v <= left + AT_FACE;
};

/** Every corner of a wall that was drawn as an area, or the points of its line. */
export const pointsOf = (body: WallBody): readonly Point[] =>
  body.form === 'line' ? body.line : [...body.outline.outer, ...body.outline.holes.flat()];

/** Stretches of a wall drawn as a line, a straight run each. O(points). */
export function bandsOfLine(
  line: readonly Point[],
  thickness: number,
  runs: readonly StraightRun[],
  move: Move,
): MovingBand[] {
  return runs.flatMap(([first, last]) => {
    const [a, b] = [pointOf(line, first), pointOf(line, last)];
    const frame = a && b ? lineFrame(a, b) : null;
    if (frame === null) return [];
    const half = thickness / 2;
    return [{ frame, from: 0, to: frame.length, right: -half, left: half, across: acrossOf(frame, move) }];
  });
}

/** Stretches of a wall drawn as an area: what lies between two of its edges that face each other. O(edges²). */
export function bandsOfArea({ outer }: Polygon, move: Move): MovingBand[] {
  const faces = outer.flatMap((a, i) => {
    const frame = lineFrame(a, outer[(i + 1) % outer.length]!);
    return frame === null || frame.length < LEAST_FACE ? [] : [frame];
  });
  const bands: MovingBand[] = [];
  for (const [i, frame] of faces.entries()) {
    let thick = THICKEST;
    let span: readonly [number, number] | null = null;
    for (const [j, other] of faces.entries()) {
      const [from, v] = inFrame(frame, pointAt(other, other.length, 0));
      const [to, w] = inFrame(frame, other.origin);
      const faced =
        Math.abs(v - w) <= SAME_WAY * other.length && Math.max(0, from) < Math.min(frame.length, to);
      if (i === j || !faced || w <= 0 || w >= thick) continue;
      thick = w;
      // Told once for the two: by the longer one, or by the first of two alike.
      const told = frame.length > other.length || (frame.length === other.length && i < j);
      span = told ? [Math.min(0, from), Math.max(frame.length, to)] : null;
    }
    if (span === null || span[1] - span[0] < thick) continue;
    const [from, to] = span;
    bands.push({ frame, from, to, right: 0, left: thick, across: acrossOf(frame, move) });
  }
  return bands;
}

/** The band made so long, and so thick, that it holds a wall too. O(points). */
export function grownBy(band: MovingBand, wall: Wall): MovingBand {
  let { from, to, right, left } = band;
  for (const p of pointsOf(wall.body)) {
    const [u, v] = inFrame(band.frame, p);
    [from, to] = [Math.min(from, u), Math.max(to, u)];
    [right, left] = [Math.min(right, v), Math.max(left, v)];
  }
  return { ...band, from, to, right, left };
}
