import { nextHalfEdge } from '../plane/triangulation';
import type { FlightEnd } from './floor-input';
import type { Stretch } from './nav';
import type { SurfaceBuilder } from './surface-builder';

/** How far an edge or a barrier may lie off a flight's end and still touch it, metres. */
export const TOUCH = 6e-3;
/** Points along an end nearer than this are one; shorter pieces are not joined, metres. */
export const SAME = 1e-5;

/** A half-edge along a flight's end: where it begins and stops on it, metres from the end's first point. */
export interface EndPiece {
  readonly halfEdge: number;
  readonly from: number;
  readonly to: number;
  /** Distance off the end's line, metres. */
  readonly off: number;
}

/** A part of a flight's end that a barrier stands on, metres from the end's first point, `from` < `to`. */
export interface EndBarrier {
  readonly from: number;
  readonly to: number;
  /** Index of the door, −1 = always shut. */
  readonly door: number;
}

/**
 * Half-edges of the triangles given that lie along a flight's end and run the way asked for (`away`: +1 from a
 * to b, −1 from b to a). O(triangles).
 */
export function endPieces(
  surface: SurfaceBuilder,
  triangles: Iterable<number>,
  end: FlightEnd,
  origin: readonly [number, number],
  stretch: Stretch,
  way: 1 | -1,
): EndPiece[] {
  const ax = end.ax - origin[0];
  const ay = end.ay - origin[1];
  const length = Math.hypot(end.bx - end.ax, end.by - end.ay);
  if (length === 0) return [];
  const ux = (end.bx - end.ax) / length;
  const uy = (end.by - end.ay) / length;
  const found: EndPiece[] = [];
  const { ax: sx, ay: sy, nx, ny, factor } = stretch;
  const back = 1 / factor - 1;
  // The end in the sheet's frame is the plan's end pushed along the stretch, so plan points are taken back first.
  const along = (h: number, across: boolean): number => {
    const push = back * ((surface.x[h]! - sx) * nx + (surface.y[h]! - sy) * ny);
    const px = surface.x[h]! + push * nx - ax;
    const py = surface.y[h]! + push * ny - ay;
    return across ? Math.abs(px * uy - py * ux) : px * ux + py * uy;
  };
  for (const triangle of triangles) {
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      let off = along(h, true);
      if (off > TOUCH || surface.jump[h] !== 0) continue;
      const next = nextHalfEdge(h);
      off = Math.max(off, along(next, true));
      if (off > TOUCH || (surface.twin[h]! >= 0 && off > SAME)) continue;
      const from = along(h, false);
      const to = along(next, false);
      if ((to - from) * way < SAME) continue;
      if (Math.min(Math.max(from, to), length) - Math.max(Math.min(from, to), 0) < SAME) continue;
      found.push({ halfEdge: h, from, to, off });
    }
  }
  return found;
}

/**
 * Joins a flight's end (`flight`, half-edges running `way`) to a level (`level`, running the other way), splitting
 * edges of both where the other's stop and where barriers on the end do. What is always shut is not joined; what a
 * door stands on is, and both half-edges get that door. Returns the length joined, metres. O(p · (p + barriers)) for
 * p pieces.
 */
export function glueEnd(
  surface: SurfaceBuilder,
  flight: readonly EndPiece[],
  level: readonly EndPiece[],
  length: number,
  barriers: readonly EndBarrier[],
): number {
  const stops = [0, length, ...barriers.flatMap(({ from, to }) => [from, to])];
  for (const piece of [...flight, ...level]) stops.push(piece.from, piece.to);
  const near = flight.flatMap((piece) => splitAt(surface, piece, stops));
  const far = level
    .flatMap((piece) => splitAt(surface, piece, stops))
    .sort((p, q) => p.off - q.off || p.halfEdge - q.halfEdge);
  let joined = 0;
  for (const piece of near) {
    const mid = (piece.from + piece.to) / 2;
    if (surface.twin[piece.halfEdge]! >= 0 || mid < 0 || mid > length) continue;
    const match = far.find(
      (other) =>
        Math.abs((other.from + other.to) / 2 - mid) < SAME &&
        Math.abs(Math.abs(other.to - other.from) - Math.abs(piece.to - piece.from)) < 2 * SAME &&
        surface.jump[other.halfEdge] === 0,
    );
    if (!match) continue;
    const doors = [
      ...barriers.filter(({ from, to }) => from < mid && mid < to).map(({ door }) => door),
      ...surface.doorsOn(piece.halfEdge),
      ...surface.doorsOn(match.halfEdge),
    ];
    if (doors.includes(-1)) continue;
    surface.glue(piece.halfEdge, match.halfEdge);
    surface.shutBy(piece.halfEdge, doors);
    surface.shutBy(match.halfEdge, doors);
    joined += Math.abs(piece.to - piece.from);
  }
  return joined;
}

/** Cuts a piece free of what lies across it, and into parts at the stops inside it. */
function splitAt(surface: SurfaceBuilder, piece: EndPiece, stops: readonly number[]): EndPiece[] {
  const way = piece.to > piece.from ? 1 : -1;
  const inside = stops
    .filter((stop) => (stop - piece.from) * way > SAME && (piece.to - stop) * way > SAME)
    .sort((p, q) => (p - q) * way);
  surface.cut(piece.halfEdge);
  const parts: EndPiece[] = [];
  let { halfEdge, from } = piece;
  for (const stop of inside) {
    if ((stop - from) * way < SAME) continue;
    const rest = surface.split(halfEdge, (stop - from) / (piece.to - from));
    parts.push({ halfEdge, from, to: stop, off: piece.off });
    halfEdge = rest;
    from = stop;
  }
  parts.push({ halfEdge, from, to: piece.to, off: piece.off });
  return parts;
}
