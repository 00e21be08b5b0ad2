import { describe, expect, it } from 'vitest';
import {
  distanceBetweenAreas,
  distanceToArea,
} from '../../../src/analyses/chemicals/places/straight-distance';
import { seededRandom, type Random } from '../../../src/base/random';
import { polygonOf, type Point, type Polygon } from '../../../src/model/schema/polygon';
import { cases } from '../../support/cases';

const STEP = 0.02;

/** An oracle that knows nothing of edges: points all along both outlines. */
const along = ({ outer, holes }: Polygon): Point[] =>
  [outer, ...holes].flatMap((ring) =>
    ring.flatMap(([ax, ay], i): Point[] => {
      const [bx, by] = ring[(i + 1) % ring.length]!;
      const count = Math.ceil(Math.hypot(bx - ax, by - ay) / STEP);
      return Array.from({ length: count }, (_, k): Point => [
        ax + (k / count) * (bx - ax),
        ay + (k / count) * (by - ay),
      ]);
    }),
  );

const nearest = (a: readonly Point[], b: readonly Point[]): number =>
  a.reduce(
    (least, [x, y]) => b.reduce((so, [px, py]) => Math.min(so, Math.hypot(px - x, py - y)), least),
    Infinity,
  );

/** A triangle, turned as rings are. */
function triangle(random: Random): Polygon {
  const corner = (): Point => [random.between(-2, 2), random.between(-2, 2)];
  const [a, b, c] = [corner(), corner(), corner()];
  const turn = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  return polygonOf(turn > 0 ? [a, b, c] : [a, c, b]);
}

const moved = ({ outer }: Polygon, dx: number, dy: number): Polygon =>
  polygonOf(outer.map(([x, y]): Point => [x + dx, y + dy]));

const square = (x: number, y: number, size: number): Point[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];
const framed: Polygon = { outer: square(0, 0, 10), holes: [square(2, 2, 6).reverse()] };

describe('straight distances', () => {
  it('between areas are those of their nearest points, the same both ways', () => {
    const random = seededRandom(61);
    for (let i = 0; i < cases(60); i++) {
      const a = triangle(random);
      const b = moved(triangle(random), random.between(-6, 6), random.between(-6, 6));
      const found = distanceBetweenAreas(a, b);
      const sampled = nearest(along(a), along(b));
      expect(distanceBetweenAreas(b, a)).toBe(found);
      expect(found).toBeLessThanOrEqual(sampled + 1e-9);
      if (found > 0) expect(found).toBeGreaterThan(sampled - 2 * STEP);
      // What overlaps with its outlines apart lies whole in the other.
      else if (sampled > 2 * STEP)
        expect(distanceToArea(a, ...b.outer[0]!) * distanceToArea(b, ...a.outer[0]!)).toBe(0);
    }
  });

  it('are none where areas overlap, touch, or one lies in the other', () => {
    expect(distanceBetweenAreas(polygonOf(square(0, 0, 4)), polygonOf(square(1, 1, 1)))).toBe(0);
    expect(distanceBetweenAreas(polygonOf(square(0, 0, 4)), polygonOf(square(4, 0, 4)))).toBe(0);
    const bar: Point[] = [
      [-1, 1],
      [5, 1],
      [5, 2],
      [-1, 2],
    ];
    expect(distanceBetweenAreas(polygonOf(square(0, 0, 4)), polygonOf(bar))).toBe(0);
  });

  it('of what stands in a hole go to the rim of the hole', () => {
    expect(distanceToArea(framed, 5, 5)).toBe(3);
    expect(distanceBetweenAreas(framed, polygonOf(square(4, 4, 1)))).toBe(2);
    expect(distanceToArea(framed, 1, 1)).toBe(0);
    expect(distanceToArea(framed, 13, 14)).toBe(5);
  });

  it('of a single place are those to that place', () =>
    expect(distanceBetweenAreas(polygonOf([[0, 0]]), polygonOf(square(3, 4, 1)))).toBe(5));
});
