import { describe, expect, it } from 'vitest';
import { storeyField } from '../../../../src/analyses/egress/field/compute';
import { SAFETY_GOALS } from '../../../../src/analyses/egress/field/storey-field';
import { walkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../../src/base/random';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { makeId } from '../../../../src/model/schema/ids';
import { WALKERS } from '../../../../src/standards/walking-speeds';
import { soundPlan } from '../../../demo/support/hospitals';
import { cases, costly, costlySpread } from '../../../support/cases';
import { randomHouse } from '../../way-out/fewest-rooms';
import { clinicHouse, G, stairHouse } from '../../way-out/houses';
import { stairwell } from '../houses';
import { asked, expectSameWays } from './same-ways';

describe('metres to safety', () => {
  it.each(SAFETY_GOALS)('are those of single ways in random houses, to the goal %s', (goal) => {
    const random = seededRandom(81);
    let ways = 0;
    for (let i = 0; i < costly(60); i++) {
      const { plan, gaps } = randomHouse(random);
      const closed = gaps.filter(() => random.next() < 0.15).map(({ id }) => makeId('opening', id));
      ways += expectSameWays(plan, asked(G, { goal, closed }), random, 25);
    }
    expect(ways).toBeGreaterThan(costly(300));
  });

  it.each(SAFETY_GOALS)('are those of single ways over stairs, to the goal %s', (goal) => {
    const random = seededRandom(82);
    for (const plan of [
      stairwell(),
      stairHouse('G'),
      stairHouse('U'),
      clinicHouse(),
      walkingPlan(smallWard()),
    ]) {
      for (const storey of plan.derived.storeys) {
        for (const hour of [null, '02:00']) {
          const walker = WALKERS[random.index(WALKERS.length)]!;
          expectSameWays(plan, asked(storey, { goal, hour, walker }), random, cases(30));
        }
      }
    }
  });

  it.each(SAFETY_GOALS)('are those of single ways in the demo hospital at night, to the goal %s', (goal) => {
    const plan = soundPlan();
    const random = seededRandom(83);
    let ways = 0;
    const { storeys } = plan.derived;
    for (const storey of costlySpread(storeys)) {
      ways += expectSameWays(plan, asked(storey, { goal, hour: '02:00', walker: 'stick' }), random, 2);
    }
    expect(ways).toBeGreaterThan(costly(60));
  });

  it.each(['AB-L01', 'BC-L04', 'B1-G'])(
    'are told on %s of the demo hospital, from bridges too, and nobody is without a way',
    (id) => {
      const field = storeyField(soundPlan(), asked(makeId('storey', id)));
      expect([field?.without, field!.farthest!.metres > 0, field!.told]).toEqual([
        0,
        true,
        id === 'B1-G' ? 'exit' : 'open',
      ]);
    },
  );
});
