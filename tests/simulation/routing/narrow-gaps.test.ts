import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { finished } from '../../../src/base/steps';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { locate } from '../../../src/geometry/nav/locate';
import type { Nav } from '../../../src/geometry/nav/nav';
import { segmentDistanceSquared } from '../../../src/geometry/plane/segment-distance';
import { shortestPath } from '../../../src/geometry/nav/shortest-path';
import { openWalk, type Walk } from '../../../src/geometry/nav/walk';
import { wallEnds } from '../../../src/simulation/floor/walls';
import { guidedFloor } from '../../../src/simulation/routing/guided-floor';
import { narrowGaps } from '../../../src/simulation/routing/narrow-gaps';
import { floorPolygons, placesForDisk } from '../../geometry/nav/clearance/eroded-floor';
import { building, FloorDrawing, turnAndShift } from '../../geometry/nav/plans';
import { placeOfSample } from '../../geometry/nav/random-pairs';
import { randomPlan } from '../../geometry/nav/random-plans';
import { cases } from '../../support/cases';

const none = new Uint8Array(0);

/** Two rooms of 4 m by 4 m with a wall of 0.2 m between, and a gap in it. */
const twoRooms = (gap: number): Nav =>
  buildNav(
    building([
      new FloorDrawing()
        .floor(0, 0, 4, 4)
        .floor(4, 1, 4.2, 1 + gap)
        .floor(4.2, 0, 8, 4)
        .build(),
    ]),
  );

const isReached = (nav: Nav, width: number, inset: number): boolean => {
  const floor = guidedFloor(nav, none, inset, width);
  const field = floor.fieldTo([{ kind: 'point', storey: 0, x: 7, y: 2 }])!;
  const at = locate(floor.nav, 0, 1, 2)!;
  return field.distanceAt(at.triangle, at.x, at.y) < Infinity;
};

describe('ways through gaps', () => {
  it.each([
    [0.39, 0.4, false],
    [0.4, 0.4, true],
    [0.41, 0.4, true],
    [0.2, 0.3, false],
    [0.2, 0, true],
    [1, 0.9, true],
  ])('a gap of %d m is passed by a body %d m wide: %s', (gap, width, isOpen) => {
    for (const inset of [0, 0.2]) expect(isReached(twoRooms(gap), width, inset), `${inset}`).toBe(isOpen);
  });

  it.each([
    [0.38, false],
    [0.42, true],
  ])('between the corner of a block and a wall opposite, %d m: %s', (gap, isOpen) => {
    // A corridor of 2 m, and a block that leaves so much of it free beside a long wall.
    const nav = buildNav(building([new FloorDrawing().floor(0, 0, 8, 3).solid(4, gap, 4.1, 3).build()]));
    for (const inset of [0, 0.2]) expect(isReached(nav, 0.4, inset), `${inset}`).toBe(isOpen);
  });

  it.each([
    [0.22, false],
    [0.39, false],
    [0.41, true],
  ])('a neck between two corners that no edge of a triangle spans, %d m: %s', (gap, isOpen) => {
    // Floor drawn in pieces: of the two corners one looks at the other over several triangles.
    const [low, high] = [1.5, 1.5 + gap * Math.SQRT1_2];
    const drawing = new FloorDrawing()
      .floor(0, 0, 3, 3)
      .floor(3, 0, 6, 3)
      .solid(2.8, 0, 3, low)
      .solid(3 + gap * Math.SQRT1_2, high, 3.3 + gap * Math.SQRT1_2, 3)
      .barrier([2.9, low], [2.9, low + 0.05], 0)
      .barrier([3 + gap * 0.3, low], [3 + gap * 0.3, high + 0.1], 1);
    const nav = buildNav(building([drawing.build()]));
    for (const inset of [0, 0.2]) {
      const floor = guidedFloor(nav, new Uint8Array(2), inset, 0.4);
      const at = locate(floor.nav, 0, 1, 1)!;
      const field = floor.fieldTo([{ kind: 'point', storey: 0, x: 5, y: 2 }])!;
      expect(field.distanceAt(at.triangle, at.x, at.y) < Infinity, `${inset}`).toBe(isOpen);
    }
  });

  it('bodies may come over spurs, but nobody is pressed into a gap that he fits nowhere past', () => {
    const isCrossed = (gap: number): boolean => {
      const { nav, walk } = guidedFloor(twoRooms(gap), none, 0.2, 0.4);
      return shortestPath(walk, locate(nav, 0, 1, 2)!, locate(nav, 0, 7, 2)!) !== null;
    };
    expect([0.3, 0.39, 0.4, 0.5].map(isCrossed)).toEqual([false, false, true, true]);
    const { walk } = guidedFloor(twoRooms(0.5), none, 0.2, 0.4);
    const walls = ({ nav, twin }: Pick<Walk, 'nav' | 'twin'>): number =>
      wallEnds(nav, twin, () => false).sheet.length;
    expect(walls(walk)).toBe(walls(openWalk(twoRooms(0.5))));
  });
});

it('on random plans each line has both ends on walls, and is shorter than the body: nobody crosses one clear of walls', () => {
  const random = seededRandom(9);
  let found = 0;
  for (let run = 0; run < cases(60); run++) {
    const drawing = new FloorDrawing().floor(0, 0, 12, 8);
    for (let k = 0; k < 8; k++) {
      const [x, y] = [random.between(0, 11), random.between(0, 7)];
      drawing.solid(x, y, x + random.between(0.2, 2), y + random.between(0.2, 2));
    }
    const nav = buildNav(building([drawing.build()]));
    const walk = openWalk(nav);
    const { ends } = wallEnds(nav, walk.twin, () => false);
    const width = random.between(0.3, 1);
    const gap = (x: number, y: number): number => {
      let least = Infinity;
      for (let k = 0; k < ends.length; k += 4) {
        const [ax, ay, bx, by] = ends.subarray(k, k + 4);
        const [px, py] = [x - nav.origin[0], y - nav.origin[1]];
        least = Math.min(least, Math.sqrt(segmentDistanceSquared(px, py, ax!, ay!, bx!, by!)));
      }
      return least;
    };
    for (const { ax, ay, bx, by } of finished(narrowGaps(walk, width))[0]!) {
      found++;
      expect(Math.hypot(bx - ax, by - ay)).toBeLessThan(width);
      expect(gap(ax, ay)).toBeLessThan(1e-9);
      expect(gap(bx, by)).toBeLessThan(1e-9);
      for (const share of [0.1, 0.5, 0.8]) {
        expect(gap(ax + share * (bx - ax), ay + share * (by - ay))).toBeLessThan(width / 2);
      }
    }
  }
  expect(found).toBeGreaterThan(cases(60));
});

it.each(['rooms', 'pillars'] as const)(
  'on random plans of %s ways lead from place to place exactly where the floor less half a body hangs together',
  (kind) => {
    let [told, parted] = [0, 0];
    for (let seed = 1; seed <= cases(10); seed++) {
      const random = seededRandom(seed);
      const input = randomPlan(kind, seed, turnAndShift(0.2 * seed, 30, -20));
      const nav = buildNav(input);
      const eroded = floorPolygons(input.floors[0]!);
      for (const inset of [0, 0.2]) {
        const width = inset === 0 ? random.between(0.3, 2) : random.between(0.4, 0.9);
        const floor = guidedFloor(nav, new Uint8Array(nav.input.doorCount), inset, width);
        // The oracle's arcs are drawn with sides: what a little more and a little less tell alike is so.
        const parts = [width - 1e-3, width + 1e-3].map((each) => placesForDisk(eroded, each));
        const places = Array.from({ length: 60 }, () =>
          placeOfSample(nav, random.index(nav.samples.count)),
        ).filter(({ planX, planY }) => parts.every((partOf) => partOf([planX, planY]) >= 0));
        const [goal, ...others] = places;
        if (goal === undefined) continue;
        const field = floor.fieldTo([{ kind: 'point', storey: 0, x: goal.planX, y: goal.planY }])!;
        for (const { planX, planY } of others) {
          const isOne = parts.map((partOf) => partOf([planX, planY]) === partOf([goal.planX, goal.planY]));
          if (isOne[0] !== isOne[1]) continue;
          told++;
          if (!isOne[0]) parted++;
          const at = locate(floor.nav, 0, planX, planY)!;
          const said = `${seed}, ${width} m: ${planX}, ${planY} from ${goal.planX}, ${goal.planY}`;
          expect(field.distanceAt(at.triangle, at.x, at.y) < Infinity, said).toBe(isOne[0]);
        }
      }
    }
    expect(told).toBeGreaterThan(cases(10) * 20);
    expect(parted).toBeGreaterThan(0);
  },
);
