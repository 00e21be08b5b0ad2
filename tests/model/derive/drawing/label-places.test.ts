import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { inShape, shapeOf } from '../../../../src/model/derive/plan-shapes';
import { labelPlaces } from '../../../../src/model/derive/drawing/label-places';
import type { Polygon } from '../../../../src/model/schema/polygon';

const box = (x0: number, y0: number, x1: number, y1: number): Polygon => ({
  outer: [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ],
  holes: [],
});

/** A room with a bathroom cut out of its north-west corner. */
const WARD: Polygon = {
  outer: [
    [0, 0],
    [3.6, 0],
    [3.6, 7],
    [2, 7],
    [2, 4.8],
    [0, 4.8],
  ],
  holes: [],
};

describe('places of a label', () => {
  it('begin in the middle, with the room on both sides of it', () => {
    const [middle] = labelPlaces(box(0, 0, 8, 4));
    expect(middle!.y).toBeCloseTo(2, 1);
    expect(middle!.wide).toBeCloseTo(Math.min(middle!.x, 8 - middle!.x), 9);
    expect(middle!.deep).toBeCloseTo(Math.min(middle!.y, 4 - middle!.y), 9);
  });

  it.each([
    ['a ward', WARD],
    ['a corridor', box(0, 0, 72, 2.4)],
    ['a ring', { ...box(0, 0, 20, 20), holes: [box(4, 4, 16, 16).outer.toReversed()] }],
  ])('lie in %s as far as they say, and apart from each other', (_, area) => {
    const shape = shapeOf(area);
    const places = labelPlaces(area);
    expect(places.length).toBeGreaterThan(2);
    const random = seededRandom(11);
    for (const { x, y, wide, deep } of places) {
      for (let i = 0; i < 50; i++) {
        const share = random.between(-0.999, 0.999);
        expect(inShape(shape, x + share * wide, y)).toBe(true);
        expect(inShape(shape, x, y + share * deep)).toBe(true);
      }
      const others = places.filter((other) => other.x !== x || other.y !== y);
      expect(others.some((other) => Math.hypot(other.x - x, other.y - y) < 0.9)).toBe(false);
    }
  });

  it('are spread over a large area', () => {
    const xs = labelPlaces(box(0, 0, 72, 2.4)).map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(36);
  });
});
