import type { Steps } from '../../base/steps';
import { endBarriers } from './end-barriers';
import type { FlightEnd, LevelRef, NavInput } from './floor-input';
import { endPieces, glueEnd, type EndPiece } from './glue-end';
import type { LandingSheets } from './landing-sheets';
import { FLAT } from './flight-sheet';
import type { UnjoinedEnd } from './nav';
import type { SurfaceBuilder } from './surface-builder';

/** Sheets of the surface by what they are. */
export interface SheetIndex {
  readonly floors: readonly number[];
  readonly flights: readonly number[];
}

/** Triangles looked at between two pauses: some ten milliseconds. */
const TRIANGLES_A_STEP = 150_000;

/** Glues the ends of all flights to their levels, in parts; returns those that touch none. O(flights · triangles of a storey). */
export function* joinFlightsSteps(
  surface: SurfaceBuilder,
  input: NavInput,
  origin: readonly [number, number],
  index: SheetIndex,
  landings: LandingSheets,
): Steps<UnjoinedEnd[]> {
  const unjoined: UnjoinedEnd[] = [];
  let looks = 0;
  for (const [k, flight] of input.flights.entries()) {
    for (const end of ['low', 'high'] as const) {
      if (!joinEnd(surface, input, flight[end], origin, index, landings, k))
        unjoined.push({ flight: k, end });
      looks += 2 * floorSize(surface, storeyOf(flight[end].joins, landings), index);
    }
    if (looks < TRIANGLES_A_STEP) continue;
    looks = 0;
    yield;
  }
  return unjoined;
}

/** The storey whose floor a level is, or is copied from. */
const storeyOf = (level: LevelRef, landings: LandingSheets): number =>
  level.kind === 'storey' ? level.storey : landings.storey[level.landing]!;

const floorSize = (surface: SurfaceBuilder, storey: number, { floors }: SheetIndex): number =>
  surface.trianglesOf[floors[storey]!]!.length;

function joinEnd(
  surface: SurfaceBuilder,
  input: NavInput,
  end: FlightEnd,
  origin: readonly [number, number],
  index: SheetIndex,
  landings: LandingSheets,
  k: number,
): boolean {
  const sheet = index.flights[k]!;
  const { stretch } = surface.sheets[sheet]!;
  const length = Math.hypot(end.bx - end.ax, end.by - end.ay);
  const storey = storeyOf(end.joins, landings);
  // What stands on a flight's footprint is on its storey, rim and all; what stands on the floor met, on that floor's.
  const storeys = new Set([storey, input.flights[k]!.storey]);
  for (const way of [1, -1] as const) {
    const own = endPieces(surface, surface.trianglesOf[sheet]!, end, origin, stretch, way).filter(
      (piece) => surface.twin[piece.halfEdge]! < 0,
    );
    if (own.length === 0) continue;
    const level = levelPieces(surface, end, origin, index, landings, way === 1 ? -1 : 1);
    const barriers = [...storeys].flatMap((at) => endBarriers(input.floors[at]!, end, level));
    if (glueEnd(surface, own, level, length, barriers) > 0) return true;
  }
  return false;
}

function levelPieces(
  surface: SurfaceBuilder,
  end: FlightEnd,
  origin: readonly [number, number],
  index: SheetIndex,
  landings: LandingSheets,
  way: 1 | -1,
): EndPiece[] {
  return levelTriangles(surface, end.joins, index, landings).flatMap((triangles) =>
    endPieces(surface, triangles, end, origin, FLAT, way),
  );
}

function levelTriangles(
  surface: SurfaceBuilder,
  level: LevelRef,
  index: SheetIndex,
  landings: LandingSheets,
): (readonly number[])[] {
  if (level.kind === 'storey') return [surface.trianglesOf[index.floors[level.storey]!]!];
  const found: (readonly number[])[] = [];
  const copy = landings.copies[level.landing]!;
  if (copy >= 0) found.push(surface.trianglesOf[copy]!);
  const own = landings.own[level.landing]!;
  if (own.size > 0) {
    const floor = surface.trianglesOf[index.floors[landings.storey[level.landing]!]!]!;
    found.push(floor.filter((triangle) => own.has(surface.planTriangle[triangle]!)));
  }
  return found;
}
