import { describe, expect, it } from 'vitest';
import type { Nav } from '../../../src/geometry/nav/nav';
import { Footing } from '../../../src/simulation/ground/footing';
import { PRESETS } from '../../../src/simulation/models/presets';
import { CrowdSteps, type CrowdRun } from '../../../src/simulation/run-crowd';
import { costlyOf } from '../../support/cases';
import { FLIGHT, flightScene, mergingScene, stairRun } from '../support/stair-scenes';

const WAYS = ['up', 'down'] as const;

const isOnStairs = (nav: Nav, triangle: number): boolean => nav.sheets[nav.sheetOf[triangle]!]!.flight >= 0;

/** Seconds that the first person is on stairs, and what else is told of each step there. */
function secondsOnStairs(run: CrowdRun, watch: (steps: CrowdSteps) => void = () => {}): number {
  const steps = new CrowdSteps(run);
  const { nav } = run.floor;
  let on = 0;
  while (run.crowd.aliveCount > 0 && steps.step * run.dt < 300) {
    if (isOnStairs(nav, run.crowd.triangle[0]!)) on++;
    steps.next();
    watch(steps);
  }
  expect(run.crowd.aliveCount).toBe(0);
  return on * run.dt;
}

describe('RiMEA 4.1.1, tests 2 and 3: one person goes 10 m of stairs at the own speed there', () => {
  it.each(
    WAYS.flatMap((way) =>
      (['default', 'experimental', 'jupedsim'] as const).flatMap((preset) =>
        [0.32, 0.5, 0.65, 0.8, 1, 1.4].map((speed) => [way, preset, speed] as const),
      ),
    ),
  )('%s, %s, %d m/s: within 5 in 100', (way, preset, speed) => {
    const run = stairRun(flightScene(2, way, 1), PRESETS[preset], 3);
    (way === 'up' ? run.crowd.speedUp : run.crowd.speedDown)[0] = speed;
    const seconds = secondsOnStairs(run);
    // In the middle of 2 m nobody has to go aslant by more than a hand.
    expect(seconds).toBeGreaterThan(0.95 * (FLIGHT / speed));
    expect(seconds).toBeLessThan(1.05 * (FLIGHT / speed));
  });
});

it('who leaves stairs goes as on floor again, and keeps apart as there', () => {
  for (const way of WAYS) {
    const run = stairRun(flightScene(1.2, way, 30), PRESETS.default, 5);
    const { crowd, floor } = run;
    const { up, down } = PRESETS.default.model.stairSpacing;
    const on = way === 'up' ? { free: 0.8, spacing: up } : { free: 1, spacing: down };
    const steps = new CrowdSteps(run);
    let seen = 0;
    while (crowd.aliveCount > 0 && steps.step * run.dt < 120) {
      const before = crowd.triangle.slice();
      const alive = crowd.alive.slice(0, crowd.aliveCount);
      steps.next();
      for (const i of alive) {
        if (isOnStairs(floor.nav, before[i]!)) {
          seen++;
          expect([crowd.free[i], crowd.spacing[i]]).toEqual([on.free, on.spacing]);
        } else {
          expect(crowd.free[i]).toBe(1.2);
          // Before and behind the flight as in any opening.
          expect([1, PRESETS.default.model.doorSpacing.openings]).toContain(crowd.spacing[i]);
        }
      }
    }
    expect(crowd.aliveCount).toBe(0);
    expect(seen).toBeGreaterThan(1000);
  }
});

it('who is pressed past the bend that they head for, at an end of the flight, goes on as before', () => {
  for (const way of WAYS) {
    const run = stairRun(flightScene(2, way, 1), PRESETS.default, 3);
    const { crowd, floor } = run;
    const { stairSpacing: stairs, doorSpacing: doors } = PRESETS.default.model;
    const spacing = { stairs, doors };
    const steps = new CrowdSteps(run);
    while (!isOnStairs(floor.nav, crowd.triangle[0]!)) steps.next();
    for (let k = 0; k < 100; k++) steps.next();
    const footing = new Footing(floor.nav, run.ground, spacing, crowd);
    footing.set(crowd);
    const free = crowd.free[0];
    for (const past of [0.01, 0.04]) {
      crowd.toX[0] = crowd.x[0]! - past * crowd.headingX[0]!;
      crowd.toY[0] = crowd.y[0]! - past * crowd.headingY[0]!;
      footing.set(crowd);
      expect(crowd.free[0]).toBe(free);
    }
    crowd.toX[0] = crowd.x[0]! - crowd.headingX[0]!;
    crowd.toY[0] = crowd.y[0]! - crowd.headingY[0]!;
    footing.set(crowd);
    expect(crowd.free[0]).toBe(way === 'up' ? 1 : 0.8);
  }
});

it('a ramp is walked as level floor, and so are stairs of who has no speed there', () => {
  const ramp = stairRun(flightScene(2, 'up', 1), PRESETS.default, 1);
  const asRamp = { ...ramp, ground: { stairs: new Uint8Array(1), smoke: null } };
  expect(secondsOnStairs(asRamp) / (FLIGHT / 1.2)).toBeCloseTo(1, 1);
  const run = stairRun(flightScene(2, 'up', 1), PRESETS.default, 1);
  run.crowd.speedUp[0] = 0;
  expect(secondsOnStairs(run) / (FLIGHT / 1.2)).toBeCloseTo(1, 1);
});

it('who is faster on stairs than on floor goes so', () => {
  const run = stairRun(flightScene(2, 'down', 1), PRESETS.default, 1);
  run.crowd.speed[0] = 0.5;
  run.crowd.speedDown[0] = 1.5;
  expect(secondsOnStairs(run) / (FLIGHT / 1.5)).toBeCloseTo(1, 1);
});

/** Persons a second and metre of width that come off a stair, from the tenth in a hundred to the ninetieth. */
function flowOver(
  width: number,
  way: 'up' | 'down',
  preset: 'conservative' | 'experimental',
  seed: number,
): number {
  const run = stairRun(flightScene(width, way, 120), PRESETS[preset], seed);
  const steps = new CrowdSteps(run);
  while (run.crowd.aliveCount > 0 && steps.step * run.dt < 400) steps.next();
  const times = [...steps.leftAt].filter((at) => at >= 0).sort((a, b) => a - b);
  expect(times).toHaveLength(120);
  return 96 / ((times[107]! - times[11]!) * run.dt) / width;
}

const CASES = [0.9, 1, 1.1, 1.2, 1.4, 1.6, 2, 2.4].flatMap((width) =>
  [1, 2].map((seed) => [width, seed] as const),
);

describe('from a full landing', () => {
  it.each(costlyOf(CASES, [2, 6, 12]))(
    'a stair of %d m, seed %d, carries no more than IMO’s 1.1 down and 0.88 up',
    (width, seed) => {
      for (const [way, most] of [
        ['down', 1.1],
        ['up', 0.88],
      ] as const) {
        const flow = flowOver(width, way, 'conservative', seed);
        expect(flow).toBeLessThanOrEqual(most);
        // Codes err by a quarter at most.
        expect(flow).toBeGreaterThan(0.75 * most);
      }
    },
  );

  it.each(costlyOf(CASES, [3, 7, 13]))(
    'experimental: a stair of %d m, seed %d, carries 1.34 down and 1.28 up',
    (width, seed) => {
      for (const [way, about] of [
        ['down', 1.34],
        ['up', 1.28],
      ] as const) {
        const share = flowOver(width, way, 'experimental', seed) / about;
        expect(share).toBeGreaterThan(0.85);
        expect(share).toBeLessThan(1.15);
      }
    },
  );
});

describe('two flows meet on a landing', () => {
  it.each(
    costlyOf(
      (['conservative', 'experimental'] as const).flatMap((preset) =>
        [1.2, 1.6].flatMap((width) => [0.9, 1.2].map((door) => [preset, width, door] as const)),
      ),
      [0, 7],
    ),
  )(
    '%s, stair of %d m, door of %d m: both go on all the while, together within what the stair carries',
    (preset, width, door) => {
      const run = stairRun(mergingScene(width, [120, 120], door), PRESETS[preset], 1);
      const steps = new CrowdSteps(run);
      while (run.crowd.aliveCount > 0 && steps.step * run.dt < 600) steps.next();
      expect(run.crowd.aliveCount).toBe(0);
      const outs = [...steps.leftAt].map((at, i) => ({ at: at * run.dt, above: i < 120 }));
      outs.sort((a, b) => a.at - b.at);
      const lastOf = [true, false].map((above) => outs.findLast((out) => out.above === above)!.at);
      // From when those from above have come down until one of the two ends.
      const from = outs.find(({ above }) => above)!.at + 5;
      const to = Math.min(...lastOf) - 10;
      const both = outs.filter(({ at }) => at >= from && at < to);
      const most = preset === 'conservative' ? 1.1 : 1.15 * 1.34;
      expect(both.length / (to - from)).toBeLessThanOrEqual(most * width);
      expect(both.length / (to - from)).toBeGreaterThan(0.75 * most * width);
      const shareOf = (some: typeof both): number => some.filter(({ above }) => above).length / some.length;
      expect(shareOf(both)).toBeGreaterThan(0.25);
      expect(shareOf(both)).toBeLessThan(0.75);
      // Neither waits until the other is through: in each quarter of the time at least one in eight is of either.
      for (let part = 0; part < 4; part++) {
        const [begin, end] = [part, part + 1].map((n) => from + ((to - from) * n) / 4);
        const share = shareOf(both.filter(({ at }) => at >= begin! && at < end!));
        expect(share).toBeGreaterThan(1 / 8);
        expect(share).toBeLessThan(7 / 8);
      }
    },
  );
});
