import { BoxIndex } from '../../../geometry/index/box-index';
import { nextHalfEdge } from '../../../geometry/plane/triangulation';
import { segmentDistance } from '../../../geometry/plane/segment-distance';
import type { Point } from '../../../model/schema/polygon';
import { APART } from './apart';
import type { WaysMesh } from './ways-mesh';

/** An exit on the mesh. */
export interface MeshExit {
  /** In plan: one place, or many along an edge. */
  readonly points: readonly Point[];
  /** Triangles of the mesh that it lies at. */
  readonly triangles: readonly number[];
}

/** How far before a door it is still all one whether one turns left or right, metres: doors stand back in their walls. */
const SETBACK = 1.5;
/** A place this near to a triangle lies on it, metres. */
const ON = 1e-4;
/** A doorway into another storey, as those into the open are, is no floor of its own: the mesh ends so far before it at most, metres. */
const IN_WALL = 0.75;

/** O(points · triangles near them). */
export const meshExit = (mesh: WaysMesh, points: readonly Point[]): MeshExit => ({
  points,
  triangles: [...new Set(points.flatMap((point) => nearestOf(offsets(mesh, point, IN_WALL))))],
});

/** The triangles before a door (its middle on the outline of the mesh), as far as one place reaches. O(triangles near it). */
export function before(mesh: WaysMesh, door: Point): readonly number[] {
  const around = offsets(mesh, door, SETBACK);
  const near = new Set(around.map(({ triangle }) => triangle));
  const found = new Set(nearestOf(around.filter(({ off }) => off <= IN_WALL)));
  for (const triangle of found) {
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      const other = mesh.across[h]! < 0 ? -1 : Math.floor(mesh.across[h]! / 3);
      if (near.has(other)) found.add(other);
    }
  }
  return [...found];
}

/** A triangle, and how far it lies from a point, metres. */
interface Offset {
  readonly triangle: number;
  readonly off: number;
}

/** Of the triangles around a doorway's middle those that it lies on, or that are nearest to it. */
function nearestOf(around: readonly Offset[]): readonly number[] {
  const least = Math.min(...around.map(({ off }) => off));
  return around.flatMap(({ triangle, off }) => (off <= least + ON ? [triangle] : []));
}

const indices = new WeakMap<WaysMesh, BoxIndex>();

function indexOf(mesh: WaysMesh): BoxIndex {
  const before = indices.get(mesh);
  if (before !== undefined) return before;
  const { x, y, corners, triangleCount } = mesh.plane;
  const boxes = new Float64Array(4 * triangleCount);
  for (let t = 0; t < triangleCount; t++) {
    const [a, b, c] = [corners[3 * t]!, corners[3 * t + 1]!, corners[3 * t + 2]!];
    boxes[4 * t] = Math.min(x[a]!, x[b]!, x[c]!);
    boxes[4 * t + 1] = Math.min(y[a]!, y[b]!, y[c]!);
    boxes[4 * t + 2] = Math.max(x[a]!, x[b]!, x[c]!);
    boxes[4 * t + 3] = Math.max(y[a]!, y[b]!, y[c]!);
  }
  const made = new BoxIndex(boxes);
  indices.set(mesh, made);
  return made;
}

/** Triangles of the floor within reach of a point, ascending. */
function offsets(mesh: WaysMesh, [px, py]: Point, reach: number): Offset[] {
  const { plane, inside } = mesh;
  const { x, y, origin, corners } = plane;
  const [qx, qy] = [px - origin[0], py - origin[1]];
  const found: Offset[] = [];
  for (const t of indexOf(mesh).search(qx - reach, qy - reach, qx + reach, qy + reach)) {
    if (inside[t] === 0) continue;
    const [a, b, c] = [corners[3 * t]!, corners[3 * t + 1]!, corners[3 * t + 2]!];
    const [ax, ay, bx, by, cx, cy] = [x[a]!, y[a]!, x[b]!, y[b]!, x[c]!, y[c]!];
    const isInside =
      (bx - ax) * (qy - ay) - (by - ay) * (qx - ax) >= 0 &&
      (cx - bx) * (qy - by) - (cy - by) * (qx - bx) >= 0 &&
      (ax - cx) * (qy - cy) - (ay - cy) * (qx - cx) >= 0;
    const off = isInside
      ? 0
      : Math.min(
          segmentDistance(qx, qy, ax, ay, bx, by),
          segmentDistance(qx, qy, bx, by, cx, cy),
          segmentDistance(qx, qy, cx, cy, ax, ay),
        );
    if (off <= reach) found.push({ triangle: t, off });
  }
  return found;
}

/** Metres between the nearest points of two exits. O(points · points). */
export const exitGap = (a: MeshExit, b: MeshExit): number =>
  Math.min(...a.points.map(([x, y]) => Math.min(...b.points.map(([u, v]) => Math.hypot(u - x, v - y)))));

/**
 * Do two ways lead from some triangles to two exits that count as two, with no narrow edge in common: is no place so narrow
 * that one fire there shuts off both? Two units of flow over the mesh, of which narrow edges take one (Menger). O(exits² ·
 * triangles) at most, mostly O(triangles).
 */
export function hasTwoWays(mesh: WaysMesh, start: readonly number[], exits: readonly MeshExit[]): boolean {
  return exits.some((first) => {
    const others = exits.filter((other) => other !== first && exitGap(first, other) >= APART);
    if (others.length === 0) return false;
    const flow = new Int8Array(mesh.across.length);
    const ends = new Set(first.triangles);
    const end = pushed(mesh, start, ends, flow);
    return (
      end >= 0 && reaches(mesh, start, new Set(others.flatMap(({ triangles }) => triangles)), flow, ends, end)
    );
  });
}

const room = ({ narrow }: WaysMesh, flow: Int8Array, h: number): boolean =>
  flow[h]! < (narrow[h] === 1 ? 1 : 2);

/** Sends one unit to the nearest of the ends; the triangle that it comes to, −1 = none. */
function pushed(
  mesh: WaysMesh,
  start: readonly number[],
  ends: ReadonlySet<number>,
  flow: Int8Array,
): number {
  const way = crossed(mesh, start, ends);
  if (way === null) return -1;
  for (const h of way) {
    flow[h]!++;
    flow[mesh.across[h]!]!--;
  }
  const last = way.at(-1);
  return last === undefined
    ? start.find((triangle) => ends.has(triangle))!
    : Math.floor(mesh.across[last]! / 3);
}

/** Does another unit get to one of the ends? It may take the first one's place at its exit (`taken`), which then goes on from its own end (`last`). */
function reaches(
  mesh: WaysMesh,
  start: readonly number[],
  ends: ReadonlySet<number>,
  flow: Int8Array,
  taken: ReadonlySet<number>,
  last: number,
): boolean {
  const found = new Found(mesh, start);
  for (const triangle of found.waiting) {
    if (ends.has(triangle)) return true;
    if (taken.has(triangle)) found.add(last);
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      if (mesh.across[h]! >= 0 && room(mesh, flow, h)) found.add(Math.floor(mesh.across[h]! / 3));
    }
  }
  return false;
}

/** Triangles that were come to, each once, in that order: those added while one goes through them come after. */
class Found {
  readonly waiting: number[] = [];
  readonly #seen: Uint8Array;

  constructor({ plane }: WaysMesh, start: readonly number[]) {
    this.#seen = new Uint8Array(plane.triangleCount);
    for (const triangle of start) this.add(triangle);
  }

  add(triangle: number): void {
    if (this.#seen[triangle] === 1) return;
    this.#seen[triangle] = 1;
    this.waiting.push(triangle);
  }
}

/**
 * From a door on a dead end that further on comes to where two ways part: metres along it up to there, through the middle of
 * the corridor; null where it doesn't. O(triangles · edges of the way).
 */
export function stubLength(
  mesh: WaysMesh,
  [x, y]: Point,
  start: readonly number[],
  exits: readonly MeshExit[],
): number | null {
  const ends = new Set(exits.flatMap(({ triangles }) => triangles));
  const way = crossed(mesh, start, ends);
  if (way === null) return null;
  const last = way.findLastIndex((h) => !leaves(mesh, start, ends, h));
  const parting = last < 0 ? null : Math.floor(mesh.across[way[last]!]! / 3);
  if (parting === null || !hasTwoWays(mesh, [parting], exits)) return null;
  let [px, py] = [x - mesh.plane.origin[0], y - mesh.plane.origin[1]];
  let length = 0;
  for (const h of way.slice(0, last + 1)) {
    const [qx, qy] = middleOf(mesh, h);
    length += Math.hypot(qx - px, qy - py);
    [px, py] = [qx, qy];
  }
  return length;
}

/** Of a search over triangles: not come to, and where it begins. */
const UNSEEN = -2;
const START = -1;

/** The half-edges that a way from some triangles to the first of the ends goes over; null = there is none. */
function crossed(
  mesh: WaysMesh,
  start: readonly number[],
  ends: ReadonlySet<number>,
): readonly number[] | null {
  const from = new Int32Array(mesh.plane.triangleCount).fill(UNSEEN);
  const waiting = [...start];
  for (const triangle of start) from[triangle] = START;
  for (const triangle of waiting) {
    if (ends.has(triangle)) {
      const way: number[] = [];
      for (let h = from[triangle]!; h >= 0; h = from[Math.floor(h / 3)]!) way.push(h);
      return way.reverse();
    }
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      const other = mesh.across[h]! < 0 ? -1 : Math.floor(mesh.across[h]! / 3);
      if (other < 0 || from[other] !== UNSEEN) continue;
      from[other] = h;
      waiting.push(other);
    }
  }
  return null;
}

/** Is one of the ends still come to when a narrow edge is shut? */
function leaves(mesh: WaysMesh, start: readonly number[], ends: ReadonlySet<number>, shut: number): boolean {
  if (mesh.narrow[shut] === 0) return true;
  const found = new Found(mesh, start);
  for (const triangle of found.waiting) {
    if (ends.has(triangle)) return true;
    for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
      if (h === shut || mesh.across[h] === shut || mesh.across[h]! < 0) continue;
      found.add(Math.floor(mesh.across[h]! / 3));
    }
  }
  return false;
}

/** In the mesh's own metres. */
export function middleOf({ plane: { x, y, corners } }: WaysMesh, h: number): readonly [number, number] {
  const [a, b] = [corners[h]!, corners[nextHalfEdge(h)]!];
  return [(x[a]! + x[b]!) / 2, (y[a]! + y[b]!) / 2];
}
