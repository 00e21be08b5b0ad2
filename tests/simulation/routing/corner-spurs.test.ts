import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { distanceField } from '../../../src/geometry/nav/distance-field';
import { locate } from '../../../src/geometry/nav/locate';
import { openWalk } from '../../../src/geometry/nav/walk';
import { newWaypoint } from '../../../src/geometry/nav/routing/route-field';
import { contactOf } from '../../../src/geometry/plane/segment-contact';
import { cornerSpurs } from '../../../src/simulation/routing/corner-spurs';
import { guidedFloor } from '../../../src/simulation/routing/guided-floor';
import { building, FloorDrawing, flightNorth } from '../../geometry/nav/plans';
import { placeOfSample } from '../../geometry/nav/random-pairs';
import { PLAN_KINDS, randomPlan } from '../../geometry/nav/random-plans';
import { cases, costly } from '../../support/cases';
import { roomScene } from '../support/scenes';
import { shrunkPortalsWaypoint } from '../support/shrunk-portals';

const INSET = 0.2;

/** Two rooms of 5 × 5 m with a wall of 0.2 m between them, and a gap of a width in its middle. */
const twoRooms = (width: number) =>
  buildNav(
    building([
      new FloorDrawing()
        .floor(0, 0, 10.2, 5)
        .solid(5, 0, 5.2, 2.5 - width / 2)
        .solid(5, 2.5 + width / 2, 5.2, 5)
        .build(),
    ]),
  );

describe('spurs at corners', () => {
  test.each([1.2, 0.9, 0.43])('a door of %s m is used over its width less twice the inset', (width) => {
    const floor = guidedFloor(twoRooms(width), new Uint8Array(0), INSET);
    const field = floor.fieldTo([{ kind: 'point', storey: 0, x: 9, y: 4.8 }])!;
    // Along the wall to the nearer jamb, so that the way bends round it.
    const at = locate(floor.nav, 0, 4.9, 2.5 + width / 2 - INSET - 0.001)!;
    const waypoint = newWaypoint();
    field.ask(at.triangle, at.x, at.y, waypoint);
    expect(waypoint.y + floor.nav.origin[1]).toBeCloseTo(2.5 + width / 2 - INSET, 9);
    const spurs = cornerSpurs(openWalk(twoRooms(width)), INSET, 0)[0]!;
    const inGap = spurs.filter(({ ax, bx }) => ax === bx && ax === 5);
    expect(inGap.map(({ ay, by }) => Math.abs(by - ay))).toEqual([
      expect.closeTo(INSET, 9),
      expect.closeTo(INSET, 9),
    ]);
  });

  test.each([0.4, 0.3, 0.1, 0.03])('a gap of %s m stays open', (width) => {
    const floor = guidedFloor(twoRooms(width), new Uint8Array(0), INSET);
    const field = floor.fieldTo([{ kind: 'point', storey: 0, x: 9, y: 2.5 }])!;
    const at = locate(floor.nav, 0, 1, 2.5)!;
    const way = field.distanceAt(at.triangle, at.x, at.y);
    expect(way).toBeGreaterThan(8 - 1e-9);
    expect(way).toBeLessThan(8 + 0.2 * INSET);
  });

  test('a flight is entered over its width less twice the inset', () => {
    const [ground, upper] = [new FloorDrawing().floor(0, 0, 4, 6), new FloorDrawing().floor(0, 10, 4, 16)];
    const [low, high] = [0, 1].map((storey) => ({ kind: 'storey', storey }) as const);
    const box = { x0: 1, x1: 3, y0: 6, y1: 10, rise: 3 };
    const flight = flightNorth(ground, 0, box, low!, high!);
    const nav = buildNav(building([ground.build(), upper.build()], [flight]));
    const floor = guidedFloor(nav, new Uint8Array(0), INSET);
    const field = floor.fieldTo([{ kind: 'point', storey: 1, x: 0.3, y: 15 }])!;
    const waypoint = newWaypoint();
    const at = locate(floor.nav, 0, 1.05, 5.5)!;
    field.ask(at.triangle, at.x, at.y, waypoint);
    expect(waypoint.x + floor.nav.origin[0]).toBeCloseTo(1 + INSET, 9);
    expect(waypoint.y + floor.nav.origin[1]).toBeCloseTo(6, 9);
  });

  test('no inset, no spurs', () => {
    expect(cornerSpurs(openWalk(twoRooms(1)), 0, 0)).toEqual([[]]);
    const nav = twoRooms(1);
    expect(guidedFloor(nav, new Uint8Array(0), 0).nav).toBe(nav);
  });

  test('none is longer than the inset, and no two of different corners meet', () => {
    for (const kind of PLAN_KINDS) {
      for (let seed = 0; seed < cases(10); seed++) {
        const nav = buildNav(randomPlan(kind, seed));
        for (const spurs of cornerSpurs(openWalk(nav), INSET, 0)) {
          const longest = Math.max(0, ...spurs.map(({ ax, ay, bx, by }) => Math.hypot(bx - ax, by - ay)));
          expect(longest).toBeLessThan(INSET + 1e-9);
          const ends = Float64Array.from(spurs.flatMap(({ ax, ay, bx, by }) => [ax, ay, bx, by]));
          const meet = spurs.flatMap(({ ax, ay }, i) =>
            [...spurs.keys()].filter(
              (j) =>
                j < i &&
                (spurs[j]!.ax !== ax || spurs[j]!.ay !== ay) &&
                contactOf(ends, 4 * i, 4 * j, 1e-9) !== 'apart',
            ),
          );
          expect(meet, `${kind} ${seed}`).toEqual([]);
        }
      }
    }
  });

  test.each(PLAN_KINDS)('on random plans of %s whatever is reached stays so, by no shorter way', (kind) => {
    for (let seed = 0; seed < costly(12); seed++) {
      const nav = buildNav(randomPlan(kind, seed));
      const random = seededRandom(seed + 100);
      const goal = placeOfSample(nav, random.index(nav.samples.count));
      const exact = distanceField(openWalk(nav), [goal]);
      const floor = guidedFloor(nav, new Uint8Array(nav.input.doorCount), INSET);
      const field = floor.fieldTo([{ kind: 'point', storey: goal.storey, x: goal.planX, y: goal.planY }]);
      const back = locate(nav, goal.storey, goal.planX, goal.planY)!;
      // A landing's copy lies over other floor: the place asked for in plan is another.
      if (field === null || back.triangle !== goal.triangle) continue;
      const lengths = new Map([...exact.samples].map((sample, i) => [sample, exact.distances[i]!]));
      for (let i = 0; i < 60; i++) {
        const sample = random.index(nav.samples.count);
        const from = placeOfSample(nav, sample);
        if (locate(nav, from.storey, from.planX, from.planY)!.triangle !== from.triangle) continue;
        const at = locate(floor.nav, from.storey, from.planX, from.planY)!;
        const kept = field.distanceAt(at.triangle, at.x, at.y);
        const free = lengths.get(sample) ?? Infinity;
        const told = `${kind} ${seed}: ${from.planX}, ${from.planY}`;
        expect(kept < Infinity, told).toBe(free < Infinity);
        if (free < Infinity) expect(kept, told).toBeGreaterThan(free - 1e-6);
      }
    }
  });

  test.each([
    [100, 2],
    [100, 1],
    [1000, 2],
  ])('in the room of %s with a passage of %s m ways are the funnel through shrunk edges', (count, width) => {
    const { nav, exits } = roomScene(count, width);
    const [x0, y0, x1, y1] = exits[0]!;
    const to = [(x0 + x1) / 2, (y0 + y1) / 2] as const;
    const floor = guidedFloor(nav, new Uint8Array(0), INSET);
    const field = floor.fieldTo([{ kind: 'point', storey: 0, x: to[0], y: to[1] }])!;
    const random = seededRandom(count + width);
    const waypoint = newWaypoint();
    const [originX, originY] = floor.nav.origin;
    for (let i = 0; i < cases(2000); i++) {
      // Where bodies go: not within the inset of a corner.
      const n = Math.ceil(Math.sqrt(count));
      const [x, y] = [random.between(0.2, n - 0.2), random.between(0.2, n - 0.2)];
      const at = locate(floor.nav, 0, x, y)!;
      field.ask(at.triangle, at.x, at.y, waypoint);
      const [wx, wy] = shrunkPortalsWaypoint(nav, [x, y], to, INSET);
      expect(waypoint.x + originX, `${x}, ${y}`).toBeCloseTo(wx, 6);
      expect(waypoint.y + originY, `${x}, ${y}`).toBeCloseTo(wy, 6);
    }
  });
});
