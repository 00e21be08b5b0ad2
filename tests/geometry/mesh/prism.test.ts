import { describe, expect, it } from 'vitest';
import { filledRegion } from '../../../src/geometry/mesh/filled-region';
import { raise, type RaisedRegion } from '../../../src/geometry/mesh/prism';
import { stepMesh } from '../../../src/geometry/mesh/steps';
import {
  FOOT_STEP,
  LineMeshBuilder,
  SolidMeshBuilder,
  type SolidMesh,
} from '../../../src/geometry/mesh/solid-mesh';
import { LineSetBuilder } from '../../../src/geometry/plane/line-set';
import { seededRandom } from '../../../src/base/random';

const box = (x0: number, y0: number, x1: number, y1: number) =>
  [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ] as const;

function regionOf(...rings: (readonly (readonly [number, number])[])[]) {
  const builder = new LineSetBuilder();
  for (const ring of rings) builder.add(ring, true);
  return filledRegion(builder.build());
}

const LOOKS = { side: 1, cap: 2, edge: 3 };

function raised(parts: readonly RaisedRegion[], frame: readonly [number, number] = [0, 0]) {
  const solids = new SolidMeshBuilder();
  const lines = new LineMeshBuilder();
  raise({ solids, lines }, parts, frame, LOOKS);
  return { mesh: solids.build(), lines: lines.build() };
}

/** Area of the triangles of a mesh whose normal is `axis`, by cross products: independent of how it was made. */
function areaFacing(mesh: SolidMesh, axis: readonly [number, number, number]): number {
  let area = 0;
  const at = (i: number, k: number) => mesh.positions[3 * mesh.indices[i]! + k]!;
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const u = [0, 1, 2].map((k) => at(i + 1, k) - at(i, k)) as [number, number, number];
    const v = [0, 1, 2].map((k) => at(i + 2, k) - at(i, k)) as [number, number, number];
    const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const;
    area += Math.max(0, n[0] * axis[0] + n[1] * axis[1] + n[2] * axis[2]) / 2;
  }
  return area;
}

function lengthOf(segments: Float32Array): number {
  let length = 0;
  for (let i = 0; i < segments.length; i += 6) {
    length += Math.hypot(segments[i + 3]! - segments[i]!, segments[i + 4]! - segments[i + 1]!);
  }
  return length;
}

describe('prism', () => {
  it('raises the union of overlapping walls once', () => {
    const { mesh, lines } = raised([
      { region: regionOf(box(0, 0, 4, 1), box(3, 0, 4, 5), box(3, 0, 4, 5)), bottom: 0, top: 1.2 },
    ]);
    expect(areaFacing(mesh, [0, 0, 1])).toBeCloseTo(4 + 4, 6);
    expect(areaFacing(mesh, [1, 0, 0])).toBeCloseTo(5 * 1.2, 5);
    expect(areaFacing(mesh, [-1, 0, 0])).toBeCloseTo(5 * 1.2, 5);
    expect(areaFacing(mesh, [0, 1, 0])).toBeCloseTo(4 * 1.2, 5);
    expect(areaFacing(mesh, [0, -1, 0])).toBeCloseTo(4 * 1.2, 5);
    // Round an L of 4 by 5 metres.
    expect(lengthOf(lines.positions)).toBeCloseTo(18, 5);
  });

  it('closes up: what faces one way equals what faces the other (random walls)', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 50; round++) {
      const rings = Array.from({ length: 12 }, () => {
        const x = random.between(0, 20);
        const y = random.between(0, 20);
        return box(x, y, x + random.between(0.1, 8), y + random.between(0.1, 8));
      });
      const { mesh } = raised([{ region: regionOf(...rings), bottom: 0.2, top: 1 }]);
      expect(areaFacing(mesh, [1, 0, 0])).toBeCloseTo(areaFacing(mesh, [-1, 0, 0]), 3);
      expect(areaFacing(mesh, [0, 1, 0])).toBeCloseTo(areaFacing(mesh, [0, -1, 0]), 3);
    }
  });

  it('keeps map-sized coordinates exact relative to the frame', () => {
    const { mesh } = raised(
      [{ region: regionOf(box(500000, 4000000, 500000.25, 4000001)), bottom: 0, top: 1 }],
      [500000, 4000000],
    );
    expect(areaFacing(mesh, [0, 0, 1])).toBeCloseTo(0.25, 6);
  });

  it('is empty for nothing', () => {
    expect(raised([{ region: regionOf(), bottom: 0, top: 1 }]).mesh.indices).toHaveLength(0);
  });

  it('tells of every vertex what it belongs to and where that begins', () => {
    const { mesh, lines } = raised([{ region: regionOf(box(0, 0, 1, 1)), bottom: 2.1, top: 3 }]);
    for (let v = 0; v < mesh.positions.length / 3; v++) {
      const up = mesh.normals[4 * v + 2] === 127;
      expect([...mesh.looks.subarray(4 * v, 4 * v + 3)]).toEqual([up ? 2 : 1, 2.1 / FOOT_STEP, 255]);
    }
    expect([...lines.looks.subarray(0, 3)]).toEqual([3, 42, 255]);
  });
});

describe('steps', () => {
  it('covers the flight in plan and rises to its top', () => {
    const mesh = stepMesh(
      [{ low: [0, 0], high: [3, 0], width: 1.2, z: [0, 1.65], ramp: false }],
      [0, 0],
      10,
      5,
    );
    expect(areaFacing(mesh, [0, 0, 1])).toBeCloseTo(3.6, 5);
    const heights = new Set(
      Array.from({ length: mesh.positions.length / 3 }, (_, i) => mesh.positions[3 * i + 2]!),
    );
    expect(Math.max(...heights)).toBeCloseTo(1.65, 6);
  });

  it('is sawn off at the cut', () => {
    const mesh = stepMesh(
      [{ low: [0, 0], high: [3, 0], width: 1.2, z: [0, 1.65], ramp: false }],
      [0, 0],
      0.9,
      5,
    );
    expect(areaFacing(mesh, [0, 0, 1])).toBeCloseTo(1.8, 5);
  });
});
