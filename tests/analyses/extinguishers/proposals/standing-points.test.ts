import { describe, expect, it } from 'vitest';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { updateCampus } from '../../../../src/model/edit/update-campus';
import { updateEntities } from '../../../../src/model/edit/update-entities';
import { assetsOf } from '../../../../src/model/query/assets-of';
import type { Agent } from '../../../../src/model/schema/assets/agents';
import type { Profile } from '../../../../src/model/schema/profiles';
import { solved } from './check-cure';

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
