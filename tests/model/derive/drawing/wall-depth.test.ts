import { describe, expect, it } from 'vitest';
import { wallDepth, wallOutlines } from '../../../../src/model/derive/drawing/wall-depth';
import { storeyMeshes } from '../../../../src/model/derive/drawing/storey-meshes';
import { floorFills } from '../../../../src/model/derive/drawing/floor-fills';
import { PART_NUMBERS } from '../../../../src/model/derive/drawing/parts';
import { storeyPlans } from '../../../../src/model/derive/storey-plan';
import { FOOT_STEP } from '../../../../src/geometry/mesh/solid-mesh';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';

describe('the depth of a wall', () => {
  const walls = wallOutlines([
    [
      [0, 0],
      [4, 0],
      [4, 0.3],
      [0, 0.3],
    ],
  ]);

  it('is told from a point in it to both sides, and nowhere else', () => {
    const depth = wallDepth(walls, [2, 0.1], [0, 1]);
    expect(depth?.along).toBeCloseTo(0.2, 9);
    expect(depth?.against).toBeCloseTo(0.1, 9);
    expect(wallDepth(walls, [2, 1], [0, 1])).toBeNull();
    // Along the wall it is no wall's depth.
    expect(wallDepth(walls, [2, 0.1], [1, 0])).toBeNull();
  });
});

describe('what is drawn of a storey', () => {
  const [plan] = storeyPlans(smallWard());
  if (!plan) throw new Error('no storey');
  const { solids, lines, veils } = storeyMeshes(plan, floorFills(plan, [0, 0]), () => false, [0, 0]);

  const highest = (part: number): number => {
    let top = -Infinity;
    for (let v = 0; v < solids.positions.length / 3; v++) {
      if (solids.looks[4 * v] === part) top = Math.max(top, solids.positions[3 * v + 2]!);
    }
    return top;
  };

  it('has its true heights: walls to the ceiling, doors as high as they are, wall over them', () => {
    expect(highest(PART_NUMBERS['wall-side'])).toBeCloseTo(plan.storey.height, 5);
    expect(highest(PART_NUMBERS.door)).toBeLessThanOrEqual(2.4);
    const feet = new Set<number>();
    for (let v = 0; v < solids.looks.length; v += 4) {
      if (solids.looks[v] === PART_NUMBERS['wall-cap']) feet.add(solids.looks[v + 1]! * FOOT_STEP);
    }
    expect([...feet].some((foot) => foot >= 2)).toBe(true);
  });

  it('knows a look for each corner, and every corner is used by a face', () => {
    for (const mesh of [solids, veils]) {
      const count = mesh.positions.length / 3;
      expect(mesh.looks.length).toBe(4 * count);
      expect(mesh.normals.length).toBe(4 * count);
      expect(Math.max(...mesh.indices.slice(0, 60_000))).toBeLessThan(count);
    }
    expect(lines.looks.length / 4).toBe(lines.positions.length / 3);
    expect(lines.positions.length % 6).toBe(0);
  });
});
