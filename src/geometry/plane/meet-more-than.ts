import { SegmentIndex } from '../index/segment-index';
import type { LineSet } from './line-set';

/**
 * Do the boxes of more than `limit` pairs of edges touch? So it is told beforehand what cutting the lines against each
 * other would cost: there are at most as many crossings. O(n log n + limit).
 */
export function meetMoreThan(lines: LineSet, limit: number): boolean {
  const ends = edgeEnds(lines);
  const index = new SegmentIndex(ends);
  let met = 0;
  for (let i = 0; i < ends.length / 4; i++) {
    index.near(i, 0, () => {
      met++;
    });
    // Each pair comes up from both sides.
    if (met > 2 * limit) return true;
  }
  return false;
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
