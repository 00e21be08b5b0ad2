import type { Point } from '../schema/polygon';
import { distance, lineFrame, pointAt } from './line-frame';
import { inFrame } from './line-frame';
import type { PlanShapes } from './plan-shapes';
import { withoutSpans, type Span } from './spans';
import { midwayAt, TOUCHING, type TouchingPiece } from './touching-runs';
import { solidCover, wallCover } from './wall-cover';
import type { WallBodies } from './wall-bodies';

/** Pieces of a run this near to each other are one run (round a bend of the outline), metres. */
const BEND = 0.05;

/** A straight stretch midway between two outlines that nothing bars. */
export interface FreePiece {
  readonly a: Point;
  readonly b: Point;
  /** Outer ring or hole of the space that the piece was found on. */
  readonly ring: number;
  /** Metres along that ring. */
  readonly arc: Span;
  /** Gap between the two outlines, metres. */
  readonly gap: number;
}

/** What of a piece is neither barred by a wall nor within a throat. O(walls and throats nearby). */
export function freeParts(piece: TouchingPiece, walls: WallBodies, throats: PlanShapes): FreePiece[] {
  const frame = lineFrame(midwayAt(piece, 0), midwayAt(piece, 1));
  if (frame === null) return [];
  const gap = Math.max(Math.abs(piece.gap[0]), Math.abs(piece.gap[1]));
  const reach = gap / 2 + TOUCHING;
  const barred = wallCover(walls, frame, reach);
  for (const number of throats.shapesNear(piece.edge.a, piece.edge.b, reach)) {
    const rings = throats.shapes[number]!.rings.map((ring) => ring.map((p) => inFrame(frame, p)));
    barred.push(...solidCover(rings, frame.length, gap / 2));
  }
  const start = piece.edge.arc + piece.span[0];
  return withoutSpans([0, frame.length], barred).map(([from, to]) => ({
    a: pointAt(frame, from, 0),
    b: pointAt(frame, to, 0),
    ring: piece.edge.ring,
    arc: [start + from, start + to],
    gap,
  }));
}

/** Pieces joined to runs along their rings, also past the ring's first point. O(n log n). */
export function runsOf(pieces: readonly FreePiece[]): FreePiece[][] {
  const runs: FreePiece[][] = [];
  const sorted = [...pieces].sort((p, q) => p.ring - q.ring || p.arc[0] - q.arc[0] || p.arc[1] - q.arc[1]);
  let reached = -Infinity;
  for (const piece of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const goesOn = last !== undefined && last.ring === piece.ring && piece.arc[0] <= reached + BEND;
    // Several edges of the other space may face the same stretch: it counts once.
    if (goesOn && piece.arc[1] <= reached) continue;
    if (goesOn) run?.push(piece);
    else runs.push([piece]);
    reached = goesOn ? Math.max(reached, piece.arc[1]) : piece.arc[1];
  }
  return closed(runs);
}

/** Joins a run that ends where its ring begins to the run that begins there. */
function closed(runs: FreePiece[][]): FreePiece[][] {
  for (const run of runs) {
    const first = run[0];
    if (first === undefined || first.arc[0] > BEND) continue;
    const before = runs.find((other) => {
      const end = other[other.length - 1];
      return other !== run && end?.ring === first.ring && distance(end.b, first.a) <= BEND;
    });
    if (before === undefined) continue;
    before.push(...run);
    run.length = 0;
  }
  return runs.filter((run) => run.length > 0);
}

/** Length of a run, metres. */
export const runLength = (run: readonly FreePiece[]): number =>
  run.reduce((sum, piece) => sum + distance(piece.a, piece.b), 0);
