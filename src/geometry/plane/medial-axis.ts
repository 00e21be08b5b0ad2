import { LineSetBuilder } from './line-set';
import { orientRings } from './orient-rings';
import type { Ring } from './ring';
import { ringWindings } from './ring-windings';
import { triangulate } from './triangulate';
import type { Triangulation } from './triangulation';

/** Middles of the discs that just fit into an area, and which of them follow each other. Metres. */
export interface MedialAxis {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Of the disc: how far it is to the outline. */
  readonly radius: Float64Array;
  /** Pairs of discs. */
  readonly links: readonly (readonly [number, number])[];
}

/** Points that the outline is cut into at most: a longer one is followed in larger steps. */
const MOST_POINTS = 4000;
const TOLERANCE = 1e-6;

/** Metres from point to point of the outline that the axis is made with. O(points). */
export function axisStep(rings: readonly Ring[], step: number): number {
  const around = rings.reduce((sum, ring) => sum + perimeter(ring), 0);
  return Math.max(step, around / MOST_POINTS);
}

/**
 * The medial axis of an area (first ring the outline, the others holes, turned either way) as the dual of the
 * constrained Delaunay triangulation of its outline, cut into pieces of `step` metres: each triangle inside gives the
 * disc through its corners (Brandt & Algazi 1992). Right to about the step; its twigs into corners are left on.
 * O(n log n) for n = outline ⁄ step, at most some thousands.
 */
export function medialAxis(rings: readonly Ring[], step: number): MedialAxis {
  const lines = new LineSetBuilder();
  for (const ring of orientRings(rings)) lines.add(divided(ring, axisStep(rings, step)), true);
  const set = lines.build();
  const mesh = triangulate(set, { tolerance: TOLERANCE });
  const winding = ringWindings(mesh, new Uint8Array(set.closed.length), 1);
  const numbers = new Int32Array(mesh.triangleCount).fill(-1);
  let count = 0;
  for (let t = 0; t < mesh.triangleCount; t++) if (winding[t]! > 0) numbers[t] = count++;
  const axis = {
    x: new Float64Array(count),
    y: new Float64Array(count),
    radius: new Float64Array(count),
    links: [] as [number, number][],
  };
  for (let t = 0; t < mesh.triangleCount; t++) {
    const node = numbers[t]!;
    if (node < 0) continue;
    [axis.x[node], axis.y[node], axis.radius[node]] = circumcircle(mesh, t);
    for (let h = 3 * t; h < 3 * t + 3; h++) {
      const twin = mesh.twin[h]!;
      const other = twin < 0 || mesh.edgeSet[h] !== 0 ? -1 : numbers[Math.floor(twin / 3)]!;
      if (other > node) axis.links.push([node, other]);
    }
  }
  return axis;
}

function circumcircle(mesh: Triangulation, t: number): [number, number, number] {
  const [a, b, c] = [mesh.corners[3 * t]!, mesh.corners[3 * t + 1]!, mesh.corners[3 * t + 2]!];
  const [ax, ay] = [mesh.x[a]!, mesh.y[a]!];
  const [bx, by] = [mesh.x[b]! - ax, mesh.y[b]! - ay];
  const [cx, cy] = [mesh.x[c]! - ax, mesh.y[c]! - ay];
  const twice = 2 * (bx * cy - by * cx);
  const [bb, cc] = [bx * bx + by * by, cx * cx + cy * cy];
  const ux = (cy * bb - by * cc) / twice;
  const uy = (bx * cc - cx * bb) / twice;
  return [ax + ux + mesh.origin[0], ay + uy + mesh.origin[1], Math.sqrt(ux * ux + uy * uy)];
}

/** The ring with points added, so that none is farther than `step` from the next. */
function divided(ring: Ring, step: number): [number, number][] {
  return ring.flatMap(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    const pieces = Math.max(1, Math.ceil(Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2) / step));
    return Array.from({ length: pieces }, (_, k): [number, number] => {
      const share = k / pieces;
      return [ax + (bx - ax) * share, ay + (by - ay) * share];
    });
  });
}

const perimeter = (ring: Ring): number =>
  ring.reduce((sum, [x, y], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    return sum + Math.sqrt((bx - x) ** 2 + (by - y) ** 2);
  }, 0);
