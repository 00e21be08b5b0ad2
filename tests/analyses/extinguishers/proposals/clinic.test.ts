import { describe, expect, it } from 'vitest';
import { extinguisherDesign } from '../../../../src/analyses/extinguishers/design/extinguisher-design';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { CLINIC, hasClinic, readPlanAt } from '../../../model/derive/read-plan';
import { costlyOf } from '../../../support/cases';
import { cured, expectWithinReach, isExcused, solved } from './check-cure';

const faults = (plan: WalkingPlan) =>
  extinguisherDesign(plan, { limit: null, hour: null, asOf: null, closed: [] }).findings.filter(
    ({ severity }) => severity !== 'info',
  );

if (!hasClinic) console.warn('clinic.plan.geojson is not in ../shared/data: its cure is not tried');

describe.skipIf(!hasClinic)('the clinic (shared/data) is cured with no hand-work', () => {
  it.each(costlyOf([40, 400], [1]))(
    'as a hospital of %d beds: nothing is left but what is said to be incurable, and the visibility graph agrees',
    (beds) => {
      const document = readPlanAt(CLINIC);
      const before = walkingPlan({ ...document, campus: { ...document.campus, beds } });
      const found = solved(before);
      const { plan, incurable } = cured(before, found);
      const left = faults(plan).filter((finding) => !isExcused(finding, incurable));
      const sum = (of: (each: (typeof found)[number]) => number): number =>
        found.reduce((total, each) => total + of(each), 0);
      console.log(
        `clinic, ${beds} beds: ${faults(before).length} findings; ${sum(({ points }) => points)} new points ` +
          `(at least ${sum(({ bound }) => bound.points)}), ${sum(({ units }) => units)} extinguishers, ` +
          `${incurable.length} incurable`,
      );
      expect(left).toEqual([]);
      for (const { points, bound } of found)
        expect(points).toBeLessThanOrEqual(Math.ceil(bound.points * 1.1));
      expect(expectWithinReach(plan, incurable, { places: 600, seed: beds, grid: 400 })).toBeGreaterThan(200);
    },
    240_000,
  );
});
