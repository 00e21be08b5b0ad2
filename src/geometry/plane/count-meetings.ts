import { SegmentIndex } from '../index/segment-index';
import type { LineSet } from './line-set';

/** What cutting lines against each other works on. */
export interface Meetings {
  readonly edges: number;
  /** Pairs of edges whose boxes come within the margin of each other; Infinity for more than was asked for. */
  readonly pairs: number;
}

/**
 * Counts the edges of lines and the pairs of them that come within `margin` metres, box by box: a bound, known
 * beforehand, of what cutting the lines against each other costs. `most` tells, by the number of edges, when to give
 * up. O(n log n + most).
 */
export function countMeetings(lines: LineSet, margin: number, most: (edges: number) => number): Meetings {
  const ends = edgeEnds(lines);
  const edges = ends.length / 4;
  const index = new SegmentIndex(ends);
  let met = 0;
  for (let i = 0; i < edges; i++) {
    index.near(i, margin, () => {
      met++;
    });
    // Each pair comes up from both sides.
    if (met > 2 * most(edges)) return { edges, pairs: Infinity };
  }
  return { edges, pairs: met / 2 };
}

function edgeEnds({ coords, start, closed }: LineSet): Float64Array {
  const ends: number[] = [];
  for (let line = 0; line < closed.length; line++) {
    const [begin, end] = [start[line]!, start[line + 1]!];
    for (let point = begin; point < end; point++) {
      const next = point + 1 < end ? point + 1 : begin;
      if (next === begin && closed[line] === 0) continue;
      ends.push(coords[2 * point]!, coords[2 * point + 1]!, coords[2 * next]!, coords[2 * next + 1]!);
    }
  }
  return Float64Array.from(ends);
}
