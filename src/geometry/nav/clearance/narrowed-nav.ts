import type { Nav } from '../nav';
import type { CrossingWidths } from './crossing-widths';
import { isTooNarrow } from './narrowed-walk';

/**
 * The surface for something `width` metres wide, as a nav of its own: what `narrowedWalk` doesn't cross are walls, and of doors there
 * are those of the plan that are wide enough. Triangles, sheets and samples have the clear floor's numbers, doors the plan's; one
 * that is too narrow stands on no edge. O(half-edges).
 */
export function narrowedNav(widths: CrossingWidths, width: number): Nav {
  const { nav, firstNarrow } = widths.floor;
  const tooNarrow = isTooNarrow(widths, width);
  const twin = nav.twin.map((across, h) => (tooNarrow(h) ? -1 : across));
  const doorStart = new Int32Array(firstNarrow + 1);
  const doorHalfEdges: number[] = [];
  for (let door = 0; door < firstNarrow; door++) {
    for (let i = nav.doorStart[door]!; i < nav.doorStart[door + 1]!; i++) {
      const h = nav.doorHalfEdges[i]!;
      if (twin[h]! >= 0) doorHalfEdges.push(h);
    }
    doorStart[door + 1] = doorHalfEdges.length;
  }
  return {
    ...nav,
    input: { ...nav.input, doorCount: firstNarrow },
    twin,
    doorStart,
    doorHalfEdges: Int32Array.from(doorHalfEdges),
  };
}
