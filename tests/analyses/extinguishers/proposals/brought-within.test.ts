import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { computeCoverage } from '../../../../src/analyses/extinguishers/compute';
import { extinguisherInput } from '../../../../src/analyses/extinguishers/input';
import { extinguisherDesign } from '../../../../src/analyses/extinguishers/design/extinguisher-design';
import { acceptProposals } from '../../../../src/analyses/extinguishers/proposals/accept-proposals';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { updateCampus } from '../../../../src/model/edit/update-campus';
import { makeId } from '../../../../src/model/schema/ids';
import { costly, QUICK } from '../../../support/cases';
import { G } from '../../way-out/houses';
import { solved } from './check-cure';
import { randomHouse } from './houses';

const QUESTION = { limit: null, hour: null, asOf: null, closed: [] };

const uncovered = (plan: WalkingPlan): number =>
  computeCoverage(plan, extinguisherInput(plan.document, QUESTION)).total.uncovered;

/** Of a house that asks for 300 m², the line of the distance runs through so much of cells at most, m². */
const ALONG_THE_LINE = 25;

it('what a proposal says that it brings within reach, the storey has less out of reach once it alone is done', () => {
  let [tried, shared] = [0, 0];
  for (let seed = 1; seed <= costly(30); seed++) {
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
  expect(tried).toBeGreaterThan(costly(30));
  if (!QUICK) expect(shared).toBeGreaterThan(0);
}, 120_000);

const PLATES = [
  ['abc-powder', '3A 89B C'],
  ['abc-powder', '3A 89B C'],
  ['water', '3A'],
  ['co2', '55B'],
  ['clean-agent', '2A 55B C'],
] as const;

/** A random house where two to nine hang at the walls of the corridor and of rooms, of any agent and some of them many. */
function furnished(seed: number): WalkingPlan {
  const { document } = randomHouse(seed);
  const random = seededRandom(seed + 1000);
  const spaces = Object.values(document.spaces);
  const corridor = spaces.find(({ id }) => id === makeId('space', 'C'))!;
  const assets = Array.from({ length: 2 + random.index(8) }, (_, i) => {
    const { outer } = (random.next() < 0.6 ? corridor : spaces[random.index(spaces.length)]!).outline;
    const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
    const [agent, rating] = PLATES[random.index(PLATES.length)]!;
    const x = random.between(Math.min(...xs) + 0.2, Math.max(...xs) - 0.2);
    const y = random.next() < 0.5 ? Math.min(...ys) + 0.15 : Math.max(...ys) - 0.15;
    const count = random.next() < 0.3 ? 3 + random.index(5) : 1 + random.index(2);
    return {
      id: makeId('asset', `E${i}`),
      storey: G,
      kind: 'extinguisher' as const,
      agent,
      rating,
      count,
      x,
      y,
    };
  });
  const hung = applyPatch(document, addEntities(document, 'assets', assets));
  const profile = (['cn', 'cn', 'cn', 'nfpa', 'uk'] as const)[seed % 5]!;
  return walkingPlan(applyPatch(hung, updateCampus(hung, { profile })));
}

describe('in a house where some hang and some of those are wrong', () => {
  const LACKS: ReadonlySet<string> = new Set([
    'extinguisher.class-unprotected',
    'extinguisher.missing-in-room',
    'extinguisher.rating-short',
    'extinguisher.too-few',
  ]);

  const lacking = (plan: WalkingPlan): string[] =>
    extinguisherDesign(plan, QUESTION)
      .findings.filter(({ code }) => LACKS.has(code))
      .map(({ id }) => id);

  it('what is done together has the storey less out of reach by what it says, and takes from no room and no unit what it had', () => {
    let [replaced, grouped] = [0, 0];
    for (let seed = 1; seed <= costly(30); seed++) {
      const plan = furnished(seed);
      const [before, had] = [uncovered(plan), new Set(lacking(plan))];
      const { proposals, incurable } = solved(plan)[0]!;
      for (const name of new Set(proposals.map(({ id, group }) => group ?? id))) {
        const own = proposals.filter(({ id, group }) => (group ?? id) === name);
        let ids = 0;
        const patch = acceptProposals(plan.document, own, () => `NEW${ids++}`);
        const after = walkingPlan(applyPatch(plan.document, patch), plan);
        const less = before - uncovered(after);
        const saves = own.reduce((sum, each) => sum + each.saves, 0);
        if (incurable.length === 0) expect(less, `house ${seed}: ${name}`).toBeGreaterThan(-0.01);
        expect(Math.abs(Math.max(0, less) - saves), `house ${seed}: ${name}`).toBeLessThan(0.01);
        if (own.some(({ kind }) => kind === 'replace')) {
          expect(
            lacking(after).filter((id) => !had.has(id)),
            `house ${seed}: ${name}`,
          ).toEqual([]);
          replaced++;
        }
        if (own.length > 1) grouped++;
      }
    }
    expect(replaced).toBeGreaterThan(costly(30) / 3);
    if (!QUICK) expect(grouped).toBeGreaterThan(0);
  }, 120_000);
});
