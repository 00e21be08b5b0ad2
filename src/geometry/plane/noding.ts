import type { Steps } from '../../base/steps';
import { SegmentIndex } from '../index/segment-index';
import { EdgePool } from './edge-pool';
import { EdgeSplits } from './edge-splits';
import { lineCount, type LineSet } from './line-set';
import { VertexPool } from './vertex-pool';

/**
 * Rounds after which noding stops even if edges still meet (inserting constraints copes with what is left).
 * Snapping an edge can bring it to others, so a few rounds are normal; each of them only looks at new edges.
 */
const MAX_ROUNDS = 16;
/** Edges that are held against others in one step: some ten milliseconds. */
const EDGES_A_STEP = 4096;

/** Lines cut at every place where they meet: edges of which no two touch except in shared vertices. */
export interface Noding {
  readonly vertices: VertexPool;
  readonly edges: EdgePool;
}

/**
 * Cuts lines against each other. Points within √2 × `tolerance` merge into the first of them; a vertex within
 * `tolerance` of an edge is put on it; crossings become vertices. The merge reaches further than the snap so that
 * splitting always makes shorter edges and the rounds end. Vertices never move, so whatever is further apart
 * keeps its coordinates bit for bit (less `origin`). `loose` are points without a line, `[x, y, …]`, origin taken
 * off already. In parts. Cost O((n + k) log n) for k meetings.
 */
export function* nodeLinesSteps(
  lines: LineSet,
  origin: readonly [number, number],
  tolerance: number,
  loose: readonly number[],
): Steps<Noding> {
  const pointCount = lines.coords.length / 2;
  const vertices = new VertexPool(Math.SQRT2 * tolerance, pointCount);
  const edges = new EdgePool(pointCount);
  for (let line = 0; line < lineCount(lines); line++) enterLine(lines, line, origin, vertices, edges);
  for (let i = 0; i + 1 < loose.length; i += 2) {
    const vertex = vertices.add(loose[i]!, loose[i + 1]!);
    edges.touch(vertex, vertex);
  }
  yield* cutEdges(vertices, edges, tolerance);
  return { vertices, edges };
}

function enterLine(
  lines: LineSet,
  line: number,
  origin: readonly [number, number],
  vertices: VertexPool,
  edges: EdgePool,
): void {
  const begin = lines.start[line]!;
  const end = lines.start[line + 1]!;
  if (begin === end) return;
  const vertexOf = (point: number): number =>
    vertices.add(lines.coords[2 * point]! - origin[0], lines.coords[2 * point + 1]! - origin[1]);
  const first = vertexOf(begin);
  let last = first;
  let drawn = false;
  const to = (vertex: number): void => {
    if (vertex === last) return;
    edges.enter(last, vertex, line);
    last = vertex;
    drawn = true;
  };
  for (let point = begin + 1; point < end; point++) to(vertexOf(point));
  if (lines.closed[line] === 1) to(first);
  if (!drawn) edges.touch(first, first);
}

function* cutEdges(vertices: VertexPool, edges: EdgePool, tolerance: number): Steps<void> {
  let fresh = Array.from({ length: edges.size }, (_, edge) => edge);
  for (let round = 0; round < MAX_ROUNDS && fresh.length > 0; round++) {
    const living: number[] = [];
    const place = new Int32Array(edges.size).fill(-1);
    for (let edge = 0; edge < edges.size; edge++) {
      if (edges.alive[edge] === 1) place[edge] = living.push(edge) - 1;
    }
    const index = new SegmentIndex(endsOf(living, vertices, edges));
    if (living.length > 4 * EDGES_A_STEP) yield;
    const isFresh = new Uint8Array(edges.size);
    for (const edge of fresh) isFresh[edge] = 1;
    const splits = new EdgeSplits(vertices, edges, tolerance);
    for (const [at, edge] of fresh.entries()) {
      if (at % EDGES_A_STEP === EDGES_A_STEP - 1) yield;
      index.near(place[edge]!, tolerance, (i) => {
        const other = living[i]!;
        // A pair of two fresh edges comes up from both sides; look at it once.
        if (isFresh[other] === 0 || other > edge) splits.test(edge, other);
      });
    }
    const made = new Set<number>();
    splits.apply((edge) => made.add(edge));
    fresh = [...made].filter((edge) => edges.alive[edge] === 1);
  }
}

function endsOf(living: readonly number[], vertices: VertexPool, edges: EdgePool): Float64Array {
  const ends = new Float64Array(4 * living.length);
  living.forEach((edge, i) => {
    ends[4 * i] = vertices.x[edges.from[edge]!]!;
    ends[4 * i + 1] = vertices.y[edges.from[edge]!]!;
    ends[4 * i + 2] = vertices.x[edges.to[edge]!]!;
    ends[4 * i + 3] = vertices.y[edges.to[edge]!]!;
  });
  return ends;
}
