import type { Steps } from '../../base/steps';
import { nextHalfEdge, previousHalfEdge } from '../plane/triangulation';
import type { FloorMesh } from './floor-mesh';
import type { NavInput } from './floor-input';
import type { Nav, Sheet, UnjoinedEnd } from './nav';
import { placeSamplesSteps } from './place-samples';
import type { SurfaceBuilder } from './surface-builder';

export interface SurfaceParts {
  readonly input: NavInput;
  readonly meshes: readonly FloorMesh[];
  readonly origin: readonly [number, number];
  readonly surface: SurfaceBuilder;
  readonly unjoined: readonly UnjoinedEnd[];
}

const TRIANGLES_A_STEP = 16_384;

/** Packs a built surface into a Nav, in parts: triangles by sheet (storey by storey, copies last). O(n + samples). */
export function* finishNavSteps(parts: SurfaceParts): Steps<Nav> {
  const { input, meshes, origin, surface, unjoined } = parts;
  const order = surface.trianglesOf.flat();
  const triangleCount = order.length;
  const renamed = new Int32Array(triangleCount);
  order.forEach((old, index) => {
    renamed[old] = index;
  });
  const x = new Float64Array(3 * triangleCount);
  const y = new Float64Array(3 * triangleCount);
  const twin = new Int32Array(3 * triangleCount);
  const jump = new Int32Array(3 * triangleCount);
  const doorSet = new Int32Array(3 * triangleCount);
  const sheetOf = new Int32Array(triangleCount);
  const planTriangle = new Int32Array(triangleCount);
  const primary = new Uint8Array(triangleCount);
  yield;
  for (let t = 0; t < triangleCount; t++) {
    const old = order[t]!;
    if (t % TRIANGLES_A_STEP === TRIANGLES_A_STEP - 1) yield;
    sheetOf[t] = surface.sheetOf[old]!;
    planTriangle[t] = surface.planTriangle[old]!;
    primary[t] = surface.primary[old]!;
    for (let i = 0; i < 3; i++) {
      const from = 3 * old + i;
      const other = surface.twin[from]!;
      x[3 * t + i] = surface.x[from]!;
      y[3 * t + i] = surface.y[from]!;
      twin[3 * t + i] = other < 0 ? -1 : 3 * renamed[Math.floor(other / 3)]! + (other % 3);
      jump[3 * t + i] = surface.jump[from]!;
      doorSet[3 * t + i] = surface.doors[from]!;
    }
  }
  yield;
  const doors = doorHalfEdges(doorSet, twin, surface.doorSets, input.doorCount);
  const sheets: readonly Sheet[] = surface.sheets;
  const storeyStart = storeyStarts(sheets, sheetOf, meshes.length);
  const placed = { origin, sheets, sheetOf, planTriangle, primary, storeyStart, triangleCount, x, y };
  yield;
  const samples = yield* placeSamplesSteps(placed, meshes);
  yield;
  return {
    input,
    floors: meshes,
    origin,
    triangleCount,
    x,
    y,
    twin,
    jump,
    jumpX: Float64Array.from(surface.jumpX),
    jumpY: Float64Array.from(surface.jumpY),
    cornerAngle: cornerAngles(x, y),
    doorStart: doors.start,
    doorHalfEdges: doors.halfEdges,
    sheets,
    sheetOf,
    planTriangle,
    primary,
    storeyStart,
    samples,
    unjoined,
  };
}

function storeyStarts(sheets: readonly Sheet[], sheetOf: Int32Array, storeys: number): Int32Array {
  const start = new Int32Array(storeys + 1);
  for (let t = 0; t < sheetOf.length; t++) {
    const { storey, landing } = sheets[sheetOf[t]!]!;
    if (landing < 0) start[storey + 1]!++;
  }
  for (let storey = 0; storey < storeys; storey++) start[storey + 1]! += start[storey]!;
  return start;
}

function doorHalfEdges(
  doorSet: Int32Array,
  twin: Int32Array,
  sets: readonly (readonly number[])[],
  doorCount: number,
): { start: Int32Array; halfEdges: Int32Array } {
  const start = new Int32Array(doorCount + 1);
  const standing: number[] = [];
  for (let h = 0; h < doorSet.length; h++) if (doorSet[h] !== 0 && twin[h]! >= 0) standing.push(h);
  for (const h of standing) {
    for (const door of sets[doorSet[h]!]!) if (door < doorCount) start[door + 1]!++;
  }
  for (let door = 0; door < doorCount; door++) start[door + 1]! += start[door]!;
  const next = start.slice();
  const halfEdges = new Int32Array(start[doorCount]!);
  for (const h of standing) {
    for (const door of sets[doorSet[h]!]!) if (door < doorCount) halfEdges[next[door]!++] = h;
  }
  return { start, halfEdges };
}

/** Per half-edge: angle of its triangle at its start, radians. O(half-edges). */
export function cornerAngles(x: Float64Array, y: Float64Array): Float64Array {
  const angle = new Float64Array(x.length);
  for (let h = 0; h < x.length; h++) {
    const n = nextHalfEdge(h);
    const p = previousHalfEdge(h);
    const ax = x[n]! - x[h]!;
    const ay = y[n]! - y[h]!;
    const bx = x[p]! - x[h]!;
    const by = y[p]! - y[h]!;
    angle[h] = Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  }
  return angle;
}
