import { describe, expect, it } from 'vitest';
import { fillSteps } from '../../../src/analyses/evacuation/fill/fill';
import { keptFloorSteps } from '../../../src/analyses/evacuation/kept-floor';
import { evacuationInputSteps } from '../../../src/analyses/evacuation/input';
import { walkingPlan, type WalkingPlan } from '../../../src/analyses/walking/walking-plan';
import { finished } from '../../../src/base/steps';
import { CrowdSteps } from '../../../src/simulation/run-crowd';
import { toldPlan } from '../../demo/support/hospitals';
import { CLINIC, hasClinic, readPlanAt } from '../../model/derive/read-plan';
import { costly, costlyOf } from '../../support/cases';
import { scenarioOf } from './scenarios';

/** The hour of a working day at which both are as full as they get. */
const HOUR = 10;
/** Whoever gets no nearer to an exit for so long, with somebody leaving meanwhile or not, is stuck, seconds. */
const STUCK = 180;
/** Looked for so often, seconds; and what counts as nearer, metres. */
const [EVERY, NEARER] = [10, 0.05];

/** How many of a plan's people at its fullest hour there are, and how many of them stay in it however long one waits. */
function stayers(plan: WalkingPlan, preset: string, seed: number): { people: number; stay: string[] } {
  const question = { from: 'occupancy', hour: HOUR, weekend: false } as const;
  const { scenario } = finished(fillSteps(plan, question, scenarioOf({ model: { preset } })));
  // All set out within a minute: queues are longest then.
  const premovement = { distribution: 'uniform', min: 0, max: 60 } as const;
  const crowded = { ...scenario, groups: scenario.groups.map((group) => ({ ...group, premovement })) };
  const floor = finished(keptFloorSteps(plan, crowded));
  if (!floor.ok) throw new Error(JSON.stringify(floor.error));
  const input = finished(evacuationInputSteps(floor.value, crowded, seed));
  if (!input.ok) throw new Error(JSON.stringify(input.error));
  const { run, people } = input.value;
  const { crowd, dt } = run;
  const steps = new CrowdSteps(run);
  const nearest = new Float64Array(crowd.count).fill(Infinity);
  const since = new Float64Array(crowd.count);
  const every = Math.round(EVERY / dt);
  while (crowd.aliveCount > 0) {
    steps.next();
    if (steps.step % every !== 0) continue;
    let isMoving = false;
    for (const i of crowd.alive.subarray(0, crowd.aliveCount)) {
      const left = crowd.onward[i]! + Math.hypot(crowd.toX[i]! - crowd.x[i]!, crowd.toY[i]! - crowd.y[i]!);
      if (crowd.walking[i] === 1 && left < nearest[i]! - NEARER) {
        nearest[i] = left;
        since[i] = steps.step;
      }
      if (crowd.walking[i] === 0 || (steps.step - since[i]!) * dt < STUCK) isMoving = true;
    }
    if (!isMoving) break;
  }
  return {
    people: crowd.count,
    stay: [...crowd.alive.subarray(0, crowd.aliveCount)].map((i) => people[i]!),
  };
}

describe.skipIf(!hasClinic)('a clinic full of furniture (skipped where ../shared/data is missing)', () => {
  const plan = hasClinic ? walkingPlan(readPlanAt(CLINIC)) : null;
  it.each(costlyOf(['default', 'experimental'], [0]))(
    '%s: a thousand leave, none of whom stays',
    (preset) => {
      for (const seed of costlyOf([1, 2, 3, 4, 5], [0])) {
        const { people, stay } = stayers(plan!, preset, seed);
        expect(people).toBeGreaterThan(900);
        expect(stay, `seed ${seed}`).toEqual([]);
      }
    },
    600_000,
  );
});

describe.skipIf(costly(4) < 4)('the demo hospital (in the long run, and by itself)', () => {
  it.each(['default', 'experimental'])(
    '%s: all who can walk leave all its buildings, none stays',
    (preset) => {
      for (let seed = 1; seed <= 5; seed++) {
        const { people, stay } = stayers(toldPlan(), preset, seed);
        expect(people).toBeGreaterThan(2500);
        expect(stay, `seed ${seed}`).toEqual([]);
      }
    },
    1_800_000,
  );
});
