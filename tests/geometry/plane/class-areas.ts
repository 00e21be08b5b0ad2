import type { LineSet } from '../../../src/geometry/plane/line-set';
import { ringWindings } from '../../../src/geometry/plane/ring-windings';
import { triangulate } from '../../../src/geometry/plane/triangulate';
import { triangleArea } from './triangulation-check';

/** Area, m², inside each class and, by bit mask of the classes, of every combination of them. */
export interface ClassAreas {
  readonly inside: readonly number[];
  readonly byMask: readonly number[];
}

export function classAreas(
  lines: LineSet,
  ringClass: Uint8Array,
  classCount: number,
  tolerance: number,
): ClassAreas {
  const t = triangulate(lines, { tolerance, frame: 1 });
  const windings = ringWindings(t, ringClass, classCount);
  const inside = Array.from({ length: classCount }, () => 0);
  const byMask = Array.from({ length: 2 ** classCount }, () => 0);
  for (let triangle = 0; triangle < t.triangleCount; triangle++) {
    const area = triangleArea(t, triangle);
    let mask = 0;
    for (let c = 0; c < classCount; c++) {
      if (windings[triangle * classCount + c]! <= 0) continue;
      inside[c]! += area;
      mask |= 1 << c;
    }
    byMask[mask]! += area;
  }
  return { inside, byMask };
}
