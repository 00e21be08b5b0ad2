import { describe, expect, it } from 'vitest';
import { extinguisherDesign } from '../../../../src/analyses/extinguishers/design/extinguisher-design';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { walkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { updateCampus } from '../../../../src/model/edit/update-campus';
import type { Profile } from '../../../../src/model/schema/profiles';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { invertPatch } from '../../../../src/model/edit/patch';
import { acceptProposals } from '../../../../src/analyses/extinguishers/proposals/accept-proposals';
import { costly } from '../../../support/cases';
import { G } from '../../way-out/houses';
import { coverableBy, problemOf } from './brute-places';
import { cured, expectWithinReach, isExcused, solved, solvedAnew, withoutExtinguishers } from './check-cure';
import { randomHouse } from './houses';

const QUESTION = { limit: null, hour: null, asOf: null, closed: [] };

const faults = (plan: WalkingPlan) =>
  extinguisherDesign(plan, QUESTION).findings.filter(({ severity }) => severity !== 'info');

/** The same house under the code of another country. */
const under = ({ document }: WalkingPlan, profile: Profile): WalkingPlan =>
  walkingPlan(applyPatch(document, updateCampus(document, { profile })));

describe('what cures a house without extinguishers', () => {
  it.each(['cn', 'nfpa', 'uk'] as const)(
    'by the code of %s leaves no finding but what is said to be incurable, and no place out of reach by the visibility graph',
    (code) => {
      let tried = 0;
      for (let seed = 1; seed <= costly(30); seed++) {
        const house = under(randomHouse(seed), code);
        expect(faults(house).length).toBeGreaterThan(0);
        const { plan, incurable } = cured(house);
        const left = faults(plan).filter((finding) => !isExcused(finding, incurable));
        expect(left, `house ${seed}`).toEqual([]);
        tried += expectWithinReach(plan, incurable, { places: 60, seed });
      }
      expect(tried).toBeGreaterThan(costly(30) * 50);
    },
    120_000,
  );

  it('is as few setting points as trying all ways finds', () => {
    let proven = 0;
    for (let seed = 1; seed <= costly(30); seed++) {
      const house = randomHouse(seed);
      const found = solved(house).find(({ storey }) => storey === G)!;
      expect(found.bound.points).toBeLessThanOrEqual(found.points);
      if (found.points > 4) continue;
      const problem = problemOf(house);
      expect(coverableBy(problem, found.points), `house ${seed}`).toBe(true);
      expect(coverableBy(problem, found.points - 1), `house ${seed}`).toBe(false);
      proven++;
    }
    expect(proven).toBeGreaterThan(costly(30) / 3);
  }, 120_000);
});

describe('what cures the small ward', () => {
  it.each([
    ['as it is', smallWard()],
    ['without its extinguishers', withoutExtinguishers(smallWard())],
  ])('%s: one step, no finding left, and undone it is the same to the byte', (_, document) => {
    const before = walkingPlan(document);
    const found = solved(before);
    const patch = acceptProposals(
      document,
      found.flatMap(({ proposals }) => proposals),
      ids(),
    );
    const after = applyPatch(document, patch);
    expect(faults(walkingPlan(after, before))).toEqual([]);
    expect(JSON.stringify(applyPatch(after, invertPatch(patch)))).toBe(JSON.stringify(document));
    for (const each of found) expect(each).toMatchObject({ done: 1, optimal: true, incurable: [] });
  });

  it('says the same when asked twice, and proposes nothing once it is done', () => {
    const before = walkingPlan(withoutExtinguishers(smallWard()));
    expect(solvedAnew(before)).toEqual(solved(before));
    const { plan } = cured(before);
    for (const { proposals, points, units } of solved(plan)) {
      expect({ proposals, points, units }).toEqual({ proposals: [], points: 0, units: 0 });
    }
  });
});

function ids(): () => string {
  let count = 0;
  return () => `N${count++}`;
}
