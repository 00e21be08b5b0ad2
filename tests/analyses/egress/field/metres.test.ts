import { describe, expect, it } from 'vitest';
import { SAFETY_GOALS } from '../../../../src/analyses/egress/field/storey-field';
import { seededRandom } from '../../../../src/base/random';
import { makeId } from '../../../../src/model/schema/ids';
import { soundPlan } from '../../../demo/support/hospitals';
import { cases } from '../../../support/cases';
import { randomHouse } from '../../way-out/fewest-rooms';
import { G, stairHouse } from '../../way-out/houses';
import { stairwell } from '../houses';
import { asked, expectSameWays } from './same-ways';

describe('metres to safety', () => {
  it.each(SAFETY_GOALS)('are those of single ways in random houses, to the goal %s', (goal) => {
    const random = seededRandom(81);
    let ways = 0;
    for (let i = 0; i < cases(80); i++) {
      const { plan, gaps } = randomHouse(random);
      const closed = gaps.filter(() => random.next() < 0.15).map(({ id }) => makeId('opening', id));
      ways += expectSameWays(plan, asked(G, { goal, closed }), random, 25);
    }
    expect(ways).toBeGreaterThan(cases(400));
  });

  it.each(SAFETY_GOALS)('are those of single ways over stairs, to the goal %s', (goal) => {
    const random = seededRandom(82);
    for (const plan of [stairwell(), stairHouse('G'), stairHouse('U')]) {
      for (const storey of plan.derived.storeys) expectSameWays(plan, asked(storey, { goal }), random, 60);
    }
  });

  it.each(SAFETY_GOALS)('are those of single ways in the demo hospital at night, to the goal %s', (goal) => {
    const plan = soundPlan();
    const random = seededRandom(83);
    let ways = 0;
    for (const storey of plan.derived.storeys) {
      ways += expectSameWays(plan, asked(storey, { goal, hour: '02:00' }), random, 4);
    }
    expect(ways).toBeGreaterThan(100);
  });
});
