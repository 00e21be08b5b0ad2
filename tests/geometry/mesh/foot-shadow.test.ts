import { expect, it } from 'vitest';
import { filledRegion } from '../../../src/geometry/mesh/filled-region';
import { addFootShadow } from '../../../src/geometry/mesh/foot-shadow';
import { SolidMeshBuilder } from '../../../src/geometry/mesh/solid-mesh';
import { LineSetBuilder } from '../../../src/geometry/plane/line-set';

it('lies around a wall, darkest at its foot, and never under it', () => {
  const rings = new LineSetBuilder();
  rings.add(
    [
      [0, 0],
      [4, 0],
      [4, 2],
      [0, 2],
    ],
    true,
  );
  const mesh = new SolidMeshBuilder();
  addFootShadow(mesh, filledRegion(rings.build()), [0, 0], { part: 9, width: 0.5, opacity: 0.2, z: 0.01 });
  const { positions, looks, indices } = mesh.build();
  let area = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [indices[i]!, indices[i + 1]!, indices[i + 2]!];
    const x = (v: number): number => positions[3 * v]!;
    const y = (v: number): number => positions[3 * v + 1]!;
    area += Math.abs((x(b) - x(a)) * (y(c) - y(a)) - (x(c) - x(a)) * (y(b) - y(a))) / 2;
  }
  // Four strips of half a metre and a triangle at each of the four corners.
  expect(area).toBeCloseTo(0.5 * 12 + 4 * 0.125, 5);
  for (let v = 0; v < positions.length / 3; v++) {
    const [x, y] = [positions[3 * v]!, positions[3 * v + 1]!];
    const beside = Math.hypot(Math.max(0, -x, x - 4), Math.max(0, -y, y - 2));
    expect(looks[4 * v + 2]).toBe(beside > 0 ? 0 : 51);
    expect(x <= 0 || x >= 4 || y <= 0 || y >= 2).toBe(true);
  }
});
