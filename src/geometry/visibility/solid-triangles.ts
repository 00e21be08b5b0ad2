import type { Triangulation } from '../plane/triangulation';

interface SolidInput {
  readonly mesh: Triangulation;
  readonly closed: Uint8Array;
  readonly solidOf: Int32Array;
  readonly seenThrough: Uint8Array;
  readonly solid: Uint8Array;
}

/**
 * Marks in `solid` the triangles inside at least one solid whose rings block sight (even-odd within one solid,
 * union over solids). Walks the triangles depth first from the frame, keeping the parity of every solid:
 * crossing an edge flips the solids whose rings run along it, and going back flips them back.
 * O(triangles + edge-set entries).
 */
export function markSolidTriangles(input: SolidInput): void {
  const { mesh, solid } = input;
  const { twin, triangleCount } = mesh;
  solid.fill(0);
  const root = twin.findIndex((other) => other < 0);
  if (root < 0) return;
  const inside = new Uint8Array(input.solidOf.reduce((most, s) => Math.max(most, s), -1) + 1);
  const seen = new Uint8Array(triangleCount);
  const path = new Int32Array(triangleCount + 1);
  const turn = new Uint8Array(triangleCount + 1);
  let depth = 0;
  let solids = 0;
  const first = (root / 3) | 0;
  path[0] = -1;
  seen[first] = 1;
  while (depth >= 0) {
    const entry = path[depth]!;
    const triangle = entry < 0 ? first : (entry / 3) | 0;
    const corner = turn[depth]!++;
    if (corner === 3) {
      if (entry >= 0) solids += flip(input, entry, inside);
      depth--;
      continue;
    }
    const across = twin[triangle * 3 + corner]!;
    if (across < 0) continue;
    const next = (across / 3) | 0;
    if (seen[next] === 1) continue;
    seen[next] = 1;
    solids += flip(input, across, inside);
    if (solids > 0) solid[next] = 1;
    depth++;
    path[depth] = across;
    turn[depth] = 0;
  }
}

/** Flips the solids whose blocking rings run along half-edge `h`; returns by how many more (or fewer) we are inside. */
function flip(input: SolidInput, h: number, inside: Uint8Array): number {
  const { edgeSet, setStart, setLines } = input.mesh;
  const set = edgeSet[h]!;
  if (set === 0) return 0;
  let change = 0;
  for (let k = setStart[set]!; k < setStart[set + 1]!; k++) {
    const line = setLines[k]! >> 1;
    if (input.closed[line] === 0 || input.seenThrough[line] === 1) continue;
    const solid = input.solidOf[line]!;
    inside[solid]! ^= 1;
    change += inside[solid] === 1 ? 1 : -1;
  }
  return change;
}
