import { areaD, FillRule, inflatePathsD, EndType, JoinType, unionD, type PathsD } from 'clipper2-ts';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { polygonOf, type Point, type Polygon } from '../../../src/model/schema/polygon';
import { joinedOutline, type OutlinePath } from '../../../src/session/design/joined-outline';
import { cases } from '../../support/cases';

const turned = ([x, y]: Point, angle: number): Point => [
  100 + x * Math.cos(angle) - y * Math.sin(angle),
  40 + x * Math.sin(angle) + y * Math.cos(angle),
];

const box = (x0: number, y0: number, x1: number, y1: number): readonly Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

const shoelace = (points: readonly Point[]): number =>
  points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length]!;
    return sum + (x * ny - nx * y) / 2;
  }, 0);

const enclosed = (paths: readonly OutlinePath[]): number =>
  paths.reduce((sum, { points }) => sum + shoelace(points), 0);

/** Rooms and the walls between them by another hand: grown until they meet, then shrunk again. */
function closing(rooms: readonly Polygon[], wall: number): number {
  const by = wall / 2 + 0.01;
  const rings: PathsD = rooms.map(({ outer }) => outer.map(([x, y]) => ({ x, y })));
  const grown = inflatePathsD(unionD(rings, FillRule.NonZero), by, JoinType.Miter, EndType.Polygon, 4, 6);
  const back = inflatePathsD(grown, -by, JoinType.Miter, EndType.Polygon, 4, 6);
  return back.reduce((sum, path) => sum + areaD(path), 0);
}

describe('the outline of rooms as one area', () => {
  it('of one room is its rings', () => {
    const room: Polygon = { outer: box(0, 0, 9, 6), holes: [box(3, 2, 5, 4).toReversed()] };
    const paths = joinedOutline([room]);
    expect(paths.map(({ closed }) => closed)).toEqual([true, true]);
    expect(enclosed(paths)).toBeCloseTo(54 - 4, 9);
    expect(joinedOutline([])).toEqual([]);
  });

  it('of two rooms beside a corridor has no wall between them, and leaves a shaft that is none of them out', () => {
    const rooms = [box(0, 0, 20, 2), box(0, 2.2, 6, 7), box(7.9, 2.2, 20, 7)].map(polygonOf);
    const paths = joinedOutline(rooms);
    expect(paths).toHaveLength(1);
    expect(paths[0]!.closed).toBe(true);
    // The shaft is open to the outside over the corridor's wall alone.
    expect(enclosed(paths)).toBeCloseTo(20 * 7 - 1.9 * 4.8, 0);
    const alone = joinedOutline([rooms[1]!, rooms[2]!]);
    expect(alone).toHaveLength(2);
    expect(enclosed(alone)).toBeCloseTo(6 * 4.8 + 12.1 * 4.8, 9);
  });

  it('encloses what growing and shrinking them does, on random floors that lie as they like', () => {
    for (let seed = 0; seed < cases(200); seed++) {
      const random = seededRandom(seed);
      const wall = 0.1 + random.index(40) / 100;
      const [columns, lines] = [1 + random.index(5), 1 + random.index(4)];
      const angle = random.index(628) / 100;
      const width = Array.from({ length: columns }, () => 2 + random.index(50) / 10);
      const height = Array.from({ length: lines }, () => 2 + random.index(30) / 10);
      const sum = (all: readonly number[], to: number): number =>
        all.slice(0, to).reduce((total, each) => total + each + wall, 0);
      const rooms = width.flatMap((w, i) =>
        height.flatMap((h, j): Polygon[] => {
          if (random.index(4) === 0) return [];
          const [x, y] = [sum(width, i), sum(height, j)];
          return [polygonOf(box(x, y, x + w, y + h).map((point) => turned(point, angle)))];
        }),
      );
      const paths = joinedOutline(rooms);
      expect(paths.every(({ closed }) => closed)).toBe(true);
      // They differ by how the ends of walls are bridged: two wall ends a room at most.
      const least = 4 * rooms.length * wall * wall;
      expect(Math.abs(enclosed(paths) - closing(rooms, wall)), `seed ${seed}`).toBeLessThan(least + 0.01);
    }
  });
});
