import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { makeId } from '../../../src/model/schema/ids';
import { sharedLength } from '../../../src/session/egress/shared-length';
import { cases } from '../../support/cases';

const G = makeId('storey', 'G');
const way = (...points: readonly (readonly [number, number, string?])[]) => ({
  points: points.map(([x, y, storey]) => ({ storey: storey ? makeId('storey', storey) : G, x, y })),
});

describe('what two ways share', () => {
  it('is the corridor up to where they part', () => {
    const [east, north] = [way([0, 0], [30, 0]), way([0, 0], [20, 0], [20, 40])];
    // They are told apart where they are 1.5 m from each other.
    expect(sharedLength(east, north)).toBeCloseTo(21.5, 0);
    expect(sharedLength(north, east)).toBeCloseTo(21.5, 0);
  });

  it('is little where they part at the door, and nothing where they part at once', () => {
    expect(sharedLength(way([0, 0], [0, 3], [30, 3]), way([0, 0], [0, 3], [-30, 3]))).toBeCloseTo(4.5, 0);
    expect(sharedLength(way([0, 0], [30, 0]), way([0, 0], [-30, 0]))).toBeLessThanOrEqual(1.6);
    expect(sharedLength(way([0, 0]), way([0, 0], [5, 0]))).toBe(0);
  });

  it('is all of the second where that ends beside the first, and ends where one leaves the storey', () => {
    expect(sharedLength(way([0, 0], [30, 0]), way([0, 0], [12, 0.5]))).toBeCloseTo(Math.hypot(12, 0.5), 6);
    const down = way([0, 0], [10, 0], [10, 0, 'U'], [20, 0, 'U']);
    expect(sharedLength(down, down)).toBeCloseTo(10, 6);
  });

  it('is never longer than the second, nor shorter than what both have drawn alike (seeded)', () => {
    for (let seed = 0; seed < cases(100); seed++) {
      const random = seededRandom(seed);
      const line = (from: readonly [number, number], count: number) =>
        Array.from(
          { length: count },
          () => [from[0] + random.between(-30, 30), random.between(-30, 30)] as const,
        );
      const common = [[0, 0] as const, ...line([0, 0], random.index(4))];
      const [a, b] = [way(...common, ...line([0, 0], 2)), way(...common, ...line([0, 0], 2))];
      const lengthOf = (points: readonly { readonly x: number; readonly y: number }[]): number =>
        points.slice(1).reduce((sum, p, i) => sum + Math.hypot(p.x - points[i]!.x, p.y - points[i]!.y), 0);
      const shared = sharedLength(a, b);
      expect(shared).toBeGreaterThanOrEqual(lengthOf(a.points.slice(0, common.length)) - 1e-9);
      expect(shared).toBeLessThanOrEqual(lengthOf(b.points) + 1e-9);
      expect(sharedLength(a, a)).toBeCloseTo(lengthOf(a.points), 9);
    }
  });
});
