import { FOOT_STEP, type LineMesh, type SolidMesh } from '../../geometry/mesh/solid-mesh';

/** A mesh and where it is put, metres. */
export interface PutMesh<Mesh> {
  readonly mesh: Mesh;
  readonly at: readonly [number, number, number];
  /** Sawn off there above its own floor, metres; in full height when left out. */
  readonly cut?: number;
}

const NOWHERE = [0, 0, 0] as const;

export const putHere = <Mesh>(mesh: Mesh): PutMesh<Mesh> => ({ mesh, at: NOWHERE });

/** Several meshes as one, moved to where they are put and sawn off. O(vertices). */
export function joinSolids(parts: readonly PutMesh<SolidMesh>[]): SolidMesh {
  const lines = joinLines(parts);
  const count = lines.positions.length / 3;
  const normals = new Int8Array(4 * count);
  const indices = new Uint32Array(parts.reduce((sum, { mesh }) => sum + mesh.indices.length, 0));
  let vertex = 0;
  let index = 0;
  for (const { mesh } of parts) {
    normals.set(mesh.normals, 4 * vertex);
    for (const i of mesh.indices) indices[index++] = vertex + i;
    vertex += mesh.positions.length / 3;
  }
  return { ...lines, normals, indices };
}

/** The same of lines. */
export function joinLines(parts: readonly PutMesh<LineMesh>[]): LineMesh {
  const count = parts.reduce((sum, { mesh }) => sum + mesh.positions.length / 3, 0);
  const positions = new Float32Array(3 * count);
  const looks = new Uint8Array(4 * count);
  let vertex = 0;
  for (const { mesh, at, cut = Infinity } of parts) {
    looks.set(mesh.looks, 4 * vertex);
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const to = 3 * vertex + i;
      // What begins above the cut shrinks into it: faces without area are not drawn.
      const sunk = (mesh.looks[(4 * i) / 3 + 1] ?? 0) * FOOT_STEP >= cut;
      positions[to] = sunk ? at[0] : mesh.positions[i]! + at[0];
      positions[to + 1] = sunk ? at[1] : mesh.positions[i + 1]! + at[1];
      positions[to + 2] = Math.min(mesh.positions[i + 2]!, cut) + at[2];
    }
    vertex += mesh.positions.length / 3;
  }
  return { positions, looks };
}

/** Of each vertex of the joined mesh: how high the floor stands that it is put on, metres. O(vertices). */
export function joinedBases(parts: readonly PutMesh<LineMesh>[]): Float32Array {
  const bases = new Float32Array(parts.reduce((sum, { mesh }) => sum + mesh.positions.length / 3, 0));
  let vertex = 0;
  for (const { mesh, at } of parts) {
    const end = vertex + mesh.positions.length / 3;
    bases.fill(at[2], vertex, end);
    vertex = end;
  }
  return bases;
}
