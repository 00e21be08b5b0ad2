import { afterEach, describe, expect, test, vi } from 'vitest';
import { Neighbours } from '../../../src/simulation/crowd/neighbours';
import { PRESETS, type Preset } from '../../../src/simulation/models/presets';
import { CrowdSteps, type CrowdRun } from '../../../src/simulation/run-crowd';
import { costly } from '../../support/cases';
import { crowdedRun, type CrowdedScene } from '../support/crowded-scenes';
import { flightScene, stairRun } from '../support/stair-scenes';

const SECONDS = 16;
/** Floor beyond an exit, on which those who left walk on, metres. */
const BEYOND = 8;
/** Farther than any list is good for, metres. */
const FAR = 100;

/** Where nothing hides anybody: two groups that cross in a hall, out over areas from which they walk on without coming to a wall. */
const CROSSING: CrowdedScene = {
  floors: [[0, 0, 24, 24]],
  groups: [
    { count: 60, box: [0, 4, 4, 10], exits: [0] },
    { count: 60, box: [4, 0, 10, 4], exits: [1] },
  ],
  exits: [
    { area: [12.5, 4, 14, 10], goal: [13.5, 4, 13.5, 10] },
    { area: [4, 12.5, 10, 14], goal: [4, 13.5, 10, 13.5] },
  ],
};

/** Speeds and bodies that differ, so that each heeds others as far as they do themselves. */
function mixed(run: CrowdRun): CrowdRun {
  const { crowd } = run;
  for (let i = 0; i < crowd.count; i++) {
    crowd.speed[i] = 0.7 + 0.25 * (i % 6);
    crowd.radius[i] = i % 3 === 0 ? 0.16 : 0.2;
    crowd.startsAt[i] = 40 * (i % 5);
  }
  return run;
}

function outcome(run: CrowdRun): readonly Uint8Array[] {
  const steps = new CrowdSteps(run);
  while (steps.step * run.dt < SECONDS) steps.next();
  const { x, y, triangle, headingX, headingY, pace } = run.crowd;
  return [steps.leftAt, x, y, triangle, headingX, headingY, pace].map(
    (numbers) => new Uint8Array(numbers.buffer.slice(0)),
  );
}

afterEach(() => vi.restoreAllMocks());

describe('lists of neighbours that are kept tell the same to the bit as lists made anew in each step', () => {
  const told: readonly (readonly [string, (preset: Preset, seed: number) => CrowdRun])[] = [
    ['where two groups cross', (preset, seed) => mixed(crowdedRun(CROSSING, preset, seed))],
    [
      'down stairs as wide as the halls',
      (preset, seed) => mixed(stairRun(flightScene(8, 'down', 90, BEYOND), preset, seed)),
    ],
    [
      'up stairs as wide as the halls',
      (preset, seed) => mixed(stairRun(flightScene(8, 'up', 90, BEYOND), preset, seed)),
    ],
  ];
  test.each(told)('%s', (_, made) => {
    for (const name of ['default', 'experimental', 'jupedsim'] as const) {
      for (let seed = 1; seed <= costly(2); seed++) {
        const kept = outcome(made(PRESETS[name], seed));
        const { moved } = Neighbours.prototype;
        vi.spyOn(Neighbours.prototype, 'moved').mockImplementation(function (this: Neighbours, most) {
          moved.call(this, most + FAR);
        });
        const anew = outcome(made(PRESETS[name], seed));
        vi.restoreAllMocks();
        for (const [k, numbers] of kept.entries())
          expect(Buffer.compare(numbers, anew[k]!), `${name} ${seed}: ${k}`).toBe(0);
      }
    }
  });
});
