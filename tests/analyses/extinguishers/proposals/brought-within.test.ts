import { expect, it } from 'vitest';
import { computeCoverage } from '../../../../src/analyses/extinguishers/compute';
import { extinguisherInput } from '../../../../src/analyses/extinguishers/input';
import { acceptProposals } from '../../../../src/analyses/extinguishers/proposals/accept-proposals';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { cases } from '../../../support/cases';
import { solved } from './check-cure';
import { randomHouse } from './houses';

const uncovered = (plan: WalkingPlan): number =>
  computeCoverage(plan, extinguisherInput(plan.document, { limit: null, hour: null, asOf: null, closed: [] }))
    .total.uncovered;

/** Of a house that asks for 300 m², the line of the distance runs through so much of cells at most, m². */
const ALONG_THE_LINE = 25;

it('what a proposal says that it brings within reach, the storey has less out of reach once it alone is done', () => {
  let [tried, shared] = [0, 0];
  for (let seed = 1; seed <= cases(30); seed++) {
    const plan = randomHouse(seed);
    const before = uncovered(plan);
    const { proposals } = solved(plan)[0]!;
    for (const proposal of proposals) {
      const patch = acceptProposals(plan.document, [proposal], () => 'NEW');
      const less = before - uncovered(walkingPlan(applyPatch(plan.document, patch), plan));
      expect(less, `house ${seed}: ${proposal.id}`).toBeGreaterThanOrEqual(proposal.saves - 1e-3);
      // What is rated lower than the unit asks for is counted for none of its floor, though coverage goes by agents alone.
      if (/^[3-9]A/.test(proposal.unit?.rating ?? ''))
        expect(less - proposal.saves, `house ${seed}: ${proposal.id}`).toBeLessThan(ALONG_THE_LINE);
      expect(proposal.shares).toBeGreaterThanOrEqual(0);
      tried++;
      if (proposal.shares > 0) shared++;
    }
  }
  expect(tried).toBeGreaterThan(cases(30));
  expect(shared).toBeGreaterThan(0);
}, 120_000);
