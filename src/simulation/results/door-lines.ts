import { nextHalfEdge } from '../../geometry/plane/triangulation';
import type { Nav } from '../../geometry/nav/nav';
import type { CrossedLine } from './line-crossings';

/**
 * Per door: the line on the floor that it stands on, null for one that stands on no level floor. `sheetOf`: the recorded sheet of
 * each triangle. A door that parts two sheets has the line of one of them. O(half-edges of doors).
 */
export function doorLines(nav: Nav, sheetOf: Int32Array): (CrossedLine | null)[] {
  const { doorStart, doorHalfEdges, sheets, origin } = nav;
  return Array.from({ length: nav.input.doorCount }, (_, door) => {
    const all = doorHalfEdges.subarray(doorStart[door]!, doorStart[door + 1]!);
    const first = all.find((h) => sheets[nav.sheetOf[Math.floor(h / 3)]!]!.flight < 0);
    if (first === undefined) return null;
    const sheet = sheetOf[Math.floor(first / 3)]!;
    const [x, y] = [nav.x[first]!, nav.y[first]!];
    const dx = nav.x[nextHalfEdge(first)]! - x;
    const dy = nav.y[nextHalfEdge(first)]! - y;
    const square = dx * dx + dy * dy;
    let [from, to] = [0, 1];
    for (const h of all) {
      if (sheetOf[Math.floor(h / 3)] !== sheet) continue;
      for (const corner of [h, nextHalfEdge(h)]) {
        const along = ((nav.x[corner]! - x) * dx + (nav.y[corner]! - y) * dy) / square;
        from = Math.min(from, along);
        to = Math.max(to, along);
      }
    }
    const at = (along: number) => [x + along * dx + origin[0], y + along * dy + origin[1]] as const;
    return { sheet, a: at(from), b: at(to) };
  });
}
