import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import {
  boundsMeet,
  EMPTY_BOUNDS,
  growBounds,
  joinBounds,
  lineBounds,
  pointBounds,
} from '../../../src/geometry/plane/bounds';
import { LineSetBuilder } from '../../../src/geometry/plane/line-set';
import { orientRings } from '../../../src/geometry/plane/orient-rings';
import { placeInRings } from '../../../src/geometry/plane/place-in-rings';
import type { Ring } from '../../../src/geometry/plane/ring';
import { ringArea } from '../../../src/geometry/plane/ring-area';
import { ringsCentroid } from '../../../src/geometry/plane/rings-centroid';
import { alongSegment, segmentDistance } from '../../../src/geometry/plane/segment-distance';

const OUTER: Ring = [
  [0, 0],
  [6, 0],
  [6, 4],
  [0, 4],
];
const HOLE: Ring = [
  [1, 1],
  [3, 1],
  [3, 3],
  [1, 3],
];
const MAP: readonly [number, number] = [500_000, 4_000_000];
const onMap = (ring: Ring): Ring => ring.map(([x, y]) => [x + MAP[0], y + MAP[1]]);

describe('orientRings', () => {
  it('turns the outline counter-clockwise and holes clockwise, and leaves right ones alone', () => {
    for (const rings of [
      [OUTER, HOLE],
      [OUTER.toReversed(), HOLE.toReversed()],
    ]) {
      const [outer, hole] = orientRings(rings) as [Ring, Ring]; // as many as went in
      expect([ringArea(outer), ringArea(hole)]).toEqual([24, -4]);
    }
    expect(orientRings([OUTER])[0]).toBe(OUTER);
  });
});

describe('ringsCentroid', () => {
  it('weighs holes, wherever the plan lies and however rings are turned', () => {
    // 24 m² around (3, 2) less 4 m² around (2, 2).
    const x = (24 * 3 - 4 * 2) / 20;
    for (const rings of [
      [OUTER, HOLE],
      [OUTER.toReversed(), HOLE],
    ]) {
      expect(ringsCentroid(rings)).toEqual([x, 2]);
      const far = ringsCentroid(rings.map(onMap))!;
      expect(far[0] - MAP[0]).toBeCloseTo(x, 8);
      expect(far[1] - MAP[1]).toBeCloseTo(2, 8);
    }
  });

  it('answers the mean point without area and null without points', () => {
    expect(
      ringsCentroid([
        [
          [0, 0],
          [4, 0],
          [2, 0],
        ],
      ]),
    ).toEqual([2, 0]);
    expect(ringsCentroid([[[7, 8]]])).toEqual([7, 8]);
    expect(ringsCentroid([])).toBeNull();
    expect(ringsCentroid([[]])).toBeNull();
  });
});

describe('placeInRings', () => {
  it('tells inside, outside and boundary apart, exactly', () => {
    const at = (x: number, y: number, tolerance = 0) => placeInRings([OUTER, HOLE], x, y, tolerance);
    expect(at(0.5, 2)).toBe('inside');
    expect(at(2, 2)).toBe('outside');
    expect(at(-1, 0)).toBe('outside');
    expect(at(7, 4)).toBe('outside');
    for (const [x, y] of [
      [0, 0],
      [6, 4],
      [3, 0],
      [0, 2],
      [3, 2],
      [1, 1],
    ] as const)
      expect(at(x, y)).toBe('boundary');
    expect(at(-1e-9, 2)).toBe('outside');
    expect(at(-1e-9, 2, 1e-6)).toBe('boundary');
    expect(at(6 + 1e-6, 4 + 1e-6, 1e-6)).toBe('outside');
  });

  it('agrees with counting turns around the point', () => {
    const random = seededRandom(5);
    for (let round = 0; round < 300; round++) {
      const ring: Ring = Array.from({ length: 3 + random.index(8) }, () => [
        random.index(8),
        random.index(8),
      ]);
      const [x, y] = [random.index(8) + 0.37, random.index(8) + 0.41];
      let turned = 0;
      ring.forEach(([ax, ay], i) => {
        const [bx, by] = ring[(i + 1) % ring.length]!;
        const angle = Math.atan2(by - y, bx - x) - Math.atan2(ay - y, ax - x);
        turned += angle > Math.PI ? angle - 2 * Math.PI : angle < -Math.PI ? angle + 2 * Math.PI : angle;
      });
      const odd = Math.abs(Math.round(turned / (2 * Math.PI))) % 2 === 1;
      if (ring.every((a, i) => segmentDistance(x, y, ...a, ...ring[(i + 1) % ring.length]!) > 1e-9)) {
        expect(placeInRings([ring], x, y, 0)).toBe(odd ? 'inside' : 'outside');
      }
    }
  });
});

describe('segmentDistance', () => {
  it('measures to the inside and to both ends of a segment, and to a point', () => {
    expect(segmentDistance(1, 3, 0, 0, 4, 0)).toBe(3);
    expect(segmentDistance(-3, 4, 0, 0, 4, 0)).toBe(5);
    expect(segmentDistance(7, -4, 0, 0, 4, 0)).toBe(5);
    expect(segmentDistance(3, 4, 0, 0, 0, 0)).toBe(5);
    expect(alongSegment(1, 3, 0, 0, 4, 0)).toBe(0.25);
    expect(alongSegment(1, 3, 2, 2, 2, 2)).toBe(0);
  });
});

describe('bounds', () => {
  it('are those of the points, joined, grown and met', () => {
    const builder = new LineSetBuilder();
    builder.add(OUTER, true);
    expect(lineBounds(builder.build())).toEqual(pointBounds(OUTER));
    expect(pointBounds([])).toEqual(EMPTY_BOUNDS);
    const box = pointBounds(HOLE);
    expect(joinBounds(box, EMPTY_BOUNDS)).toEqual(box);
    expect(joinBounds(box, pointBounds(OUTER))).toEqual({ minX: 0, minY: 0, maxX: 6, maxY: 4 });
    expect(growBounds(box, 1)).toEqual({ minX: 0, minY: 0, maxX: 4, maxY: 4 });
    expect(
      boundsMeet(
        box,
        pointBounds([
          [3, 3],
          [9, 9],
        ]),
      ),
    ).toBe(true);
    expect(
      boundsMeet(
        box,
        pointBounds([
          [3.1, 3],
          [9, 9],
        ]),
      ),
    ).toBe(false);
    expect(boundsMeet(box, EMPTY_BOUNDS)).toBe(false);
  });
});
