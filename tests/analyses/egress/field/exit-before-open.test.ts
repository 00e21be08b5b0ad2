import { describe, expect, it } from 'vitest';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../../src/base/random';
import { spaceAt } from '../../../../src/model/query/space-at';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import type { OpeningId } from '../../../../src/model/schema/ids';
import type { Goer } from '../../../../src/standards/goers';
import { boxFeature } from '../../../model/derive/read-plan';
import { cases, QUICK } from '../../../support/cases';
import { randomHouse } from '../../way-out/fewest-rooms';
import { clinicHouse, door, G, stairHouse } from '../../way-out/houses';
import { doorNS, houseOf, stairwell } from '../houses';
import { fieldOf } from './rolled-ways';
import { asked } from './same-ways';

const GOERS = ['adult', 'wheelchair', 'bed'] as const satisfies readonly Goer[];

/** Cells of all storeys with ways to both goals; none may be farther from an exit of its storey than from the open, which is one. */
function expectExitFirst(plan: WalkingPlan, walker: Goer, closed: readonly OpeningId[] = []): number {
  let both = 0;
  for (const [number, storey] of plan.derived.storeys.entries()) {
    const exit = fieldOf(plan, asked(storey, { walker, closed }));
    const open = fieldOf(plan, asked(storey, { walker, closed, goal: 'open' }));
    const { cellSample, planX, planY } = plan.nav.samples;
    exit.metres.forEach((metres, cell) => {
      if (!(metres < Infinity) || !(open.metres[cell]! < Infinity)) return;
      const s = cellSample[number]![cell]!;
      // Who is in a stair, or in a doorway of one, has left the storey by it.
      const use = spaceAt(plan.document, storey, planX[s]!, planY[s]!)?.use;
      if (walker === 'adult' && (use === undefined || use === 'stair')) return;
      both++;
      expect(metres, `${walker} ${storey} cell ${cell}`).toBeLessThan(open.metres[cell]! + 1e-3);
    });
  }
  return both;
}

describe.each(GOERS)('an exit of its storey is no farther from a %s than the open', (walker) => {
  it('in small houses, stairs with doors of their own and ramps among them', () => {
    const plans = [
      stairwell(),
      stairwell({ rest: [doorNS('stair', 23, [0.3, 1.7], ['S1', null], { exit: true })] }),
      clinicHouse(),
      stairHouse('G', { form: 'ramp' }),
      stairHouse('U', { form: 'ramp' }),
    ];
    const both = plans.reduce((sum, plan) => sum + expectExitFirst(plan, walker), 0);
    // Their doors are too narrow for a bed.
    expect(both).toBeGreaterThan(walker === 'bed' ? 0 : 1000);
  });

  it('in rooms and corridors as they come, some doors shut', () => {
    const random = seededRandom(831);
    let both = 0;
    for (let i = 0; i < cases(20); i++) {
      const { plan, gaps } = randomHouse(random, () => [0.7, 0.9, 1.2, 1.2][random.index(4)]!);
      both += expectExitFirst(
        plan,
        walker,
        gaps.flatMap(({ id }) => (random.next() < 0.1 ? [door(id)] : [])),
      );
    }
    // Two houses may have no exit that it comes through.
    if (!QUICK) expect(both).toBeGreaterThan(2000);
  });

  it('in the small ward', () => {
    expect(expectExitFirst(walkingPlan(smallWard()), walker)).toBeGreaterThan(500);
  });
});

it('a bed goes into the open through a stair that has a door there', () => {
  const upper = { storey: 'U' };
  const plan = houseOf([
    boxFeature('space', [0, 0, 20, 2], { id: 'C1', use: 'corridor' }),
    boxFeature('space', [20.2, 0, 23, 8.5], { id: 'S1', use: 'stair' }),
    boxFeature('space', [0, 0, 20, 2], { id: 'C2', use: 'corridor', ...upper }),
    boxFeature('space', [20.2, 0, 23, 8.5], { id: 'S2', use: 'stair', ...upper }),
    boxFeature('flight', [20.4, 3, 21.6, 7], { id: 'F', z: [0, 4], axis: [0, 1], climbs: 'along-axis' }),
    doorNS('low', 20.1, [0.4, 1.6], ['C1', 'S1']),
    doorNS('high', 20.1, [0.4, 1.6], ['C2', 'S2'], upper),
    doorNS('narrow', 0, [0.5, 1.4], ['C1', null], { exit: true }),
    doorNS('stair', 23, [0.4, 1.6], ['S1', null], { exit: true }),
  ]);
  const { told, exits, farthest } = fieldOf(plan, asked(G, { walker: 'bed' }));
  expect(told).toBe('exit');
  expect(exits.map(({ id }) => id)).toEqual([door('stair')]);
  // From the far end of the corridor through both doors, and not much round their jambs.
  expect(farthest?.metres).toBeGreaterThan(22.5);
  expect(farthest?.metres).toBeLessThan(23.3);
});
