import { distance, inFrame, lineFrame, pointAt } from '../derive/line-frame';
import type { Point, Polygon, Ring } from '../schema/polygon';
import { isAcross, runsAlong, type MovingBand } from './moving-band';

/** An outline's corner this far past the end of a wall is the corner that the wall makes there, metres. */
export const AT_END = 0.4;

/** Corners that came this near to each other are one, metres. */
const SAME = 1e-9;

/** Sine of the angle below which two edges are too much alike to slide along each other. */
const ALIKE = 0.05;

const NONE: Point = [0, 0];

/** A band, and where along it an outline that goes on past it is stepped: the same place on both sides of the wall. */
export interface SlidingBand extends MovingBand {
  readonly steps: readonly [number, number];
}

/** Part of an outline's edge, and how far it moves. */
interface Piece {
  readonly a: Point;
  readonly b: Point;
  readonly by: Point | null;
}

/** The stretch of an edge that lies along a band, by metres along the band; null when it doesn't. */
function alongBand(band: MovingBand, a: Point, b: Point): readonly [number, number] | null {
  if (!runsAlong(band, a, b) || !isAcross(band, a) || !isAcross(band, b)) return null;
  const [u, w] = [inFrame(band.frame, a)[0], inFrame(band.frame, b)[0]];
  const [low, high] = [Math.min(u, w), Math.max(u, w)];
  const shared = Math.min(high, band.to) - Math.max(low, band.from);
  const enough = Math.min(AT_END, (high - low) / 2, (band.to - band.from) / 2);
  return shared > 0 && shared >= enough ? [low, high] : null;
}

/** Where outlines that go on past a band are stepped: at the corner that another one has there, else at its end. O(points). */
export function withSteps(band: MovingBand, outlines: readonly Polygon[]): SlidingBand {
  const nearest = (end: number, at: 0 | 1): number => {
    let best = Infinity;
    for (const [a, b] of outlines.flatMap(edgesOf)) {
      const corner = alongBand(band, a, b)?.[at] ?? Infinity;
      if (Math.abs(corner - end) < Math.abs(best - end)) best = corner;
    }
    return Math.abs(best - end) <= AT_END ? best : end;
  };
  return { ...band, steps: [nearest(band.from, 0), nearest(band.to, 1)] };
}

const edgesOf = ({ outer, holes }: Polygon): (readonly [Point, Point])[] =>
  [outer, ...holes].flatMap((ring) =>
    ring.map((a, i): readonly [Point, Point] => [a, ring[(i + 1) % ring.length]!]),
  );

/**
 * An outline with its edges along the bands moved sideways as whole edges: corners slide along the edges beside them, so
 * that every angle stays. An edge that goes on past a band gets a step at its end. Null when nothing moves. O(points × bands).
 */
export function slidOutline({ outer, holes }: Polygon, bands: readonly SlidingBand[]): Polygon | null {
  const rings = [outer, ...holes].map((ring) => slidRing(ring, bands));
  if (rings.every((ring) => ring === null)) return null;
  const [first, ...rest] = rings;
  return { outer: first ?? outer, holes: rest.map((ring, i) => ring ?? holes[i]!) };
}

function slidRing(ring: Ring, bands: readonly SlidingBand[]): Ring | null {
  const pieces = ring.flatMap((a, i) => piecesOf(a, ring[(i + 1) % ring.length]!, bands));
  if (pieces.every(({ by }) => by === null)) return null;
  const corners = pieces.flatMap((piece, i) => cornerAt(pieces.at(i - 1)!, piece));
  return corners.filter((p, i) => distance(p, corners.at(i - 1)!) > SAME);
}

/** An edge, cut where it goes on past the band that it lies along. */
function piecesOf(a: Point, b: Point, bands: readonly SlidingBand[]): Piece[] {
  for (const band of bands) {
    const span = alongBand(band, a, b);
    const frame = lineFrame(a, b);
    if (span === null || frame === null) continue;
    const low = span[0] >= band.from - AT_END ? span[0] : band.steps[0];
    const high = span[1] <= band.to + AT_END ? span[1] : band.steps[1];
    const { left } = band.frame;
    const own = left[0] * frame.left[0] + left[1] * frame.left[1];
    // Across the edge itself, which may run a hair askew.
    const by: Point = [frame.left[0] * own * band.across, frame.left[1] * own * band.across];
    const forth = own > 0;
    const along = (u: number): number => (forth ? u - span[0] : span[1] - u);
    const [from, to] = forth ? [along(low), along(high)] : [along(high), along(low)];
    const [p, q] = [
      from > SAME ? pointAt(frame, from, 0) : a,
      to < frame.length - SAME ? pointAt(frame, to, 0) : b,
    ];
    return [
      ...(p === a ? [] : [{ a, b: p, by: null }]),
      { a: p, b: q, by },
      ...(q === b ? [] : [{ a: q, b, by: null }]),
    ];
  }
  return [{ a, b, by: null }];
}

/** The corner between two pieces of an outline once they moved: two corners where they part. */
function cornerAt(before: Piece, after: Piece): Point[] {
  const p = after.a;
  if (before.by === null && after.by === null) return [p];
  const [one, other] = [lineFrame(before.a, before.b), lineFrame(after.a, after.b)];
  const [m, n]: readonly [Point, Point] = [before.by ?? NONE, after.by ?? NONE];
  const moved = (by: Point): Point => [p[0] + by[0], p[1] + by[1]];
  if (one === null || other === null) return [moved(n)];
  const turn = one.along[0] * other.along[1] - one.along[1] * other.along[0];
  if (Math.abs(turn) < ALIKE) return distance(m, n) <= SAME ? [moved(n)] : [moved(m), moved(n)];
  // Where the two lines, each moved across itself, meet.
  const [c, d] = [m[0] * one.left[0] + m[1] * one.left[1], n[0] * other.left[0] + n[1] * other.left[1]];
  const slid = (axis: 0 | 1): number => (c * other.along[axis] - d * one.along[axis]) / turn;
  return [moved([slid(0), slid(1)])];
}
