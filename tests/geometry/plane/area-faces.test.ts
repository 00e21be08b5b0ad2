import { areaD, booleanOpD, ClipType, FillRule, type PathD } from 'clipper2-ts';
import { describe, expect, it } from 'vitest';
import { seededRandom, type Random } from '../../../src/base/random';
import { areaFaces } from '../../../src/geometry/plane/area-faces';
import type { Face } from '../../../src/geometry/plane/polygons-of-faces';
import type { Ring } from '../../../src/geometry/plane/ring';
import { ringArea } from '../../../src/geometry/plane/ring-area';
import { ringCrossing } from '../../../src/geometry/plane/ring-crossing';

const box = (x0: number, y0: number, x1: number, y1: number): Ring => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];
const total = (faces: readonly Face[]): number => faces.reduce((sum, { area }) => sum + area, 0);
const union = (...polygons: readonly (readonly Ring[])[]): Face[] =>
  areaFaces([polygons], (inside) => inside(0));

describe('areaFaces', () => {
  it('joins what touches along an edge, and leaves what touches in a point apart or as one ring through it', () => {
    expect(union([box(0, 0, 2, 2)], [box(2, 0, 5, 2)])).toEqual([
      { outer: box(0, 0, 5, 2), holes: [], area: 10 },
    ]);
    expect(total(union([box(0, 0, 1, 1)], [box(1, 1, 2, 2)]))).toBe(2);
    expect(union([box(0, 0, 1, 1)], [box(3, 0, 4, 1)])).toHaveLength(2);
  });

  it('fills a hole with what lies in it, and keeps the ring of one that is filled in part', () => {
    const holed = [box(0, 0, 10, 10), box(4, 4, 6, 6)];
    expect(union(holed, [box(4, 4, 6, 6)])).toEqual([{ outer: box(0, 0, 10, 10), holes: [], area: 100 }]);
    const part = union(holed, [box(4, 4, 6, 5)]);
    expect(part.map(({ area, holes }) => [area, holes.length])).toEqual([[98, 1]]);
  });

  it('a cut from edge to edge parts, one that ends within or runs along an edge does not', () => {
    const cut = (...line: Ring) =>
      areaFaces([[[box(0, 0, 4, 2)]]], (inside) => inside(0), { cuts: [line], straight: 0 });
    expect(
      cut([1, -1], [1, 3])
        .map(({ area }) => area)
        .toSorted(),
    ).toEqual([2, 6]);
    expect(cut([0, 0], [4, 2]).map(({ area }) => area)).toEqual([4, 4]);
    expect(cut([1, -1], [1, 1])).toHaveLength(1);
    expect(cut([0, 0], [4, 0])).toHaveLength(1);
    expect(cut([5, 0], [6, 2])).toHaveLength(1);
  });

  it('union, difference and intersection are as large as another program finds them (seeded)', () => {
    for (let seed = 0; seed < 200; seed++) {
      const random = seededRandom(seed);
      const [a, b] = [star(random), star(random)];
      const far = seed % 2 === 0 ? 0 : 3e5;
      const moved = (ring: Ring): Ring => ring.map(([x, y]) => [x + far, y - far]);
      const faces = (accept: (inside: (index: number) => boolean) => boolean): number => {
        const found = areaFaces([[[moved(a)]], [[moved(b)]]], accept);
        for (const face of found) expectSound(face, `seed ${seed}`);
        return total(found);
      };
      expect(
        faces((is) => is(0) || is(1)),
        `seed ${seed}`,
      ).toBeCloseTo(clipped(ClipType.Union, a, b), 4);
      expect(
        faces((is) => is(0) && !is(1)),
        `seed ${seed}`,
      ).toBeCloseTo(clipped(ClipType.Difference, a, b), 4);
      expect(
        faces((is) => is(0) && is(1)),
        `seed ${seed}`,
      ).toBeCloseTo(clipped(ClipType.Intersection, a, b), 4);
    }
  });

  it('what a cut makes adds up to the whole (seeded)', () => {
    for (let seed = 0; seed < 200; seed++) {
      const random = seededRandom(seed);
      const whole = star(random);
      const line: Ring = Array.from({ length: 2 + random.index(4) }, () => [
        random.between(-6, 6),
        random.between(-6, 6),
      ]);
      const parts = areaFaces([[[whole]]], (inside) => inside(0), { cuts: [line], straight: 0 });
      expect(Math.abs(total(parts) - ringArea(whole)), `seed ${seed}`).toBeLessThan(1e-9);
    }
  });
});

/** A ring round (0, 0) that doesn't cross itself; half of them on whole metres, so that corners and edges meet. */
function star(random: Random): Ring {
  const count = 4 + random.index(9);
  const whole = random.index(2) === 0;
  const points = Array.from({ length: count }, (_, i): readonly [number, number] => {
    const angle = ((i + random.next() * 0.7) / count) * 2 * Math.PI;
    const reach = random.between(1, 5);
    return [Math.cos(angle) * reach, Math.sin(angle) * reach];
  });
  const ring: Ring = whole ? points.map(([x, y]) => [Math.round(x), Math.round(y)]) : points;
  return ringArea(ring) > 0.1 && ringCrossing(ring) === null ? ring : box(-2, -2, 2, 2);
}

function clipped(type: ClipType, a: Ring, b: Ring): number {
  const path = (ring: Ring): PathD => ring.map(([x, y]) => ({ x, y }));
  const found = booleanOpD(type, [path(a)], [path(b)], FillRule.NonZero, 8);
  return found.reduce((sum, ring) => sum + areaD(ring), 0);
}

function expectSound({ outer, holes }: Face, seed: string): void {
  expect(ringCrossing(outer), seed).toBeNull();
  for (const hole of holes) expect(ringArea(hole), seed).toBeLessThan(0);
}
