import type { Steps } from '../../base/steps';
import { nextHalfEdge } from '../plane/triangulation';
import type { FloorMesh } from './floor-mesh';
import type { Nav, NavSamples } from './nav';

type Placed = Pick<
  Nav,
  'origin' | 'sheets' | 'sheetOf' | 'planTriangle' | 'primary' | 'storeyStart' | 'triangleCount' | 'x' | 'y'
>;

/** Samples that are placed in one step: some ten milliseconds where triangles were split. */
const SAMPLES_A_STEP = 20_000;

/** Puts the storeys' samples onto the triangles of the surface, in the frames of its sheets. O(samples · parts of their triangle). */
export function* placeSamplesSteps(nav: Placed, meshes: readonly FloorMesh[]): Steps<NavSamples> {
  const total = meshes.reduce((sum, mesh) => sum + mesh.samples.count, 0);
  const triangleOf = new Int32Array(total);
  const frameX = new Float64Array(total);
  const frameY = new Float64Array(total);
  const storeyStart = new Int32Array(meshes.length + 1);
  for (const [storey, { samples, plane }] of meshes.entries()) {
    const base = storeyStart[storey]!;
    storeyStart[storey + 1] = base + samples.count;
    if (samples.count === 0) continue;
    const parts = partsOf(nav, storey, plane.triangleCount);
    const dx = plane.origin[0] - nav.origin[0];
    const dy = plane.origin[1] - nav.origin[1];
    for (let i = 0; i < samples.count; i++) {
      if ((base + i) % SAMPLES_A_STEP === SAMPLES_A_STEP - 1) yield;
      const part = parts.first[samples.triangle[i]!]!;
      const { ax, ay, nx, ny, factor } = nav.sheets[nav.sheetOf[part]!]!.stretch;
      const px = samples.x[i]! + dx;
      const py = samples.y[i]! + dy;
      const away = (factor - 1) * ((px - ax) * nx + (py - ay) * ny);
      frameX[base + i] = px + away * nx;
      frameY[base + i] = py + away * ny;
      const split = parts.all.get(samples.triangle[i]!);
      triangleOf[base + i] = split ? holder(nav, split, frameX[base + i]!, frameY[base + i]!) : part;
    }
  }
  yield;
  const triangleStart = new Int32Array(nav.triangleCount + 1);
  for (const t of triangleOf) triangleStart[t + 1]!++;
  for (let t = 0; t < nav.triangleCount; t++) triangleStart[t + 1]! += triangleStart[t]!;
  const next = triangleStart.slice();
  const x = new Float64Array(total);
  const y = new Float64Array(total);
  const planX = new Float64Array(total);
  const planY = new Float64Array(total);
  const area = new Float64Array(total);
  const cellOf = new Int32Array(total);
  const cellSample: Int32Array[] = [];
  for (const [storey, { samples, plane }] of meshes.entries()) {
    const cells = new Int32Array(samples.grid.nx * samples.grid.ny).fill(-1);
    const base = storeyStart[storey]!;
    for (let i = 0; i < samples.count; i++) {
      const id = next[triangleOf[base + i]!]!++;
      const cell = samples.cellOf[i]!;
      x[id] = frameX[base + i]!;
      y[id] = frameY[base + i]!;
      planX[id] = samples.x[i]! + plane.origin[0];
      planY[id] = samples.y[i]! + plane.origin[1];
      area[id] = samples.area[i]!;
      cellOf[id] = cell;
      if (cells[cell]! < 0 || area[id]! > area[cells[cell]!]!) cells[cell] = id;
    }
    cellSample.push(cells);
    yield;
  }
  return { count: total, triangleStart, storeyStart, x, y, planX, planY, cellOf, cellSample, area };
}

/** Per triangle of a storey's triangulation the surface's triangle that it became, and all of them where it was split. */
interface Parts {
  readonly first: Int32Array;
  readonly all: ReadonlyMap<number, readonly number[]>;
}

function partsOf(nav: Placed, storey: number, triangles: number): Parts {
  const first = new Int32Array(triangles).fill(-1);
  const all = new Map<number, number[]>();
  for (let t = nav.storeyStart[storey]!; t < nav.storeyStart[storey + 1]!; t++) {
    if (nav.primary[t] !== 1) continue;
    const plan = nav.planTriangle[t]!;
    const parts = all.get(plan);
    if (first[plan]! < 0) first[plan] = t;
    else if (parts) parts.push(t);
    else all.set(plan, [first[plan]!, t]);
  }
  return { first, all };
}

/** The part that the point lies in; on the edge of several, the one that it lies deepest in. */
function holder(nav: Placed, candidates: readonly number[], px: number, py: number): number {
  return candidates.find((t) => isWithin(nav, t, px, py)) ?? deepest(nav, candidates, px, py);
}

/** Parts don't lie over each other: no other one holds what is inside of this. */
function isWithin({ x, y }: Placed, t: number, px: number, py: number): boolean {
  for (let h = 3 * t; h < 3 * t + 3; h++) {
    const n = nextHalfEdge(h);
    if ((x[n]! - x[h]!) * (py - y[h]!) <= (y[n]! - y[h]!) * (px - x[h]!)) return false;
  }
  return true;
}

function deepest(nav: Placed, candidates: readonly number[], px: number, py: number): number {
  let best = candidates[0]!;
  let most = -Infinity;
  for (const t of candidates) {
    let depth = Infinity;
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      const n = nextHalfEdge(h);
      const ex = nav.x[n]! - nav.x[h]!;
      const ey = nav.y[n]! - nav.y[h]!;
      depth = Math.min(depth, (ex * (py - nav.y[h]!) - ey * (px - nav.x[h]!)) / Math.hypot(ex, ey));
    }
    if (depth > most) {
      most = depth;
      best = t;
    }
  }
  return best;
}
