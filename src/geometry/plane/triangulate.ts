import { assert } from '../../base/assert';
import { finished, type Steps } from '../../base/steps';
import { seededRandom } from '../../base/random';
import { delaunay } from './delaunay';
import type { EdgePool } from './edge-pool';
import { insertConstraint } from './insert-constraint';
import type { LineSet } from './line-set';
import { lineBounds } from './bounds';
import { nodeLinesSteps } from './noding';
import { packTriangulation } from './pack-triangulation';
import type { TriangleMesh } from './triangle-mesh';
import type { Triangulation } from './triangulation';
import { workingOrigin } from './working-origin';

export interface TriangulateOptions {
  /**
   * Metres. Vertices this near (at most √2 times it) merge, a vertex this near to a line is put on it. What
   * lies further apart keeps its coordinates bit for bit. Raised to 2⁻⁴⁴ of the extent when smaller.
   */
  readonly tolerance: number;
  /**
   * Margin, metres, of a box around the lines that is triangulated too (its corners become vertices); give
   * well more than the tolerance. Without it the convex hull is triangulated.
   */
  readonly frame?: number;
}

/** Share of the extent below which two coordinates can't be told apart after a crossing was computed. */
const LEAST_RELATIVE_TOLERANCE = 2 ** -44;
/** So many vertices are meshed without a pause, and so many after one: some ten milliseconds. */
const VERTICES_AT_ONCE = 2000;
const MANY_VERTICES = 8000;

/**
 * The constrained Delaunay triangulation of any lines: they may cross, touch, overlap, repeat, or have no
 * length. Every line becomes a chain of edges whose edge sets name it; where lines meet there is a vertex.
 * An entry of a set is `line * 2 + reversed`, where reversed = the line runs from the larger vertex id to the
 * smaller one; `linesAlong` tells it as seen along a half-edge. A line that runs twice along an edge is entered
 * twice. Vertex ids follow the input's order of points, then the crossings.
 *
 * No triangles come out when nothing spans an area (fewer than three points, all collinear). Throws only on
 * coordinates that are not finite. Exact predicates (Shewchuk 1997) throughout. Cost O((n + k) log n) for
 * k meetings of lines.
 */
export const triangulate = (lines: LineSet, options: TriangulateOptions): Triangulation =>
  finished(triangulateSteps(lines, options));

/** `triangulate` in parts; few lines are one. */
export function* triangulateSteps(lines: LineSet, options: TriangulateOptions): Steps<Triangulation> {
  const bounds = lineBounds(lines);
  const extent =
    lines.coords.length === 0 ? 0 : Math.max(bounds.maxX - bounds.minX, bounds.maxY - bounds.minY);
  assert(Number.isFinite(extent), 'coordinates must be finite', extent);
  const margin = options.frame;
  const span = extent + 2 * (margin ?? 0);
  const tolerance = Math.max(options.tolerance, span * LEAST_RELATIVE_TOLERANCE, Number.MIN_VALUE * 2 ** 60);
  const origin = workingOrigin(bounds);
  const framed = margin !== undefined && lines.coords.length > 0;
  const loose = framed ? frameCorners(bounds, origin, margin) : [];
  const { vertices, edges } = yield* nodeLinesSteps(lines, origin, tolerance, loose);
  const x = Float64Array.from(vertices.x);
  const y = Float64Array.from(vertices.y);
  if (x.length > VERTICES_AT_ONCE) yield;
  const mesh = delaunay(x, y);
  if (x.length > MANY_VERTICES) yield;
  if (mesh !== null) insertEdges(mesh, edges);
  if (x.length > MANY_VERTICES) yield;
  return packTriangulation(mesh, x, y, origin, edges);
}

function frameCorners(
  bounds: ReturnType<typeof lineBounds>,
  origin: readonly [number, number],
  margin: number,
): number[] {
  const west = bounds.minX - origin[0] - margin;
  const east = bounds.maxX - origin[0] + margin;
  const south = bounds.minY - origin[1] - margin;
  const north = bounds.maxY - origin[1] + margin;
  return [west, south, east, south, east, north, west, north];
}

/**
 * Fixes the edges: first those that are there already, then the others in a shuffled order, so that the
 * corridors soon grow short.
 */
function insertEdges(mesh: TriangleMesh, edges: EdgePool): void {
  const missing: number[] = [];
  const count = edges.size;
  for (let edge = 0; edge < count; edge++) {
    const from = edges.from[edge]!;
    const to = edges.to[edge]!;
    if (edges.alive[edge] === 0 || from === to) continue;
    const h = mesh.find(from, to);
    if (h >= 0) mesh.fix(h);
    else missing.push(edge);
  }
  const random = seededRandom(missing.length);
  for (let left = missing.length; left > 0; left--) {
    const pick = random.index(left);
    const edge = missing[pick]!;
    missing[pick] = missing[left - 1]!;
    const chain = insertConstraint(mesh, edges.from[edge]!, edges.to[edge]!);
    // The chain's edges are fixed already; only their lines have to be entered.
    if (chain.length > 2) edges.replace(edge, chain, () => undefined);
  }
}
