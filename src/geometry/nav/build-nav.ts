import { finished, type Steps } from '../../base/steps';
import { DEFAULT_CELL } from './floor-grid';
import { floorMeshSteps, type FloorMesh, type FloorMeshOptions } from './floor-mesh';
import type { FloorInput, NavInput } from './floor-input';
import type { CutSegment } from './floor-lines';
import { finishNavSteps } from './finish-nav';
import { FLAT, flightStretch } from './flight-sheet';
import { joinFlightsSteps } from './join-flights';
import { landingSheetSteps } from './landing-sheets';
import type { Nav, Sheet } from './nav';
import { SurfaceBuilder } from './surface-builder';
import { FLOOR } from './triangle-kind';

export interface NavOptions {
  /** Side of the square cells that floor is measured on, metres. */
  readonly cell?: number;
  /** An earlier nav: storeys whose `FloorInput` is the same object, with the same flights' ends, are taken over. */
  readonly previous?: Nav;
}

/**
 * Builds the walkable surface of a building: storeys as level sheets, flights as sheets stretched along their
 * slope, landings, and the joints between them. Never throws on odd plans: ends that touch no floor are listed
 * in `unjoined`. Triangles of a storey keep their order, samples too. O(n log n + samples) for new storeys,
 * O(n) for taken-over ones.
 */
export function buildNav(input: NavInput, options: NavOptions = {}): Nav {
  return finished(navSteps(input, options));
}

/** `buildNav` in parts, for callers that do something else in between: after each storey that it makes and lays, and all through packing. */
export function* navSteps(input: NavInput, options: NavOptions = {}): Steps<Nav> {
  const cell = options.cell ?? DEFAULT_CELL;
  const meshes: FloorMesh[] = [];
  for (const [storey, floor] of input.floors.entries()) {
    const mesh = yield* storeyMesh(input, floor, storey, cell, options.previous);
    const known = options.previous?.floors.includes(mesh) ?? false;
    meshes.push(mesh);
    if (!known) yield;
  }
  const first = meshes.find((mesh) => mesh.plane.triangleCount > 0);
  const origin = first?.plane.origin ?? [0, 0];
  const surface = new SurfaceBuilder();
  const floors: number[] = [];
  const flights: number[] = input.flights.map(() => -1);
  const tagBases: number[] = [];
  const add = (
    storey: number,
    sheet: Sheet,
    triangles: readonly number[],
    primary: (t: number) => boolean,
  ) => {
    const mesh = meshes[storey]!;
    const { corners, twin, x, y } = mesh.plane;
    const dx = mesh.plane.origin[0] - origin[0];
    const dy = mesh.plane.origin[1] - origin[1];
    return surface.add({
      sheet,
      triangles,
      x: (h) => x[corners[h]!]! + dx,
      y: (h) => y[corners[h]!]! + dy,
      twin,
      tag: mesh.barriers.tag,
      tagBase: tagBases[storey]!,
      primary,
    });
  };
  for (const [storey, mesh] of meshes.entries()) {
    yield;
    tagBases.push(surface.doorSets.length - 1);
    surface.doorSets.push(...mesh.barriers.doorSets.slice(1));
    const level: Sheet = { storey, flight: -1, landing: -1, stretch: FLAT };
    floors.push(
      add(
        storey,
        level,
        trianglesWhere(mesh, (t) => mesh.kind[t] === FLOOR),
        () => true,
      ),
    );
    flightsOf(input, storey).forEach((flight, k) => {
      const sheet = { ...level, flight, stretch: flightStretch(input.flights[flight]!, origin) };
      const triangles = trianglesWhere(mesh, (t) => mesh.inFlight[k]![t] === 1);
      flights[flight] = add(storey, sheet, triangles, (t) => mesh.kind[t] === 1 + k);
    });
  }
  yield;
  const landings = yield* landingSheetSteps(surface, input, meshes, floors, origin, (landing, triangles) => {
    const { storey } = input.landings[landing]!;
    return add(storey, { storey, flight: -1, landing, stretch: FLAT }, triangles, () => false);
  });
  yield;
  const unjoined = yield* joinFlightsSteps(surface, input, origin, { floors, flights }, landings);
  yield;
  return yield* finishNavSteps({ input, meshes, origin, surface, unjoined });
}

function trianglesWhere(mesh: FloorMesh, wanted: (triangle: number) => boolean): number[] {
  const found: number[] = [];
  for (let t = 0; t < mesh.kind.length; t++) if (wanted(t)) found.push(t);
  return found;
}

/** Indices of the flights filed under a storey. */
const flightsOf = (input: NavInput, storey: number): number[] =>
  input.flights.flatMap((flight, index) => (flight.storey === storey ? [index] : []));

function* storeyMesh(
  input: NavInput,
  floor: FloorInput,
  storey: number,
  cell: number,
  previous: Nav | undefined,
): Steps<FloorMesh> {
  const cuts: CutSegment[] = [];
  for (const { low, high } of input.flights) {
    for (const { ax, ay, bx, by, joins } of [low, high]) {
      const level = joins.kind === 'storey' ? joins.storey : input.landings[joins.landing]?.storey;
      if (level === storey) cuts.push({ ax, ay, bx, by });
    }
  }
  const flightLines = flightsOf(input, storey).map((index) => input.flights[index]!.line);
  const landings = input.landings.filter((landing) => landing.storey === storey);
  const outlineLines = [...new Set(landings.flatMap((landing) => landing.outlines))];
  const options: FloorMeshOptions = { input: floor, cuts, flightLines, outlineLines, cell };
  const key = (mesh: FloorMeshOptions): string =>
    JSON.stringify([mesh.cell, mesh.cuts, mesh.flightLines, mesh.outlineLines]);
  const known = previous?.floors.find((mesh) => mesh.input === floor && key(mesh) === key(options));
  return known ?? (yield* floorMeshSteps(options));
}
