import { expect, it } from 'vitest';
import { storeyProposals } from '../../../../src/analyses/extinguishers/proposals/storey-proposals';
import { walkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { makeId } from '../../../../src/model/schema/ids';
import { withoutExtinguishers } from './check-cure';
import { toldHospital, toldPlan } from '../../../demo/support/hospitals';

/** Steps of the search that each of these storeys is done after, at most: some ten milliseconds each. */
const STEPS = 400;
const STOREYS = ['A-L05', 'C-L10', 'D-L05', 'E-L03', 'E-L02'];

it('a hospital without extinguishers gets points near the fewest that are proven, in so many steps', () => {
  const plan = walkingPlan(withoutExtinguishers(toldHospital()), toldPlan());
  const gaps = STOREYS.map((code) => {
    const search = storeyProposals(plan, makeId('storey', code), { hour: null, closed: [], away: [] });
    let steps = 0;
    for (;;) {
      const step = search.next();
      steps++;
      if (step.done !== true) continue;
      const { gap, points, bound } = step.value;
      console.log(`${code}: ${points} points, at least ${bound.points}, ${steps} steps`);
      expect(points, code).toBeGreaterThan(0);
      expect(steps, code).toBeLessThanOrEqual(STEPS);
      return gap ?? Infinity;
    }
  });
  for (const gap of gaps) expect(gap).toBeLessThanOrEqual(0.1);
  expect(gaps.filter((gap) => gap > 0.05).length).toBeLessThanOrEqual(0.1 * gaps.length);
}, 240_000);
