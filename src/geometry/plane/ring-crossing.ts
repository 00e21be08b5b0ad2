import { SegmentIndex } from '../index/segment-index';
import { LineSetBuilder } from './line-set';
import type { Ring } from './ring';
import { ringArea } from './ring-area';
import { ringWindings } from './ring-windings';
import { contactOf } from './segment-contact';
import { triangulate } from './triangulate';
import type { Triangulation } from './triangulation';

/** Metres within which edges count as touching: rounding on moving a plan about stays far below. */
const TOLERANCE = 1e-6;

/** Up to so many points comparing all edges is faster than an index. */
const FEW = 200;

/** Touches per point from which on a ring is not worth untangling. */
const MAX_TOUCHES = 8;

/**
 * A place where a ring crosses itself, or null. It may touch itself (a corner on its own edge, a cut to a hole
 * and back); it crosses when some area is wound other than once or never. Edges that clearly cross settle it;
 * where edges only touch, the windings of the triangulated ring do. Crossings shallower than 1e-6 m are none.
 * O(n²) up to 200 points, O((n + touches) log n) beyond.
 */
export function ringCrossing(ring: Ring): readonly [number, number] | null {
  const ends = edgesOf(ring);
  const found = { touches: 0, cross: -1 };
  const meet = (i: number, j: number): void => {
    if (found.cross >= 0 || isNeighbour(i, j, ring.length)) return;
    const contact = contactOf(ends, 4 * i, 4 * j, TOLERANCE);
    if (contact === 'touch') found.touches++;
    if (contact === 'cross' || found.touches > MAX_TOUCHES * ring.length) found.cross = j;
  };
  if (ring.length <= FEW) {
    for (let i = 0; i < ring.length; i++) for (let j = i + 2; j < ring.length; j++) meet(i, j);
  } else {
    const index = new SegmentIndex(ends);
    for (let i = 0; i < ring.length && found.cross < 0; i++) {
      index.near(i, TOLERANCE, (j) => {
        if (j > i) meet(i, j);
      });
    }
  }
  if (found.cross >= 0) return ring[found.cross]!;
  return found.touches > 0 ? wronglyWound(ring) : null;
}

/** Edges as `[ax, ay, bx, by]` one after another; edge i starts at point i. */
function edgesOf(ring: Ring): Float64Array {
  const ends = new Float64Array(4 * ring.length);
  let b = ring[0];
  for (let i = ring.length - 1; i >= 0; i--) {
    const a = ring[i]!;
    ends[4 * i] = a[0];
    ends[4 * i + 1] = a[1];
    ends[4 * i + 2] = b![0];
    ends[4 * i + 3] = b![1];
    b = a;
  }
  return ends;
}

const isNeighbour = (i: number, j: number, count: number): boolean =>
  Math.abs(i - j) <= 1 || Math.abs(i - j) === count - 1;

/** Middle of an area that is wound neither once (the ring's way round) nor never; null when there is none. */
function wronglyWound(ring: Ring): readonly [number, number] | null {
  const lines = new LineSetBuilder();
  lines.add(ring, true);
  const triangulation = triangulate(lines.build(), { tolerance: TOLERANCE });
  const right = ringArea(ring) > 0 ? 1 : -1;
  const wrong = ringWindings(triangulation, Uint8Array.of(0), 1).findIndex(
    (winding) => winding !== 0 && winding !== right,
  );
  return wrong < 0 ? null : middle(triangulation, wrong);
}

function middle({ corners, x, y, origin }: Triangulation, triangle: number): readonly [number, number] {
  let [sumX, sumY] = [0, 0];
  for (let h = 3 * triangle; h < 3 * triangle + 3; h++) {
    sumX += x[corners[h]!]!;
    sumY += y[corners[h]!]!;
  }
  return [origin[0] + sumX / 3, origin[1] + sumY / 3];
}
