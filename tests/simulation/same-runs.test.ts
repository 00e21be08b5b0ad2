import { describe, expect, test } from 'vitest';
import { assert } from '../../src/base/assert';
import { seededRandom } from '../../src/base/random';
import { buildNav } from '../../src/geometry/nav/build-nav';
import { locate } from '../../src/geometry/nav/locate';
import { newCrowd } from '../../src/simulation/crowd/crowd';
import { PRESETS } from '../../src/simulation/models/presets';
import { guidedFloor } from '../../src/simulation/routing/guided-floor';
import { CrowdSteps, type CrowdRun } from '../../src/simulation/run-crowd';
import { asDrawn, building, FloorDrawing, turnAndShift, type Move, type Point } from '../geometry/nav/plans';
import { PLAN_KINDS } from '../geometry/nav/random-plans';
import { costly } from '../support/cases';
import { randomRun } from './support/random-run';

const PEOPLE = 30;
const STEPS = 400;
/** What the surface is rounded by, metres. */
const ROUNDING = 1e-6;
/** Seconds for which people in another order are looked at. */
const MIXED_UP = 3;

/** What of a run anybody could see: who left when and by which exit, and where all stand. */
function outcome(kind: (typeof PLAN_KINDS)[number], seed: number, byTime: boolean): unknown {
  const run = randomRun(kind, seed, PEOPLE, byTime);
  if (run === null) return null;
  const steps = new CrowdSteps(run);
  while (steps.step < STEPS) steps.next();
  const { x, y, triangle, headingX, headingY, pace, guide } = run.crowd;
  return [steps.leftAt, steps.leftBy, x, y, triangle, headingX, headingY, pace, guide].map((numbers) => [
    ...numbers,
  ]);
}

describe.each(PLAN_KINDS)('on random plans of %s', (kind) => {
  test('the same run is the same in each number', () => {
    for (let seed = 0; seed < costly(3); seed++) {
      for (const byTime of [false, true]) {
        expect(outcome(kind, seed, byTime), `${kind} ${seed}`).toEqual(outcome(kind, seed, byTime));
      }
    }
  });
});

/** The people of a run in another order: the i-th is who was the `order[i]`-th. */
function renumbered(run: CrowdRun, order: readonly number[]): void {
  const { x, y, triangle, radius, speed, speedUp, speedDown, startsAt, patience, lot, party } = run.crowd;
  for (const numbers of [x, y, triangle, radius, speed, speedUp, speedDown, startsAt, patience, lot, party]) {
    const before = numbers.slice();
    for (const [i, from] of order.entries()) numbers[i] = before[from]!;
  }
}

/**
 * On numbers hang: who goes first of two with the same way left to the last bit, of lots that are the same whose party goes by whom, and in
 * which order pushes and queues are summed up. Only the last is met here: rounding, which grows with time in a crowd, as it does on a plan
 * that is turned. So a run is compared while that is small.
 */
describe.each(PLAN_KINDS)('on random plans of %s', (kind) => {
  test.each([false, true])(
    'people in another order walk the same, but for rounding; by time: %s',
    (byTime) => {
      let tried = 0;
      for (let seed = 0; seed < costly(4); seed++) {
        const [one, other] = [0, 1].map(() => randomRun(kind, seed, PEOPLE, byTime));
        if (!one || !other) continue;
        tried++;
        const random = seededRandom(seed);
        const keys = Array.from({ length: PEOPLE }, () => random.next());
        const order = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]!);
        renumbered(other, order);
        for (const run of [one, other]) run.crowd.startsAt.fill(0);
        const steps = [one, other].map((run) => new CrowdSteps(run));
        while (steps[0]!.step * one.dt < MIXED_UP) for (const each of steps) each.next();
        for (const [i, from] of order.entries()) {
          const off = Math.hypot(
            other.crowd.x[i]! - one.crowd.x[from]!,
            other.crowd.y[i]! - one.crowd.y[from]!,
          );
          expect(off, `${kind} ${seed}: ${from}`).toBeLessThan(ROUNDING);
          expect(steps[1]!.leftBy[i]).toBe(steps[0]!.leftBy[from]);
          expect(Math.abs(other.crowd.onward[i]! - one.crowd.onward[from]!)).toBeLessThan(ROUNDING);
        }
      }
      expect(tried).toBeGreaterThan(0);
    },
  );
});

/** While people walk up to the door, seconds: what its jambs are rounded by grows in the press before it. */
const WALK_UP = 1;

/** Thirty people leave a room of 8 × 5 m by a door of 1 m; where they are in plan while they walk up to it. */
function inRoom(move: Move): readonly Point[] {
  const drawing = new FloorDrawing(move).floor(0, 0, 8, 5).floor(8, 2, 8.2, 3).floor(8.2, 0, 10.2, 5);
  const { model, dt, inset } = PRESETS.default;
  const floor = guidedFloor(buildNav(building([drawing.build()])), new Uint8Array(0), inset);
  const random = seededRandom(5);
  const crowd = newCrowd(PEOPLE);
  for (let i = 0; i < PEOPLE; i++) {
    const [px, py] = [0.6 + 1.2 * (i % 6), 0.5 + 0.9 * Math.floor(i / 6)];
    const at = locate(
      floor.nav,
      0,
      ...move([px + random.between(-0.1, 0.1), py + random.between(-0.1, 0.1)]),
    );
    assert(at?.gap === 0, 'everybody stands on floor');
    [crowd.x[i], crowd.y[i], crowd.triangle[i]] = [at.x, at.y, at.triangle];
    crowd.speed[i] = random.between(0.9, 1.4);
  }
  crowd.radius.fill(0.2);
  crowd.party.fill(-1);
  const field = floor.fieldTo([{ kind: 'segment', storey: 0, a: move([9.8, 0]), b: move([9.8, 5]) }]);
  assert(field !== null, 'the exit is floor');
  const corners: Point[] = [
    [9.5, 0],
    [10.2, 0],
    [10.2, 5],
    [9.5, 5],
  ];
  const exits = [{ storey: 0, ring: corners.map(move) }];
  const steps = new CrowdSteps({ floor, crowd, guides: [{ field, exits: [0] }], exits, model, dt });
  while (steps.step * dt < WALK_UP) steps.next();
  const [ox, oy] = floor.nav.origin;
  return Array.from(crowd.x, (x, i): Point => [x + ox, crowd.y[i]! + oy]);
}

test('a plan that is moved or turned is walked in the same way, but for rounding', () => {
  const drawn = inRoom(asDrawn);
  for (const move of [
    turnAndShift(0, 137.25, -88.5),
    turnAndShift(0.7, 12, 30),
    turnAndShift(2.4, -300, 7),
  ]) {
    for (const [i, [ox, oy]] of inRoom(move).entries()) {
      const [x, y] = move(drawn[i]!);
      expect(Math.hypot(ox - x, oy - y), `${i}`).toBeLessThan(ROUNDING);
    }
  }
});
