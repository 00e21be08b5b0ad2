import type { Way } from '../../geometry/nav/shortest-path';
import type { WalkLengths } from '../../standards/walking-time';
import type { WalkingPlan } from '../walking/walking-plan';
import { floorKind, heightOn, type FloorKind } from './floor-kind';
import type { LegPoint, WayLeg } from './result';

/** A level part this short between two flights that both go down (or up) is their landing, metres. */
const LANDING_WALK = 8;

interface Piece {
  readonly kind: FloorKind;
  readonly length: number;
  readonly lengths: WalkLengths;
  readonly points: readonly LegPoint[];
}

/** The legs of a way: runs of one kind of floor, stairs together with the landings between their flights. O(points). */
export function legsOf(plan: WalkingPlan, way: Way): WayLeg[] {
  const pieces = joinedLandings(joinedSame(piecesOf(plan, way)));
  return pieces.map((piece) => ({
    ...piece,
    from: piece.points[0]!.storey,
    to: piece.points[piece.points.length - 1]!.storey,
  }));
}

/** What a way is walked on. O(points). */
export const wayLengths = (plan: WalkingPlan, way: Way): WalkLengths => summedLengths(piecesOf(plan, way));

/** Lengths by what is walked on, added up. */
export function summedLengths(parts: readonly { readonly lengths: WalkLengths }[]): WalkLengths {
  const sum = { level: 0, stairsDown: 0, stairsUp: 0, ramp: 0 };
  for (const { lengths } of parts) {
    sum.level += lengths.level;
    sum.stairsDown += lengths.stairsDown;
    sum.stairsUp += lengths.stairsUp;
    sum.ramp += lengths.ramp;
  }
  return sum;
}

const lengthsOf = (kind: FloorKind, length: number): WalkLengths => ({
  level: kind === 'level' ? length : 0,
  stairsDown: kind === 'stairs-down' ? length : 0,
  stairsUp: kind === 'stairs-up' ? length : 0,
  ramp: kind === 'ramp-down' || kind === 'ramp-up' ? length : 0,
});

function piecesOf(plan: WalkingPlan, { points, stretches }: Way): Piece[] {
  return stretches.map(({ sheet, length }, i) => {
    const [a, b] = [points[i]!, points[i + 1]!];
    const kind = floorKind(plan, sheet, [a[1], a[2]], [b[1], b[2]]);
    const ends = [a, b].map(([storey, x, y]): LegPoint => ({
      storey: plan.derived.storeys[storey]!,
      x,
      y,
      z: heightOn(plan, sheet, x, y),
    }));
    return { kind, length, lengths: lengthsOf(kind, length), points: ends };
  });
}

/** One piece after the other; `kind` is what the whole is. */
const joined = (kind: FloorKind, pieces: readonly Piece[]): Piece => ({
  kind,
  length: pieces.reduce((sum, { length }) => sum + length, 0),
  lengths: summedLengths(pieces),
  points: pieces.flatMap(({ points }, i) =>
    i === 0 ? points : points.slice(samePoint(pieces[i - 1]!, points)),
  ),
});

/** 1 when a piece begins with the very point that the one before ended with, else 0 (another storey there). */
function samePoint(before: Piece, points: readonly LegPoint[]): 0 | 1 {
  const last = before.points[before.points.length - 1]!;
  return last.storey === points[0]!.storey ? 1 : 0;
}

/**
 * Pieces of one kind on end are one, on level floor of one storey; the joint of two storeys, which has no length, goes
 * with the flight beside it.
 */
function joinedSame(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  /** A joint that belongs to what comes next. */
  let before: Piece | null = null;
  pieces.forEach((piece, i) => {
    const last = result[result.length - 1];
    const next = pieces[i + 1];
    if (piece.length === 0 && next && (!last || (last.kind === 'level' && next.kind !== 'level'))) {
      before = before === null ? piece : joined('level', [before, piece]);
      return;
    }
    const whole: Piece = before === null ? piece : joined(piece.kind, [before, piece]);
    before = null;
    if (last && (piece.length === 0 || goesOn(last, whole))) {
      result[result.length - 1] = joined(last.kind, [last, whole]);
    } else result.push(whole);
  });
  return result;
}

const goesOn = (last: Piece, next: Piece): boolean =>
  last.kind === next.kind && (last.kind !== 'level' || last.points[0]!.storey === next.points[0]!.storey);

function joinedLandings(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const [flight, landing] = result.slice(-2);
    const one =
      flight !== undefined &&
      landing?.kind === 'level' &&
      flight.kind === piece.kind &&
      piece.kind !== 'level' &&
      landing.length <= LANDING_WALK;
    if (one) result.splice(-2, 2, joined(piece.kind, [flight, landing, piece]));
    else result.push(piece);
  }
  return result;
}
