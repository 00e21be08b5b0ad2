import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId, type SpaceId } from '../../../src/model/schema/ids';
import type { Point, Ring } from '../../../src/model/schema/polygon';
import type { SpaceUse } from '../../../src/model/schema/space-use';
import { spacesOn } from './storey-checks';

/** Where a bed of 0.95 m can be pushed, on a lattice of its own that shares nothing with the walking kernel. */

const CELL = 0.05;
/** Where the lattice begins before the plan, metres: no middle of a cell lies on an edge, which are drawn in millimetres. */
const OFF = 1.0123;
/** Half a bed's width, metres; what is narrower than the whole of it stops the bed. */
const HALF_BED = 0.475;

/** Rooms in which patients lie in beds or on trolleys; incubators are carried. */
const BED_ROOMS: ReadonlySet<SpaceUse> = new Set([
  'ward',
  'single-ward',
  'isolation-ward',
  'icu',
  'observation',
] satisfies SpaceUse[]);

/** Bed rooms of a storey into which no bed can be pushed from where `from` says, all doors open. O(cells). */
export function bedRoomsWithoutWay(
  document: CampusDocument,
  code: string,
  from: readonly string[],
): string[] {
  const storey = makeId('storey', code);
  const spaces = spacesOn(document, storey);
  const points = spaces.flatMap(({ outline }) => outline.outer);
  const [x0, y0] = [Math.min(...points.map(([x]) => x)) - OFF, Math.min(...points.map(([, y]) => y)) - OFF];
  const nx = Math.ceil((Math.max(...points.map(([x]) => x)) + 1 - x0) / CELL);
  const ny = Math.ceil((Math.max(...points.map(([, y]) => y)) + 1 - y0) / CELL);
  const owner = new Int32Array(nx * ny).fill(-1);

  // Row by row between the edges of the ring.
  const paint = (ring: Ring, value: number): void => {
    const [low, high] = [Math.min(...ring.map(([, y]) => y)), Math.max(...ring.map(([, y]) => y))];
    for (let j = Math.floor((low - y0) / CELL); j <= Math.floor((high - y0) / CELL); j++) {
      const edges = crossings(ring, y0 + (j + 0.5) * CELL);
      for (let k = 1; k < edges.length; k += 2) {
        let i = Math.floor((edges[k - 1]! - x0) / CELL);
        while (x0 + (i + 0.5) * CELL < edges[k - 1]!) i++;
        for (; x0 + (i + 0.5) * CELL < edges[k]!; i++) owner[j * nx + i] = value;
      }
    }
  };
  spaces.forEach(({ outline }, index) => paint(outline.outer, index));
  for (const { kind, line, clearWidth, storey: on } of Object.values(document.openings)) {
    if (on !== storey || kind === 'window') continue;
    paint(throat(line, clearWidth ?? 0), spaces.length);
  }
  for (const { outline, storey: on } of Object.values(document.obstacles)) {
    if (on === storey) paint(outline.outer, -1);
  }

  // What lies nearer than half a bed to anything solid is no place for its middle; a cell is solid up to its edge.
  const least = (HALF_BED + CELL / 2) / CELL;
  const free = Uint8Array.from(solidDistanceSquared(owner, nx, ny), (square) =>
    square >= least * least ? 1 : 0,
  );
  const starts = new Set(from.map((room) => spaces.findIndex(({ id }) => id === `space_${code}.${room}`)));
  const stack = [...free.keys()].filter((cell) => free[cell] === 1 && starts.has(owner[cell]!));
  for (const cell of stack) free[cell] = 2;
  while (stack.length > 0) {
    const cell = stack.pop()!;
    for (const next of [cell - 1, cell + 1, cell - nx, cell + nx]) {
      if (free[next] !== 1) continue;
      free[next] = 2;
      stack.push(next);
    }
  }
  const reached = new Set<SpaceId>();
  free.forEach((state, cell) => {
    const space = spaces[owner[cell]!];
    if (state === 2 && space !== undefined) reached.add(space.id);
  });
  return spaces.filter(({ use, id }) => BED_ROOMS.has(use) && !reached.has(id)).map(({ id }) => id);
}

/** Where the edges of a ring are crossed at a height of the plan, from west to east. */
const crossings = (ring: Ring, y: number): number[] =>
  ring
    .flatMap(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      return ay > y === by > y ? [] : [((bx - ax) * (y - ay)) / (by - ay) + ax];
    })
    .toSorted((a, b) => a - b);

/** Squared distance of each cell to the nearest solid one, in cells, exact up to half a bed: columns first, then rows. */
function solidDistanceSquared(owner: Int32Array, nx: number, ny: number): Float64Array {
  const far = nx + ny;
  const up = new Float64Array(nx * ny);
  for (let i = 0; i < nx; i++) {
    let away = far;
    for (let j = 0; j < ny; j++) up[j * nx + i] = away = owner[j * nx + i] === -1 ? 0 : away + 1;
    away = far;
    for (let j = ny - 1; j >= 0; j--) {
      away = owner[j * nx + i] === -1 ? 0 : away + 1;
      up[j * nx + i] = Math.min(up[j * nx + i]!, away) ** 2;
    }
  }
  // No way is wider than this many cells where it matters.
  const reach = Math.ceil(HALF_BED / CELL) + 1;
  const least = new Float64Array(nx * ny);
  for (let cell = 0; cell < least.length; cell++) {
    const i = cell % nx;
    let best = up[cell]!;
    for (let d = 1; d <= reach; d++) {
      if (i >= d) best = Math.min(best, up[cell - d]! + d * d);
      if (i + d < nx) best = Math.min(best, up[cell + d]! + d * d);
    }
    least[cell] = best;
  }
  return least;
}

/** Hole of a door with its leaf open, through any wall of at most 0.4 m. */
function throat([a, b]: readonly [Point, Point], clear: number): Ring {
  const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const [half, deep] = [clear / 2, 0.2];
  const [w, h] = a[1] === b[1] ? [half, deep] : [deep, half];
  return [
    [mx - w, my - h],
    [mx + w, my - h],
    [mx + w, my + h],
    [mx - w, my + h],
  ];
}
