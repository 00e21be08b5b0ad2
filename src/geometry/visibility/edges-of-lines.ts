import type { Triangulation } from '../plane/triangulation';

/** Which half-edges each input line runs along (one of each twin pair), as offsets and values. O(half-edges). */
export function edgesOfLines(
  mesh: Triangulation,
  lines: number,
): { lineEdgeStart: Int32Array; lineEdges: Int32Array } {
  const lineEdgeStart = new Int32Array(lines + 1);
  visit(mesh, (line) => lineEdgeStart[line + 1]!++);
  for (let i = 0; i < lines; i++) lineEdgeStart[i + 1]! += lineEdgeStart[i]!;
  const lineEdges = new Int32Array(lineEdgeStart[lines]!);
  const fill = lineEdgeStart.slice();
  visit(mesh, (line, edge) => {
    lineEdges[fill[line]!++] = edge;
  });
  return { lineEdgeStart, lineEdges };
}

function visit(mesh: Triangulation, each: (line: number, edge: number) => void): void {
  const { edgeSet, twin, setStart, setLines } = mesh;
  for (let h = 0; h < edgeSet.length; h++) {
    const set = edgeSet[h]!;
    if (set === 0 || h < twin[h]!) continue;
    for (let k = setStart[set]!; k < setStart[set + 1]!; k++) each(setLines[k]! >> 1, h);
  }
}
