import type { Point } from '../../model/schema/polygon';
import type { Box } from './boxes';

const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);

/**
 * Rectangles that tile the inside of a ring of horizontal and vertical sides, the largest that fits first, so that
 * an L is its long arm and the rest. O(n⁴) for n different coordinates, which are few.
 */
export function rectanglesOf(ring: readonly Point[]): Box[] {
  const xs = sorted(ring.map(([x]) => x));
  const ys = sorted(ring.map(([, y]) => y));
  const free = xs.slice(1).map((_, i) => ys.slice(1).map((__, j) => isInside(ring, xs, ys, i, j)));
  const boxes: Box[] = [];
  for (let best = largest(free, xs, ys); best !== null; best = largest(free, xs, ys)) {
    const [i0, j0, i1, j1] = best;
    for (let i = i0; i < i1; i++) for (let j = j0; j < j1; j++) free[i]![j] = false;
    boxes.push([xs[i0]!, ys[j0]!, xs[i1]!, ys[j1]!]);
  }
  return boxes;
}

/** Is the cell between two neighbouring coordinates each way inside? */
function isInside(
  ring: readonly Point[],
  xs: readonly number[],
  ys: readonly number[],
  i: number,
  j: number,
): boolean {
  const [x, y] = [(xs[i]! + xs[i + 1]!) / 2, (ys[j]! + ys[j + 1]!) / 2];
  let inside = false;
  ring.forEach(([ax, ay], k) => {
    const [bx, by] = ring[(k + 1) % ring.length]!;
    if (ax === bx && ax > x && ay > y !== by > y) inside = !inside;
  });
  return inside;
}

/** Cells of the largest free rectangle, ends excluded; null when none is free. */
function largest(
  free: readonly (readonly boolean[])[],
  xs: readonly number[],
  ys: readonly number[],
): [number, number, number, number] | null {
  let best: [number, number, number, number] | null = null;
  let most = 0;
  free.forEach((column, i0) => {
    column.forEach((_, j0) => {
      let top = column.length;
      for (let i1 = i0; i1 < free.length && free[i1]![j0]; i1++) {
        let j = j0;
        while (j < top && free[i1]![j]) j++;
        top = j;
        const area = (xs[i1 + 1]! - xs[i0]!) * (ys[top]! - ys[j0]!);
        if (area <= most + 1e-9) continue;
        most = area;
        best = [i0, j0, i1 + 1, top];
      }
    });
  });
  return best;
}
