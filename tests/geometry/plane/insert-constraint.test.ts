import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { delaunay } from '../../../src/geometry/plane/delaunay';
import { EdgePool } from '../../../src/geometry/plane/edge-pool';
import { insertConstraint } from '../../../src/geometry/plane/insert-constraint';
import { packTriangulation } from '../../../src/geometry/plane/pack-triangulation';
import { expectSound, totalArea } from './triangulation-check';

/** Points on a grid (many collinear and cocircular) or anywhere, and constraints among them that may cross. */
function meshWithCrossings(seed: number) {
  const random = seededRandom(seed);
  const grid = random.index(2) === 0;
  const places = new Map<string, [number, number]>();
  for (let i = 0; i < 6 + random.index(60); i++) {
    const p: [number, number] = grid
      ? [random.index(9), random.index(9)]
      : [random.between(0, 9), random.between(0, 9)];
    places.set(p.join(' '), p);
  }
  const points = [...places.values()];
  const x = Float64Array.from(points, (p) => p[0]);
  const y = Float64Array.from(points, (p) => p[1]);
  return { random, x, y, mesh: delaunay(x, y) };
}

describe('insertConstraint', () => {
  it('keeps every constraint as a chain even where constraints cross, and the mesh sound', () => {
    for (let seed = 0; seed < 400; seed++) {
      const { random, x, y, mesh } = meshWithCrossings(seed);
      if (mesh === null) continue;
      const before = totalArea(packTriangulation(mesh, x, y, [0, 0], new EdgePool(0)));
      const pool = new EdgePool(16);
      const chains: number[][] = [];
      for (let i = 0; i < 20; i++) {
        const [a, b] = [random.index(x.length), random.index(x.length)];
        if (a === b) continue;
        const chain = insertConstraint(mesh, a, b);
        expect([chain[0], chain[chain.length - 1]]).toEqual([a, b]);
        chains.push(chain);
        for (let k = 1; k < chain.length; k++) pool.enter(chain[k - 1]!, chain[k]!, i);
      }
      for (const chain of chains) {
        for (let k = 1; k < chain.length; k++) {
          const h = mesh.find(chain[k - 1]!, chain[k]!);
          expect(mesh.fixed[h], `seed ${seed}`).toBe(1);
        }
      }
      const t = packTriangulation(mesh, x, y, [0, 0], pool);
      expectSound(t);
      expect(totalArea(t)).toBeCloseTo(before, 9);
    }
  });

  it('joins the ends of a long way between two rows of points', () => {
    const count = 500;
    const x = new Float64Array(2 * count);
    const y = new Float64Array(2 * count);
    for (let i = 0; i < count; i++) {
      x.set([i, i + 0.5], 2 * i);
      y.set([i === 0 ? 0.01 : 0.4, i === count - 1 ? 0.02 : -0.4], 2 * i);
    }
    const mesh = delaunay(x, y)!;
    expect(insertConstraint(mesh, 0, 2 * count - 1)).toEqual([0, 2 * count - 1]);
    const pool = new EdgePool(1);
    pool.enter(0, 2 * count - 1, 0);
    expectSound(packTriangulation(mesh, x, y, [0, 0], pool));
  });
});
