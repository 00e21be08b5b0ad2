import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { locate } from '../../../src/geometry/nav/locate';
import type { Nav } from '../../../src/geometry/nav/nav';
import { segmentDistanceSquared } from '../../../src/geometry/plane/segment-distance';
import { openWalk } from '../../../src/geometry/nav/walk';
import { wallEnds } from '../../../src/simulation/floor/walls';
import { guidedFloor } from '../../../src/simulation/routing/guided-floor';
import { narrowGaps } from '../../../src/simulation/routing/narrow-gaps';
import { building, FloorDrawing } from '../../geometry/nav/plans';
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

  it('bodies may cross what ways do not', () => {
    const floor = guidedFloor(twoRooms(0.3), none, 0.2, 0.4);
    const open = openWalk(twoRooms(0.3));
    const walls = ({ nav, twin }: { readonly nav: Nav; readonly twin: Int32Array }): number =>
      wallEnds(nav, twin, () => false).sheet.length;
    expect(walls(floor.walk)).toBe(walls(open));
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
    for (const { ax, ay, bx, by } of narrowGaps(walk, width, 0)[0]!) {
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
