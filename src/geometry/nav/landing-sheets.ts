import type { Steps } from '../../base/steps';
import type { FloorMesh } from './floor-mesh';
import type { FlightEnd, NavInput } from './floor-input';
import { endPieces } from './glue-end';
import { FLAT } from './flight-sheet';
import type { SurfaceBuilder } from './surface-builder';
import { floorPieces } from './floor-pieces';
import { FLOOR } from './triangle-kind';

/** Where the levels between storeys are on the surface. */
export interface LandingSheets {
  readonly storey: readonly number[];
  /** Per landing: the sheet that is a copy of storey floor at its height, −1 for none. */
  readonly copies: readonly number[];
  /** Per landing: plan triangles of the storey that are the landing itself. */
  readonly own: readonly ReadonlySet<number>[];
}

/** Triangles looked at between two pauses: some ten milliseconds. */
const TRIANGLES_A_STEP = 100_000;

/**
 * Decides for every landing which floor inside its outlines is the landing itself (a piece that lies wholly inside
 * them and that no flight enters at the storey's own height), and adds copies, at its height, of the other
 * pieces that its flights' ends touch, in parts. O((landings + ends) · triangles of a storey).
 */
export function* landingSheetSteps(
  surface: SurfaceBuilder,
  input: NavInput,
  meshes: readonly FloorMesh[],
  floorSheets: readonly number[],
  origin: readonly [number, number],
  addCopy: (landing: number, triangles: readonly number[]) => number,
): Steps<LandingSheets> {
  const copies: number[] = [];
  const own: Set<number>[] = [];
  const taken = new Set<string>();
  const found = new Map<FlightEnd, readonly number[]>();
  let looks = 0;
  /** Plan triangles of the storey's floor that lie along an end. */
  const alongEnd = (end: FlightEnd, storey: number): readonly number[] => {
    const before = found.get(end);
    if (before) return before;
    const sheet = surface.trianglesOf[floorSheets[storey]!]!;
    const along = ([1, -1] as const).flatMap((way) => endPieces(surface, sheet, end, origin, FLAT, way));
    const triangles = along.map((piece) => surface.planTriangle[Math.floor(piece.halfEdge / 3)]!);
    found.set(end, triangles);
    looks += 2 * sheet.length;
    return triangles;
  };
  for (const [index, landing] of input.landings.entries()) {
    const mesh = meshes[landing.storey]!;
    const pieces = floorPieces(mesh);
    const inside = insideOutlines(mesh, landing.outlines);
    const touched = (joins: (end: FlightEnd) => boolean): Set<number> => {
      const ends = input.flights.flatMap(({ low, high }) => [low, high]).filter(joins);
      const triangles = ends.flatMap((end) => alongEnd(end, landing.storey));
      const within = triangles.filter((triangle) => inside[triangle] === 1);
      return new Set(within.map((triangle) => pieces.pieceOf[triangle]!));
    };
    const entered = touched((end) => end.joins.kind === 'landing' && end.joins.landing === index);
    const level = touched((end) => end.joins.kind === 'storey' && end.joins.storey === landing.storey);
    for (let t = 0; t < inside.length; t++) {
      if (mesh.kind[t] === FLOOR && inside[t] === 0) level.add(pieces.pieceOf[t]!);
    }
    const itself = new Set<number>();
    const copied: number[] = [];
    for (const piece of entered) {
      const key = `${landing.storey} ${piece}`;
      if (level.has(piece) || taken.has(key)) copied.push(piece);
      else {
        taken.add(key);
        itself.add(piece);
      }
    }
    const pick = (wanted: ReadonlySet<number>): number[] => {
      const found: number[] = [];
      for (let t = 0; t < inside.length; t++) {
        if (mesh.kind[t] === FLOOR && inside[t] === 1 && wanted.has(pieces.pieceOf[t]!)) found.push(t);
      }
      return found;
    };
    own.push(new Set(pick(itself)));
    copies.push(copied.length > 0 ? addCopy(index, pick(new Set(copied))) : -1);
    looks += 3 * inside.length;
    if (looks < TRIANGLES_A_STEP) continue;
    looks = 0;
    yield;
  }
  return { storey: input.landings.map((landing) => landing.storey), copies, own };
}

function insideOutlines(mesh: FloorMesh, outlines: readonly number[]): Uint8Array {
  const inside = new Uint8Array(mesh.kind.length);
  for (const line of outlines) {
    const flags = mesh.inOutline[mesh.outlineLines.indexOf(line)];
    if (!flags) continue;
    for (let t = 0; t < inside.length; t++) inside[t]! |= flags[t]!;
  }
  return inside;
}
