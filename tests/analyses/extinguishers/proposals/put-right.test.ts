import { describe, expect, it } from 'vitest';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { updateCampus } from '../../../../src/model/edit/update-campus';
import { updateEntities } from '../../../../src/model/edit/update-entities';
import { assetsOf } from '../../../../src/model/query/assets-of';
import type { Agent } from '../../../../src/model/schema/assets/agents';
import type { Profile } from '../../../../src/model/schema/profiles';
import { makeId } from '../../../../src/model/schema/ids';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { extinguisherDesign } from '../../../../src/analyses/extinguishers/design/extinguisher-design';
import { costly } from '../../../support/cases';
import { boxFeature, lineFeature, planText, readPlan } from '../../../model/derive/read-plan';
import { G } from '../../way-out/houses';
import { cured, solved } from './check-cure';
import { furnishedHouse } from './furnished';

/** The small ward under a code, each of its nameplates with an agent and a rating. */
function rated(profile: Profile, agent: Agent, rating: string | null): WalkingPlan {
  const ward = smallWard();
  const document = applyPatch(ward, updateCampus(ward, { profile }));
  const ids = assetsOf(document, 'extinguisher', null).map(({ id }) => id);
  return walkingPlan(applyPatch(document, updateEntities(document, 'assets', ids, { agent, rating })));
}

const replaced = (plan: WalkingPlan) =>
  solved(plan).flatMap(({ proposals }) => proposals.filter(({ kind }) => kind === 'replace'));

describe('nameplates with a rating that they cannot have', () => {
  it.each([
    ['nfpa', 'abc-powder', '3A 89B C'],
    ['uk', 'water', '3A'],
    ['cn', 'abc-powder', '2A 10B C'],
  ] as const)(
    'under %s those of another country stay as those that nobody read: %s %s',
    (profile, agent, rating) => {
      expect(solved(rated(profile, agent, rating))).toEqual(solved(rated(profile, agent, null)));
    },
  );

  it('are replaced where no country has it', () => {
    const plan = rated('nfpa', 'abc-powder', '7A 99B');
    expect(replaced(plan)).toHaveLength(assetsOf(plan.document, 'extinguisher', null).length);
  });
});

const faults = (plan: WalkingPlan): string[] =>
  extinguisherDesign(plan, { limit: null, hour: null, asOf: null, closed: [] })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ code }) => code);

const proposalsOf = (plan: WalkingPlan) => solved(plan).flatMap(({ proposals }) => proposals);

/** A kitchen behind a corridor, and in the corridor extinguishers in a row. */
function kitchen(...row: readonly { agent: Agent; rating: string; count: number }[]): WalkingPlan {
  const door = [
    [5, 2.5],
    [6, 2.5],
  ] as const;
  const features = [
    boxFeature('space', [0, 0, 20, 2.4], { id: 'C', use: 'corridor' }),
    boxFeature('space', [0, 2.6, 12, 8], { id: 'K', use: 'kitchen' }),
    lineFeature('door', door, { id: 'd', spaces: ['K', 'C'] }),
  ];
  const document = readPlan(planText(features));
  const assets = row.map((each, i) => {
    const own = { id: makeId('asset', `E${i}`), storey: G, kind: 'extinguisher' as const };
    return { ...own, ...each, x: 14 + 0.3 * i, y: 0.1 };
  });
  return walkingPlan(applyPatch(document, addEntities(document, 'assets', assets)));
}

const water = (rating: string, count: number) => ({ agent: 'water' as const, rating, count });

describe('crowds of which some are replaced', () => {
  it.each([
    ['all wrong, too many', [water('1A', 9)], [5]],
    ['wrong and right, too many', [water('1A', 3), water('3A', 4)], [1]],
    ['more right ones than may stand there', [water('1A', 2), water('3A', 8)], [1]],
    ['not too many', [water('1A', 2), water('3A', 3)], [2]],
  ])('%s: in one step none is left too many', (_, row, counts) => {
    const plan = kitchen(...row);
    const replaced = proposalsOf(plan).filter(({ kind }) => kind === 'replace');
    expect(replaced.map(({ count }) => count)).toEqual(counts);
    const { plan: after, incurable } = cured(plan);
    expect(incurable).toEqual([]);
    expect(faults(after)).toEqual([]);
    expect(proposalsOf(after)).toEqual([]);
  });
});

describe('a plan that is cured', () => {
  it('is proposed nothing more', () => {
    for (let seed = 1; seed <= costly(40); seed++) {
      const { plan } = cured(furnishedHouse(seed));
      expect(
        proposalsOf(plan).map(({ id }) => id),
        `house ${seed}`,
      ).toEqual([]);
    }
  }, 120_000);
});
