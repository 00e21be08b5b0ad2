import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { locate } from '../../../src/geometry/nav/locate';
import { PRESETS, type Preset } from '../../../src/simulation/models/presets';
import { CrowdSteps, type CrowdRun } from '../../../src/simulation/run-crowd';
import { cases } from '../../support/cases';
import { crowdedRun, doorScene } from '../support/crowded-scenes';

const RADIUS = 0.2;
const LONG = 1000;
/** Longest that thirty take out of a room of 8 × 5 m by a door of 0.8 m, one of them in the way, seconds. */
const ENOUGH = 90;

/** Thirty people in a room with a door, of whom the first waits at a place for long. */
function runWith(b: number, preset: Preset, seed: number, x: number, y: number): CrowdRun {
  const scene = doorScene(b);
  const run = crowdedRun(
    { ...scene, groups: [{ ...scene.groups[0]!, count: 30, box: [0, 0, 6, 5] }] },
    preset,
    seed,
  );
  const { crowd, floor } = run;
  const at = locate(floor.nav, 0, x, y)!;
  [crowd.x[0], crowd.y[0], crowd.triangle[0]] = [at.x, at.y, at.triangle];
  crowd.startsAt[0] = Math.round(LONG / run.dt);
  return run;
}

function insideAfter(run: CrowdRun, seconds: number): number {
  const steps = new CrowdSteps(run);
  while (steps.step * run.dt < seconds && run.crowd.aliveCount > 1) steps.next();
  return run.crowd.aliveCount;
}

describe.each(['default', 'experimental'] as const)('who waits to set out, %s', (name) => {
  const preset = PRESETS[name];

  test.each([0.8, 1, 1.6])('holds nobody up for good wherever they stand before a door of %s m', (b) => {
    const random = seededRandom(8);
    for (let seed = 0; seed < cases(30); seed++) {
      const x = random.between(8 - 1.2, 8 - RADIUS);
      const y = random.between(2.5 - b, 2.5 + b);
      const run = runWith(b, preset, seed, x, y);
      const before = [run.crowd.x[0], run.crowd.y[0]];
      expect(insideAfter(run, ENOUGH), `${seed}: ${x}, ${y}`).toBe(1);
      expect([run.crowd.x[0], run.crowd.y[0]]).toEqual(before);
    }
  });

  test('holds nobody up who comes along the wall that they stand at', () => {
    for (let off = RADIUS; off < 0.7; off += 0.02) {
      const run = runWith(1, preset, 3, 7, off);
      const { crowd, floor } = run;
      for (let i = 1; i < crowd.count; i++) {
        const at = locate(floor.nav, 0, 0.5 + 0.45 * (i % 10), RADIUS + 0.45 * Math.floor(i / 10))!;
        [crowd.x[i], crowd.y[i], crowd.triangle[i]] = [at.x, at.y, at.triangle];
      }
      expect(insideAfter(run, ENOUGH), `${off} m from the wall`).toBe(1);
    }
  });
});
