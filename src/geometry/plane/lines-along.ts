import { nextHalfEdge, type Triangulation } from './triangulation';

/**
 * 0 when the half-edge runs from the smaller vertex id to the larger one, else 1. An entry of its edge set,
 * xor this, is `line * 2 + reversed` as seen along the half-edge. O(1).
 */
export const halfEdgeTurn = (triangulation: Triangulation, h: number): 0 | 1 =>
  triangulation.corners[h]! < triangulation.corners[nextHalfEdge(h)]! ? 0 : 1;

/**
 * Calls `visit` with every input line along the half-edge and whether it runs against it. A line that runs
 * along it twice comes twice. O(lines of the edge).
 */
export function linesAlong(
  triangulation: Triangulation,
  h: number,
  visit: (line: number, reversed: boolean) => void,
): void {
  const set = triangulation.edgeSet[h]!;
  const turn = halfEdgeTurn(triangulation, h);
  for (let i = triangulation.setStart[set]!; i < triangulation.setStart[set + 1]!; i++) {
    const entry = triangulation.setLines[i]! ^ turn;
    visit(entry >> 1, (entry & 1) === 1);
  }
}
