import { inFrame, lineFrame, pointAt, type LineFrame } from './line-frame';
import type { FloorAreas } from './floor-areas';
import type { ShapeEdge } from './plan-shapes';
import type { Point } from '../schema/polygon';
import type { Span } from './spans';

/** Outlines that run nearer than this to each other touch, metres (PLAN-GEOJSON, derived openings). */
export const TOUCHING = 0.05;

/** Edges that run against each other: cosine of the angle between them. */
const AGAINST = -0.7;

/** A straight stretch along an edge of one space where another space's outline runs within `TOUCHING`. */
export interface TouchingPiece {
  readonly edge: ShapeEdge;
  /** Numbers of the two spaces; the edge is of the first. */
  readonly between: readonly [number, number];
  /** Frame of the edge: the other outline lies to its right. */
  readonly frame: LineFrame;
  readonly span: Span;
  /** Offset of the other outline to the right of the edge at the span's two ends, metres (negative: overlap). */
  readonly gap: readonly [number, number];
}

/** Number of the one space and of the other, the lower first. */
export type PairKey = `${number}:${number}`;

/**
 * All pieces along which two spaces touch, by pair; each piece lies on an edge of the lower-numbered space. Outer
 * rings and holes alike. O(n log n + pairs of edges that come near each other).
 */
export function touchingPieces(areas: FloorAreas): Map<PairKey, TouchingPiece[]> {
  const found = new Map<PairKey, TouchingPiece[]>();
  for (const edge of areas.shapes.edges) {
    if (!areas.isSpace(edge.shape)) continue;
    const frame = lineFrame(edge.a, edge.b);
    if (frame === null) continue;
    for (const other of areas.shapes.edgesNear(edge.a, edge.b, TOUCHING)) {
      if (other.shape <= edge.shape || !areas.isSpace(other.shape)) continue;
      const piece = pieceAlong(edge, frame, other);
      if (piece === null) continue;
      const key: PairKey = `${edge.shape}:${other.shape}`;
      const list = found.get(key);
      if (list === undefined) found.set(key, [piece]);
      else list.push(piece);
    }
  }
  return found;
}

/** The stretch of `edge` that faces `other` within `TOUCHING`; null when there is none. */
function pieceAlong(edge: ShapeEdge, frame: LineFrame, other: ShapeEdge): TouchingPiece | null {
  const [ua, va] = inFrame(frame, other.a);
  const [ub, vb] = inFrame(frame, other.b);
  const length = Math.hypot(ub - ua, vb - va);
  if (length === 0 || (ub - ua) / length > AGAINST) return null;
  // `other` runs against the edge: from larger to smaller u.
  const slope = (va - vb) / (ua - ub);
  const offset = (u: number): number => vb + slope * (u - ub);
  let from = Math.max(0, ub);
  let to = Math.min(frame.length, ua);
  if (slope !== 0) {
    const atLimits = [(TOUCHING - vb) / slope + ub, (-TOUCHING - vb) / slope + ub].sort((a, b) => a - b);
    from = Math.max(from, atLimits[0]!);
    to = Math.min(to, atLimits[1]!);
  } else if (Math.abs(vb) > TOUCHING) return null;
  if (!(to > from)) return null;
  return {
    edge,
    between: [edge.shape, other.shape],
    frame,
    span: [from, to],
    gap: [-offset(from), -offset(to)],
  };
}

/** Point midway between the two outlines at one end of a piece. */
export const midwayAt = (piece: TouchingPiece, end: 0 | 1): Point =>
  pointAt(piece.frame, piece.span[end], -piece.gap[end] / 2);
