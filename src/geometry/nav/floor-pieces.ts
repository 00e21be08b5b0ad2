import type { FloorMesh } from './floor-mesh';
import { FLOOR } from './triangle-kind';

/** Connected parts of a storey's floor (flights left out), all doors open. */
export interface FloorPieces {
  /** Per triangle of the storey's triangulation; −1 where it is no floor. */
  readonly pieceOf: Int32Array;
  readonly count: number;
}

const known = new WeakMap<FloorMesh, FloorPieces>();

/** Numbers the connected parts of a storey's floor. O(triangles), remembered per mesh. */
export function floorPieces(mesh: FloorMesh): FloorPieces {
  const before = known.get(mesh);
  if (before) return before;
  const pieces = numberPieces(mesh, (a, b) => mesh.kind[a] === FLOOR && mesh.kind[b] === FLOOR, FLOOR);
  known.set(mesh, pieces);
  return pieces;
}

/** Numbers the parts of walkable plan (kind ≥ `FLOOR`, or only `only`) that `joined` pairs of triangles make. */
export function numberPieces(
  mesh: FloorMesh,
  joined: (a: number, b: number) => boolean,
  only?: number,
): FloorPieces {
  const { plane, kind, barriers } = mesh;
  const pieceOf = new Int32Array(plane.triangleCount).fill(-1);
  const stack: number[] = [];
  let count = 0;
  for (let seed = 0; seed < pieceOf.length; seed++) {
    const wanted = only === undefined ? kind[seed]! >= FLOOR : kind[seed] === only;
    if (!wanted || pieceOf[seed]! >= 0) continue;
    pieceOf[seed] = count;
    stack.push(seed);
    while (stack.length > 0) {
      const t = stack.pop()!;
      for (let h = 3 * t; h < 3 * t + 3; h++) {
        const other = plane.twin[h]!;
        if (other < 0 || barriers.tag[h]! < 0) continue;
        const next = Math.floor(other / 3);
        if (kind[next]! < 0 || pieceOf[next]! >= 0 || !joined(t, next)) continue;
        pieceOf[next] = count;
        stack.push(next);
      }
    }
    count++;
  }
  return { pieceOf, count };
}
