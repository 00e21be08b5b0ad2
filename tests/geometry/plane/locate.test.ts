import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildLocator, locateTriangle, placeInTriangle } from '../../../src/geometry/plane/locate';
import { triangulate } from '../../../src/geometry/plane/triangulate';
import { nextHalfEdge, type Triangulation } from '../../../src/geometry/plane/triangulation';
import { exactPoint, exactSide, type ExactPoint } from './exact-predicates';
import { messyLines } from './messy-lines';
import { cases } from '../../support/cases';

/** All triangles that hold a point, by looking at every one. */
function holders(t: Triangulation, vertices: readonly ExactPoint[], x: number, y: number): number[] {
  const p = exactPoint(x - t.origin[0], y - t.origin[1]);
  const found: number[] = [];
  for (let triangle = 0; triangle < t.triangleCount; triangle++) {
    const [a, b, c] = [0, 1, 2].map((i) => vertices[t.corners[3 * triangle + i]!]!) as [
      ExactPoint,
      ExactPoint,
      ExactPoint,
    ]; // three corners
    if (exactSide(a, b, p) >= 0 && exactSide(b, c, p) >= 0 && exactSide(c, a, p) >= 0) found.push(triangle);
  }
  return found;
}

describe('locateTriangle', () => {
  it('finds what looking at every triangle finds, on edges and vertices too', () => {
    for (let seed = 0; seed < cases(40); seed++) {
      const { lines } = messyLines(seed, 1e-6);
      const framed = seed % 2 === 0;
      const t = triangulate(lines, framed ? { tolerance: 1e-6, frame: 1 } : { tolerance: 1e-6 });
      const locator = buildLocator(t);
      const vertices = Array.from(t.x, (x, v) => exactPoint(x, t.y[v]!));
      const random = seededRandom(seed);
      const [ox, oy] = t.origin;
      const points: [number, number][] = [];
      for (let i = 0; i < 20; i++) points.push([ox + random.between(-3, 15), oy + random.between(-3, 15)]);
      for (let v = 0; v < Math.min(20, t.vertexCount); v++) points.push([t.x[v]! + ox, t.y[v]! + oy]);
      for (let h = 0; h < Math.min(30, 3 * t.triangleCount); h++) {
        const [u, v] = [t.corners[h]!, t.corners[nextHalfEdge(h)]!];
        points.push([(t.x[u]! + t.x[v]!) / 2 + ox, (t.y[u]! + t.y[v]!) / 2 + oy]);
      }
      for (const [x, y] of points) {
        const expected = holders(t, vertices, x, y);
        const found = locateTriangle(locator, x, y);
        if (expected.length === 0) expect(found, `seed ${seed}`).toBe(-1);
        else expect(expected, `seed ${seed}`).toContain(found);
        expect(locateTriangle(locator, x, y)).toBe(found);
      }
    }
  });

  it('answers −1 outside and for what is no number', () => {
    const { lines } = messyLines(1, 1e-6);
    const locator = buildLocator(triangulate(lines, { tolerance: 1e-6, frame: 1 }));
    for (const far of [-1e9, 1e9, Number.NaN, Infinity]) {
      expect(locateTriangle(locator, far, 0)).toBe(-1);
      expect(locateTriangle(locator, 0, far)).toBe(-1);
    }
  });
});

describe('placeInTriangle', () => {
  const square = triangulate(
    { coords: Float64Array.of(0, 0, 4, 0, 4, 4, 0, 4), start: Int32Array.of(0, 4), closed: Uint8Array.of(1) },
    { tolerance: 1e-6 },
  );
  const locator = buildLocator(square);
  const placeAt = (x: number, y: number) =>
    placeInTriangle(square, locateTriangle(locator, x, y), x, y, 1e-3);

  it('tells a vertex, an edge and the inside apart', () => {
    const corner = placeAt(0.0005, 0.0005);
    expect(corner.on === 'vertex' && [square.x[corner.vertex], square.y[corner.vertex]]).toEqual([0, 0]);
    const edge = placeAt(1, 0.0005);
    expect(edge.on).toBe('edge');
    if (edge.on === 'edge') {
      const [u, v] = [square.corners[edge.halfEdge]!, square.corners[nextHalfEdge(edge.halfEdge)]!];
      expect([square.y[u], square.y[v]]).toEqual([0, 0]);
      expect(square.x[u]! + (square.x[v]! - square.x[u]!) * edge.along).toBeCloseTo(1, 12);
    }
    expect(placeAt(1, 0.002).on).toBe('inside');
  });
});
