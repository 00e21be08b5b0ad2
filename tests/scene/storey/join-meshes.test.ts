import { describe, expect, it } from 'vitest';
import { LineMeshBuilder, SolidMeshBuilder } from '../../../src/geometry/mesh/solid-mesh';
import { joinedBases, joinLines, joinSolids } from '../../../src/scene/storey/join-meshes';

/** A square metre at a height, of a solid that begins at `foot`. */
function plate(z: number, part: number, foot = 0) {
  const mesh = new SolidMeshBuilder();
  mesh.paint({ part, foot });
  mesh.levelPolygon(
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ],
    z,
  );
  return mesh.build();
}

const column = (positions: Float32Array, k: number): number[] => [...positions].filter((_, i) => i % 3 === k);

describe('meshes that are joined', () => {
  it('keep their corners, each moved to its place, and their triangles', () => {
    const joined = joinSolids([
      { mesh: plate(0, 1), at: [10, 20, 30] },
      { mesh: plate(1, 2), at: [-5, 0, 4] },
    ]);
    expect(column(joined.positions, 0)).toEqual([10, 11, 11, 10, -5, -4, -4, -5]);
    expect(column(joined.positions, 2)).toEqual([30, 30, 30, 30, 5, 5, 5, 5]);
    expect([...joined.indices]).toEqual([0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7]);
    expect([...joined.looks].filter((_, i) => i % 4 === 0)).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
    expect([...joined.normals].filter((_, i) => i % 4 === 2)).toEqual(Array.from({ length: 8 }, () => 127));
  });

  it('say of each corner how high its own floor stands', () => {
    const parts = [
      { mesh: plate(0, 1), at: [10, 20, 30] as const },
      { mesh: plate(1, 2), at: [-5, 0, 4] as const },
    ];
    const heights = column(joinSolids(parts).positions, 2);
    const bases = joinedBases(parts);
    expect(heights.map((z, i) => z - bases[i]!)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  it('are sawn off above their own floor; what begins above the cut has no area left', () => {
    const cut = 1.2;
    const { positions } = joinSolids([
      { mesh: plate(3, 1), at: [0, 0, 10], cut },
      { mesh: plate(3, 1, 2.1), at: [7, 7, 10], cut },
    ]);
    expect(column(positions, 2).every((z) => Math.abs(z - 11.2) < 1e-5)).toBe(true);
    expect(new Set(column(positions, 0).slice(4))).toEqual(new Set([7]));
  });

  it('are lines as well', () => {
    const lines = new LineMeshBuilder();
    lines.segment(0, 0, 2, 0, 5);
    const mesh = lines.build();
    const { positions, looks } = joinLines([
      { mesh, at: [1, 0, 0] },
      { mesh, at: [0, 1, 0] },
    ]);
    expect([...positions]).toEqual([1, 0, 5, 3, 0, 5, 0, 1, 5, 2, 1, 5]);
    expect(looks.length).toBe(16);
  });
});
