import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { storeyPartsOf } from '../../../src/model/derive/storey-parts';
import { wallMeasures, type WallMeasure } from '../../../src/model/derive/wall-measures';
import { cases } from '../../support/cases';
import { lineFeature, planText, readPlan, ringFeature } from './read-plan';

type Place = readonly [number, number];
type Box = readonly [number, number, number, number];
type Move = (place: Place) => Place;

const stay: Move = (place) => place;
const turned =
  (angle: number, [dx, dy]: Place = [0, 0]): Move =>
  ([x, y]) => [
    dx + x * Math.cos(angle) - y * Math.sin(angle),
    dy + x * Math.sin(angle) + y * Math.cos(angle),
  ];

const ringOf = ([x0, y0, x1, y1]: Box): Place[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

const wallsAt = (boxes: readonly Box[], move: Move, rest: readonly unknown[] = []) => {
  const walls = boxes.map((box) => {
    const ring = ringOf(box).map(move);
    return ringFeature('wall', [...ring, ring[0]!]);
  });
  return storeyPartsOf(readPlan(planText([...walls, ...rest])))[0]!;
};

const told = (measures: readonly WallMeasure[]): number[] =>
  measures.map(({ metres }) => Number(metres.toFixed(6)));

/** Walls of 0.2 m around a room of 8 × 5 m. */
const ROOM: readonly Box[] = [
  [-0.2, -0.2, 8.2, 0],
  [-0.2, 5, 8.2, 5.2],
  [-0.2, -0.2, 0, 5.2],
  [8, -0.2, 8.2, 5.2],
];

describe('what a place is measured from', () => {
  it.each([0, 0.3, Math.PI / 4, 2, -2.7])('is the two nearest walls of a room turned by %d', (angle) => {
    const move = turned(angle, [3000, -2000]);
    const parts = wallsAt(ROOM, move);
    const random = seededRandom(7);
    for (let i = 0; i < cases(200); i++) {
      const [x, y] = [random.between(0, 8), random.between(0, 5)];
      const across = Math.min(x, 8 - x);
      const down = Math.min(y, 5 - y);
      const [a, b] = wallMeasures(parts, ...move([x, y]));
      expect(a?.metres).toBeCloseTo(Math.min(across, down), 8);
      expect(b?.metres).toBeCloseTo(Math.max(across, down), 8);
      for (const { x: wx, y: wy, metres, to } of [a!, b!]) {
        const [px, py] = move([x, y]);
        expect(Math.hypot(wx - px, wy - py)).toBeCloseTo(metres, 8);
        expect(to).toBe('face');
      }
    }
  });

  it('is its own wall and the one across of what hangs on a face or in a corner', () => {
    const parts = wallsAt(ROOM, stay);
    expect(told(wallMeasures(parts, 3, 0))).toEqual([0, 3]);
    expect(told(wallMeasures(parts, 8, 4))).toEqual([0, 1]);
    expect(told(wallMeasures(parts, 0, 0))).toEqual([0, 0]);
    const [own] = wallMeasures(parts, 3, 0);
    expect(own?.heading).toBeCloseTo(-Math.PI / 2, 9);
    const [outside] = wallMeasures(parts, 3, -0.2);
    expect(outside?.heading).toBeCloseTo(Math.PI / 2, 9);
  });

  it('has a door or a window shut, and looks through a passage', () => {
    const cut: readonly Box[] = [
      ...ROOM.slice(1),
      [-0.2, -0.2, 3, 0],
      [4, -0.2, 8.2, 0],
      [-0.2, -4, 8.2, -3.8],
    ];
    const hole = (kind: string) => [
      lineFeature(kind, [
        [3, -0.1],
        [4, -0.1],
      ]),
    ];
    expect(told(wallMeasures(wallsAt(cut, stay, hole('door')), 3.4, 1))).toEqual([1, 3.4]);
    expect(told(wallMeasures(wallsAt(cut, stay, hole('opening')), 3.4, 1))).toEqual([3.4, 4]);
    const above = wallMeasures(wallsAt(cut, stay, hole('door')), 3.4, 0);
    expect(told(above)).toEqual([0, 3.4]);
  });

  it('are corners where no wall lies square, and nothing in the open', () => {
    const post = wallsAt([[0, 0, 0.2, 0.2]], stay);
    const [a, b] = wallMeasures(post, 3, 3);
    expect(a).toMatchObject({ to: 'corner', x: 0.2, y: 0.2 });
    expect(b).toBeUndefined();
    expect(wallMeasures(post, 200, 200)).toEqual([]);
    expect(wallMeasures(wallsAt([], stay), 0, 0)).toEqual([]);
  });

  it('agrees with marching to the walls in small steps, in houses of any turn', () => {
    const random = seededRandom(11);
    const { between } = random;
    for (let house = 0; house < cases(30); house++) {
      const inner = Array.from({ length: 4 }, (): Box => {
        const [x, y] = [between(1, 10), between(1, 6)];
        return random.next() < 0.5
          ? [x, y, x + between(0.5, 4), y + 0.15]
          : [x, y, x + 0.15, y + between(0.5, 4)];
      });
      const outer: readonly Box[] = [
        [0, 0, 14, 0.2],
        [0, 9.8, 14, 10],
        [0, 0, 0.2, 10],
        [13.8, 0, 14, 10],
      ];
      const boxes = [...outer, ...inner];
      const inWall = ([x, y]: Place, by: number): boolean =>
        boxes.some(([x0, y0, x1, y1]) => x > x0 - by && x < x1 + by && y > y0 - by && y < y1 + by);
      const move = turned(between(0, 6), [500, 80]);
      const parts = wallsAt(boxes, move);
      for (let i = 0; i < 5; i++) {
        const place: Place = [between(0.3, 13.7), between(0.3, 9.7)];
        if (inWall(place, 0.06)) continue;
        const measures = wallMeasures(parts, ...move(place));
        const expected = marched(place, inWall);
        expect(measures).toHaveLength(2);
        measures.forEach(({ metres }, k) => expect(Math.abs(metres - expected[k]!)).toBeLessThan(0.011));
      }
    }
  });
});

/**
 * By marching from the place straight up, down, left and right until a wall is met: walls of these houses lie along the axes.
 * The nearer of each axis, the nearest first.
 */
function marched([x, y]: Place, inWall: (place: Place, by: number) => boolean): number[] {
  const march = (dx: number, dy: number): number => {
    for (let far = 0; far < 15; far += 0.01) if (inWall([x + dx * far, y + dy * far], 0)) return far;
    return Infinity;
  };
  const across = Math.min(march(1, 0), march(-1, 0));
  const down = Math.min(march(0, 1), march(0, -1));
  return [Math.min(across, down), Math.max(across, down)];
}
