import { describe, expect, it } from 'vitest';
import { partiesNear } from '../../../src/analyses/evacuation/parties';
import { seededRandom } from '../../../src/base/random';
import { buildNav } from '../../../src/geometry/nav/build-nav';
import { PRESETS } from '../../../src/simulation/models/presets';
import { CrowdSteps, type CrowdRun } from '../../../src/simulation/run-crowd';
import { building, FloorDrawing } from '../../geometry/nav/plans';
import { costlyOf } from '../../support/cases';
import { placeOf } from '../support/random-crowd';
import { clearingTime, crowdedRun, passageScene, type CrowdedScene } from '../support/crowded-scenes';
import { stairRun } from '../support/stair-scenes';

/** People side by side at the beginning of a corridor 3 m wide and 100 m long, by their speeds. */
function corridor(speeds: readonly number[], preset: 'default' | 'jupedsim' = 'default'): CrowdRun {
  const run = stairRun(
    {
      nav: buildNav(building([new FloorDrawing().floor(0, 0, 104, 3).build()])),
      groups: [{ storey: 0, box: [0, 0, 3, 3], count: speeds.length, exit: 0 }],
      exits: [{ storey: 0, area: [102, 0, 104, 3] }],
    },
    PRESETS[preset],
    1,
  );
  run.crowd.speed.set(speeds);
  return run;
}

/** Greatest difference of ways left between any two of some people while all of them walk, metres. */
function greatestSpread(run: CrowdRun, members: readonly number[]): number {
  const steps = new CrowdSteps(run);
  const { crowd } = run;
  let most = 0;
  for (;;) {
    steps.next();
    if (steps.step * run.dt > 600 || members.some((i) => crowd.walking[i] === 0)) return most;
    const ways = members.map((i) => {
      const { x, y } = placeOf(crowd, i);
      return crowd.onward[i]! + Math.hypot(crowd.toX[i]! - x, crowd.toY[i]! - y);
    });
    most = Math.max(most, Math.max(...ways) - Math.min(...ways));
  }
}

/** Seconds until everybody is out. */
function lastOut(run: CrowdRun): number {
  const steps = new CrowdSteps(run);
  while (run.crowd.aliveCount > 0 && steps.step * run.dt < 600) steps.next();
  return steps.step * run.dt;
}

const SPEEDS = [0.6, 0.9, 1.2, 1.5];

describe('NIST TN 1822, test 2.9: a party whose members differ', () => {
  it.each(['default', 'jupedsim'] as const)(
    '%s: keeps within 5 m of each other, and comes when its slowest does',
    (preset) => {
      const alone = corridor(SPEEDS, preset);
      // The fastest is out after some 66 s, when the slowest has gone 40 m.
      expect(greatestSpread(alone, [0, 1, 2, 3])).toBeGreaterThan(50);
      const together = corridor(SPEEDS, preset);
      together.crowd.party.fill(0);
      expect(greatestSpread(together, [0, 1, 2, 3])).toBeLessThan(5);
      const [apart, kept] = [corridor(SPEEDS, preset), corridor(SPEEDS, preset)];
      kept.crowd.party.fill(0);
      // The slowest waits for nobody: the same time but for whom they walk round at first.
      expect(lastOut(kept) / lastOut(apart)).toBeCloseTo(1, 2);
    },
  );

  it('waits for nobody of others, and others don’t wait for it', () => {
    const run = corridor([0.6, 1.5, 1.2], 'jupedsim');
    run.crowd.party.set([0, 0, -1]);
    const steps = new CrowdSteps(run);
    while (steps.step * run.dt < 30) steps.next();
    expect(run.crowd.free[0]).toBe(0.6);
    expect(run.crowd.free[1]).toBeLessThan(0.9);
    expect(run.crowd.free[2]).toBe(1.2);
  });

  it('goes on as it can once the slowest has left', () => {
    const run = corridor([1.5, 0.3]);
    run.crowd.party.fill(0);
    const steps = new CrowdSteps(run);
    const { crowd } = run;
    while (crowd.aliveCount === 2) steps.next();
    steps.next();
    const i = crowd.alive[0]!;
    expect(crowd.free[i]).toBe(crowd.speed[i]);
  });
});

describe('how much somebody waits', () => {
  /** Free speed of the first, at x = 50, when one of their party stands at x = 50 − ahead, and others where told. */
  function freeAt(
    ahead: number,
    others: readonly (readonly [x: number, y: number, party: number])[] = [],
  ): number {
    const run = corridor([1.2, 1.2, ...others.map(() => 1.2)]);
    const { crowd } = run;
    const places = [[50, 1.5, 0], [50 - ahead, 1.5, 0], ...others] as const;
    for (const [i, [x, y, party]] of places.entries()) {
      const { nav } = run.floor;
      crowd.x[i] = x - nav.origin[0];
      crowd.y[i] = y - nav.origin[1];
      crowd.party[i] = party;
      crowd.triangle[i] = triangleAt(run, crowd.x[i]!, crowd.y[i]!);
    }
    new CrowdSteps(run).next();
    return crowd.free[0]!;
  }

  it.each([
    [0.5, 1],
    [1, 1],
    [2, 1 - 0.7 / 4],
    [3, 1 - 0.7 / 2],
    [5, 0.3],
    [40, 0.3],
  ])('%d m ahead of the last, they keep %d of their speed', (ahead, share) => {
    expect(freeAt(ahead)).toBeCloseTo(1.2 * share, 3);
  });

  it.each([
    [0, 1],
    [0.75, 0.65],
    [1.5, 0.3],
    [1.9, 0.3],
  ])('somebody of others %d m behind them: %d', (gap, share) => {
    expect(freeAt(20, [[50 - 0.4 - gap, 1.5, -1]])).toBeCloseTo(1.2 * share, 2);
  });

  it('who goes beside them, before them, or with them presses nobody', () => {
    expect(freeAt(20, [[49.8, 2.1, -1]])).toBeCloseTo(0.36, 3);
    expect(freeAt(20, [[50.6, 1.5, -1]])).toBeCloseTo(0.36, 3);
    expect(freeAt(20, [[49.4, 1.5, 0]])).toBeCloseTo(0.36, 3);
  });
});

function triangleAt({ floor: { nav } }: CrowdRun, x: number, y: number): number {
  for (let t = 0; t < nav.triangleCount; t++) {
    const isIn = [0, 1, 2].every((k) => {
      const [h, n] = [3 * t + k, 3 * t + ((k + 1) % 3)];
      const [ex, ey] = [nav.x[n]! - nav.x[h]!, nav.y[n]! - nav.y[h]!];
      return ex * (y - nav.y[h]!) - ey * (x - nav.x[h]!) >= 0;
    });
    if (isIn) return t;
  }
  throw new Error('off the floor');
}

/** People of a scene of speeds by chance, in parties of four of those near each other. */
function parted(
  scene: CrowdedScene,
  preset: 'default' | 'experimental',
  seed: number,
  size: number,
): CrowdRun {
  const run = crowdedRun(scene, PRESETS[preset], seed);
  const { crowd } = run;
  const random = seededRandom(seed);
  for (let i = 0; i < crowd.count; i++) crowd.speed[i] = random.between(0.8, 1.5);
  if (size === 1) return run;
  let parties = 0;
  for (const guide of new Set(crowd.guide)) {
    const own = [...crowd.guide.keys()].filter((i) => crowd.guide[i] === guide);
    const places = own.map((i) => ({ ...placeOf(crowd, i), planX: crowd.x[i]!, planY: crowd.y[i]! }));
    const numbers = partiesNear(places, size);
    for (const [k, i] of own.entries()) crowd.party[i] = parties + numbers[k]!;
    parties += Math.max(...numbers) + 1;
  }
  return run;
}

const DOOR = passageScene(0.9, 0.2, [0, 0, 10, 10], [150, 0]);
const COUNTER = passageScene(2, 10, [0, 0, 10, 10], [60, 60]);
const PRESSES = (['default', 'experimental'] as const).flatMap((preset) =>
  [1, 2, 3].map((seed) => [preset, seed] as const),
);

describe('nobody is held up for good by parties', () => {
  it.each(costlyOf(PRESSES, [0]))(
    '%s, seed %d: 150 in parties of four through a door of 0.9 m lose a tenth of their time at most',
    (preset, seed) => {
      const alone = clearingTime(parted(DOOR, preset, seed, 1));
      expect(clearingTime(parted(DOOR, preset, seed, 4)) / alone).toBeLessThan(1.1);
    },
  );

  it.each(costlyOf(PRESSES, [4]))(
    '%s, seed %d: 60 against 60 in parties of four through a passage of 2 m all come out',
    (preset, seed) => {
      expect(clearingTime(parted(COUNTER, preset, seed, 4))).toBeLessThan(Infinity);
    },
  );
});
