import { describe, expect, it } from 'vitest';
import { LineSetBuilder } from '../../../src/geometry/plane/line-set';
import { ringWindings } from '../../../src/geometry/plane/ring-windings';
import { triangulate } from '../../../src/geometry/plane/triangulate';
import type { Triangulation } from '../../../src/geometry/plane/triangulation';
import { edgesOfLines, expectLinesCovered, expectSound, totalArea } from './triangulation-check';

const TOLERANCE = 1e-6;
type Point = readonly [number, number];

function linesOf(paths: readonly (readonly Point[])[], closed = false) {
  const builder = new LineSetBuilder();
  for (const path of paths) builder.add(path, closed);
  return builder.build();
}

const made = (paths: readonly (readonly Point[])[], closed = false, frame?: number): Triangulation => {
  const lines = linesOf(paths, closed);
  const t = triangulate(
    lines,
    frame === undefined ? { tolerance: TOLERANCE } : { tolerance: TOLERANCE, frame },
  );
  expectSound(t);
  if (t.triangleCount > 0) expectLinesCovered(t, lines, 4 * TOLERANCE);
  return t;
};

describe('triangulate on degenerate lines', () => {
  it('makes nothing of nothing', () => {
    for (const t of [made([]), made([[]]), made([[]], true), made([[]], false, 5)]) {
      expect([t.vertexCount, t.triangleCount]).toEqual([0, 0]);
      expect(ringWindings(t, Uint8Array.of(0), 1)).toHaveLength(0);
    }
  });

  it('makes no triangle of one point, of a line, of collinear lines', () => {
    expect(made([[[3, 4]]]).vertexCount).toBe(1);
    expect(
      made([
        [
          [3, 4],
          [3, 4],
        ],
      ]).triangleCount,
    ).toBe(0);
    expect(
      made([
        [
          [3, 4],
          [5, 6],
        ],
      ]).vertexCount,
    ).toBe(2);
    const collinear = made([
      [
        [0, 0],
        [2, 2],
      ],
      [
        [1, 1],
        [7, 7],
      ],
      [
        [3, 3],
        [-4, -4],
      ],
    ]);
    expect([collinear.vertexCount, collinear.triangleCount]).toEqual([6, 0]);
  });

  it('fills the frame around one point, a line, collinear lines and flat rings', () => {
    expect(totalArea(made([[[3, 4]]], false, 2))).toBeCloseTo(16, 12);
    expect(
      totalArea(
        made(
          [
            [
              [0, 0],
              [4, 0],
            ],
          ],
          false,
          1,
        ),
      ),
    ).toBeCloseTo(12, 12);
    expect(
      totalArea(
        made(
          [
            [
              [0, 0],
              [4, 0],
            ],
            [
              [2, 0],
              [6, 0],
            ],
          ],
          true,
          1,
        ),
      ),
    ).toBeCloseTo(16, 12);
    expect(
      totalArea(
        made(
          [
            [
              [0, 0],
              [4, 0],
              [2, 0],
            ],
          ],
          true,
          1,
        ),
      ),
    ).toBeCloseTo(12, 12);
  });

  it('merges what lies within the tolerance and nothing further than √2 of it', () => {
    const near = made([
      [
        [0, 0],
        [5, 0],
      ],
      [
        [5 + 0.9e-6, 0],
        [5, 5],
      ],
    ]);
    expect(near.vertexCount).toBe(3);
    const far = made([
      [
        [0, 0],
        [5, 0],
      ],
      [
        [5 + 1.5e-6, 0],
        [5, 5],
      ],
    ]);
    expect(far.vertexCount).toBe(4);
    expect([...far.x]).toContain(5 + 1.5e-6);
  });

  it('puts a vertex on a line within the tolerance and leaves one beyond it off', () => {
    const near = made([
      [
        [0, 0],
        [10, 0],
      ],
      [
        [5, 0.9e-6],
        [5, 5],
      ],
    ]);
    const names = (t: Triangulation): number[] => edgesOfLines(t, 2).map((edges) => edges.length);
    expect(names(near)).toEqual([2, 1]);
    expect([...near.y]).toContain(0.9e-6);
    expect(
      names(
        made([
          [
            [0, 0],
            [10, 0],
          ],
          [
            [5, 1.1e-6],
            [5, 5],
          ],
        ]),
      ),
    ).toEqual([1, 1]);
  });

  it('names every line on an edge that several share, each with its direction', () => {
    const t = made([
      [
        [0, 0],
        [4, 0],
      ],
      [
        [3, 0],
        [1, 0],
      ],
      [
        [2, 3],
        [2, 0],
        [4, 0],
        [2, 0],
      ],
    ]);
    const edges = edgesOfLines(t, 3).map((list) =>
      list.map(([u, v]) => [t.x[u], t.y[u], t.x[v], t.y[v]].join(' ')).sort(),
    );
    expect(edges).toEqual([
      ['0 0 1 0', '1 0 2 0', '2 0 3 0', '3 0 4 0'],
      ['2 0 1 0', '3 0 2 0'],
      ['2 0 3 0', '2 3 2 0', '3 0 2 0', '3 0 4 0', '4 0 3 0'],
    ]);
  });

  it('meets a crossing in its computed point', () => {
    const t = made([
      [
        [0, 0],
        [2, 2],
      ],
      [
        [0, 2],
        [2, 0],
      ],
    ]);
    expect([t.vertexCount, t.triangleCount]).toEqual([5, 4]);
    expect([t.x[4], t.y[4]]).toEqual([1, 1]);
  });

  it('takes a whole number off map coordinates, exactly', () => {
    const [x, y] = [500_000.123456789, 4_000_000.987654321];
    const t = made(
      [
        [
          [x, y],
          [x + 10, y],
          [x + 10, y + 7.3],
        ],
      ],
      true,
    );
    expect(t.origin).toEqual([500_005, 4_000_005]);
    expect([t.x[0]! + t.origin[0], t.y[0]! + t.origin[1]]).toEqual([x, y]);
    expect([t.x[2]! + t.origin[0], t.y[2]! + t.origin[1]]).toEqual([x + 10, y + 7.3]);
  });

  it('leaves a building that spans zero where it is', () => {
    expect(
      made(
        [
          [
            [-6000, 0],
            [6000, 1],
            [6000, 9],
          ],
        ],
        true,
      ).origin,
    ).toEqual([0, 0]);
  });

  it('ends on tolerances as large as the drawing, and on none', () => {
    const lines = linesOf(
      [
        [
          [0, 0],
          [4, 0],
          [4, 3],
          [0, 3],
        ],
        [
          [1, 1],
          [6, 1],
          [2, 2],
        ],
        [
          [0, 3],
          [4, 0],
        ],
      ],
      true,
    );
    for (const tolerance of [0, 1e-300, 0.3, 1, 2.5, 100]) {
      const t = triangulate(lines, { tolerance, frame: 1000 });
      expectSound(t);
      expect(Math.abs(totalArea(t) / (2006 * 2003) - 1)).toBeLessThan(1e-12);
    }
  });

  it('refuses coordinates that are no numbers', () => {
    for (const bad of [Number.NaN, Infinity]) {
      expect(() =>
        triangulate(
          linesOf([
            [
              [0, 0],
              [bad, 1],
            ],
          ]),
          { tolerance: TOLERANCE },
        ),
      ).toThrow('finite');
    }
  });
});
