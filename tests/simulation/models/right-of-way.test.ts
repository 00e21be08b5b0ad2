import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../../src/simulation/models/presets';
import { CrowdSteps, type CrowdRun } from '../../../src/simulation/run-crowd';
import { costly, costlyOf } from '../../support/cases';
import {
  clearingTime,
  crowdedRun,
  doorScene,
  hallScene,
  passageScene,
  type CrowdedScene,
} from '../support/crowded-scenes';

const { conservative, experimental } = PRESETS;
const SEEDS = [1, 2, 3, 4, 5];
const WIDTHS = [1, 0.8, 1.2, 1.6, 2, 2.4];

/** Persons a second over the whole period, a metre of door. */
const flow = (b: number, preset: typeof conservative | typeof experimental, seed: number): number =>
  100 / clearingTime(crowdedRun(doorScene(b), preset, seed)) / b;

/** A run in which those named stand at places of a corridor along x, of 20 × `width` m; all go to its right end but who goes `back`. */
function corridorRun(
  width: number,
  people: readonly { readonly x: number; readonly y: number; readonly back?: boolean }[],
): CrowdRun {
  const scene: CrowdedScene = {
    floors: [[0, 0, 20, width]],
    groups: people.map(({ back }) => ({ count: 1, box: [0, 0, 20, width], exits: [back === true ? 1 : 0] })),
    exits: [
      { area: [19, 0, 20, width], goal: [19.8, 0, 19.8, width] },
      { area: [0, 0, 1, width], goal: [0.2, 0, 0.2, width] },
    ],
  };
  const run = crowdedRun(scene, conservative, 1);
  const [originX, originY] = run.floor.nav.origin;
  for (const [i, { x, y }] of people.entries()) {
    run.crowd.x[i] = x - originX;
    run.crowd.y[i] = y - originY;
    const { x: px, y: py } = run.crowd;
    run.crowd.triangle[i] = triangleAt(run, px[i]!, py[i]!);
  }
  return run;
}

/** The triangle of the surface that a place of the one level sheet lies in. */
function triangleAt({ floor: { nav } }: CrowdRun, x: number, y: number): number {
  for (let t = 0; t < nav.triangleCount; t++) {
    const isLeft = [0, 1, 2].every((k) => {
      const [a, b] = [3 * t + k, 3 * t + ((k + 1) % 3)];
      return (nav.x[b]! - nav.x[a]!) * (y - nav.y[a]!) - (nav.y[b]! - nav.y[a]!) * (x - nav.x[a]!) >= 0;
    });
    if (isLeft) return t;
  }
  throw new Error(`no floor at ${x}, ${y}`);
}

/** The smallest share of their width that two of a crowd are apart. */
function closest({ x, y, radius, alive, aliveCount }: CrowdRun['crowd']): number {
  let least = Infinity;
  for (let a = 0; a < aliveCount; a++) {
    for (let b = 0; b < a; b++) {
      const [i, j] = [alive[a]!, alive[b]!];
      least = Math.min(least, Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!) / (radius[i]! + radius[j]!));
    }
  }
  return least;
}

describe('two in a corridor', () => {
  test('somebody alone walks at his own speed, but for the time to gain it', () => {
    const run = corridorRun(2, [{ x: 2, y: 1 }]);
    // 17 m at 1.2 m/s, and v / 2a to gain it; the last step may end beyond the line.
    const expected = 17 / 1.2 + 1.2 / (2 * conservative.model.acceleration);
    expect(Math.abs(clearingTime(run) - expected)).toBeLessThan(2 * run.dt);
  });

  test('whoever has less way left keeps no time gap to the other, who keeps it', () => {
    // No room beside: where there is, the second comes up beside the first.
    const run = corridorRun(0.6, [
      { x: 2, y: 0.3 },
      { x: 2.5, y: 0.3 },
    ]);
    const steps = new CrowdSteps(run);
    for (let k = 0; k < 200; k++) steps.next();
    const { pace, x, radius } = run.crowd;
    expect(pace[1]).toBeCloseTo(1.2, 9);
    // Settles where the gap is what he walks in his time gap.
    const gap = x[1]! - x[0]! - radius[0]! - radius[1]!;
    expect(gap / conservative.model.timeGap).toBeGreaterThanOrEqual(pace[0]! - 0.01);
  });

  test.each([
    ['head on', 0],
    ['half a body beside', 0.2],
    ['half a body beside, the other way', -0.2],
  ])('two that come towards each other pass: %s', (_, off) => {
    const run = corridorRun(2, [
      { x: 3, y: 1 },
      { x: 17, y: 1 + off, back: true },
    ]);
    let least = Infinity;
    const seconds = clearingTime(run, ({ run: { crowd } }) => {
      least = Math.min(least, closest(crowd));
    });
    expect(seconds).toBeLessThan(18);
    expect(least).toBeGreaterThanOrEqual(1 - conservative.model.squeeze);
  });

  test('who waits is walked round, and waits where he is', () => {
    const run = corridorRun(2, [
      { x: 3, y: 1 },
      { x: 10, y: 1 },
    ]);
    run.crowd.startsAt[1] = Math.round(40 / run.dt);
    const steps = new CrowdSteps(run);
    while (steps.step * run.dt < 20) steps.next();
    expect(steps.leftAt[0]).toBeGreaterThan(0);
    expect(run.crowd.x[1]! + run.floor.nav.origin[0]).toBe(10);
  });
});

describe('flow of a door over the whole period', () => {
  test.each(costlyOf(WIDTHS, [0, 5]))(
    'conservative, %s m: at most 1.33 persons a second and metre, and no less than 1',
    (b) => {
      for (let seed = 1; seed <= costly(4); seed++) {
        const persons = flow(b, conservative, seed);
        expect(persons, `seed ${seed}`).toBeLessThanOrEqual(1.33);
        expect(persons, `seed ${seed}`).toBeGreaterThan(1);
      }
    },
  );

  test.each(costlyOf(WIDTHS, [0, 5]))(
    'experimental, %s m: 1.9 persons a second and metre within a tenth',
    (b) => {
      for (let seed = 1; seed <= costly(4); seed++) {
        expect(Math.abs(flow(b, experimental, seed) / 1.9 - 1), `seed ${seed}`).toBeLessThanOrEqual(0.1);
      }
    },
  );
});

describe.each([
  ['conservative', conservative],
  ['experimental', experimental],
] as const)('nobody sticks: %s', (_, preset) => {
  const told: readonly (readonly [string, CrowdedScene])[] = [
    ['100 against 100 through a corridor of 2 m', passageScene(2, 10, [0, 0, 10, 10], [100, 100])],
    ['150 through a passage of 0.8 m', passageScene(0.8, 5, [0, 0, 5, 10], [150, 0])],
    ['150 through a passage of 0.9 m', passageScene(0.9, 5, [0, 0, 5, 10], [150, 0])],
    ['150 through a passage of 1 m', passageScene(1, 5, [0, 0, 5, 10], [150, 0])],
    ['1000 out of a hall with two doors', hallScene(2)],
    ['1000 out of a hall with four doors', hallScene(4)],
  ];
  test.each(costlyOf(told, [0, 1]))(
    '%s',
    (name, scene) => {
      for (const seed of name.startsWith('1000') ? SEEDS.slice(0, 1) : costlyOf(SEEDS, [0])) {
        expect(clearingTime(crowdedRun(scene, preset, seed)), `seed ${seed}`).toBeLessThan(1000);
      }
    },
    300_000,
  );
});

test('nobody overlaps more than the squeeze, not where a hundred meet a hundred', () => {
  const run = crowdedRun(passageScene(2, 10, [0, 0, 10, 10], [100, 100]), conservative, 6);
  let least = Infinity;
  clearingTime(run, ({ step, run: { crowd } }) => {
    if (step % 10 === 0) least = Math.min(least, closest(crowd));
  });
  expect(least).toBeGreaterThanOrEqual(1 - conservative.model.squeeze - 0.02);
});

test('the same run twice is the same in each number', () => {
  const [one, other] = [0, 1].map(() => {
    const run = crowdedRun(doorScene(1), conservative, 3);
    const steps = new CrowdSteps(run);
    while (steps.step * run.dt < 20) steps.next();
    return [...steps.leftAt, ...run.crowd.x, ...run.crowd.y, ...run.crowd.pace];
  });
  expect(other).toEqual(one);
});

test.each(
  costlyOf(
    [
      { name: 'conservative', preset: conservative },
      { name: 'experimental', preset: experimental },
    ],
    [0],
  ),
)(
  '$name clears as soon as with steps of 0.01 s, within a fiftieth',
  ({ preset }) => {
    const scene = passageScene(1.2, 5, [0, 0, 5, 10], [150, 0]);
    // The mean of some runs: which of two comes first to a door is anybody's, and worth a second or two of one run.
    const mean = (dt: number): number =>
      SEEDS.reduce((sum, seed) => sum + clearingTime(crowdedRun(scene, { ...preset, dt }, seed)), 0) /
      SEEDS.length;
    expect(Math.abs(mean(preset.dt) / mean(0.01) - 1)).toBeLessThan(0.02);
  },
  120_000,
);
