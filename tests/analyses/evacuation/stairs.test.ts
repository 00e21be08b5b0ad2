import { expect, it } from 'vitest';
import { walkingPlan } from '../../../src/analyses/walking/walking-plan';
import { FIXTURE, readPlanAt } from '../../model/derive/read-plan';
import { evacuated } from './scenarios';

const plan = walkingPlan(readPlanAt(FIXTURE));

it.each(['default', 'jupedsim'] as const)(
  '%s: a storey leaves over its stairs, and nobody is held at the end of a flight',
  (preset) => {
    for (const seed of [1, 2]) {
      const result = evacuated(plan, {
        seed,
        model: { preset },
        maxTime: 180,
        groups: [{ space: 'UC', count: 8 }],
      });
      expect(result, `${seed}`).toMatchObject({ agents: 8, left: 8 });
      // 4 m down, and some 10 m along the corridors: no queue of eight takes minutes.
      expect(result.last!).toBeLessThan(60);
    }
  },
);
