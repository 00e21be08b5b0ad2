import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../../src/simulation/models/presets';
import { CrowdSteps } from '../../../src/simulation/run-crowd';
import { clearingTime, crowdedRun, type CrowdedScene } from '../support/crowded-scenes';

/** A corridor of 40 m from which all leave by its right end. */
const corridor = (width: number, people: number): CrowdedScene => ({
  floors: [[0, 0, 40, width]],
  groups: [{ count: people, box: [0, 0, 10, width], exits: [0] }],
  exits: [{ area: [39, 0, 40, width], goal: [39.8, 0, 39.8, width] }],
});

describe('who is held up by somebody slow', () => {
  /** Seconds to the exit of somebody at 1.2 m/s, behind somebody at 0.3 m/s. */
  function behindSlow(width: number): number {
    const run = crowdedRun(corridor(width, 2), PRESETS.default, 1);
    const [first, second] = run.crowd.x[0]! > run.crowd.x[1]! ? [0, 1] : [1, 0];
    run.crowd.y[second] = run.crowd.y[first]!;
    run.crowd.speed[first] = 0.3;
    const from = run.crowd.x[second]!;
    const steps = new CrowdSteps(run);
    while (steps.leftAt[second]! < 0 && steps.step * run.dt < 300) steps.next();
    const way = 39 - from - run.floor.nav.origin[0];
    return steps.leftAt[second]! * run.dt - way / 1.2;
  }

  test('overtakes him where there is room', () => {
    // To gain speed, and to go round him by two bodies: both within two seconds.
    expect(behindSlow(3)).toBeLessThan(2);
  });

  test('and walks behind him where there is none', () => {
    expect(behindSlow(0.7)).toBeGreaterThan(30);
  });
});

test('a crowd goes round a corner over the width that it needs', () => {
  const scene: CrowdedScene = {
    floors: [
      [0, 0, 10, 20],
      [0, 20, 20, 30],
    ],
    groups: [{ count: 200, box: [0, 0, 10, 10], exits: [0] }],
    exits: [{ area: [19, 20, 20, 30], goal: [19.8, 20, 19.8, 30] }],
  };
  const run = crowdedRun(scene, PRESETS.default, 1);
  const [ox] = run.floor.nav.origin;
  const was = run.crowd.x.slice();
  let widest = 0;
  const seconds = clearingTime(run, ({ run: { crowd } }) => {
    for (let i = 0; i < crowd.count; i++) {
      if (was[i]! + ox < 10 && crowd.x[i]! + ox >= 10) widest = Math.max(widest, crowd.y[i]! - 20);
      was[i] = crowd.x[i]!;
    }
  });
  // 1.33 persons a second and metre, as through a door: 200 in the 48 s that are left of a minute beside the way need 3.1 m.
  expect(widest).toBeGreaterThan(3.1);
  expect(seconds).toBeLessThan(60);
});
