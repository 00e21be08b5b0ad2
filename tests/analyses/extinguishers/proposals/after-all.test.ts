import { describe, expect, it } from 'vitest';
import { extinguisherDesign } from '../../../../src/analyses/extinguishers/design/extinguisher-design';
import { acceptProposals } from '../../../../src/analyses/extinguishers/proposals/accept-proposals';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { updateCampus } from '../../../../src/model/edit/update-campus';
import { updateEntities } from '../../../../src/model/edit/update-entities';
import { sameNumbers } from '../../../../src/model/query/asset-numbers';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { makeId } from '../../../../src/model/schema/ids';
import { boxFeature, lineFeature, planText, readPlan } from '../../../model/derive/read-plan';
import { G } from '../../way-out/houses';
import { cured, isExcused, solved } from './check-cure';
import { randomHouse } from './houses';

const DOOR = [
  [5, 2.5],
  [6.2, 2.5],
] as const;

const faults = (plan: WalkingPlan) =>
  extinguisherDesign(plan, { limit: null, hour: null, asOf: null, closed: [] }).findings.filter(
    ({ severity }) => severity !== 'info',
  );

describe('what no extinguisher cures', () => {
  it.each([
    ['it hangs too high', { z: 1.9 }, /mounting-high/],
    ['it hangs too low', { z: 0.2 }, /mounting-low/],
  ])('%s: it is told as left to a hand, with its finding', (_, fields, code) => {
    const ward = smallWard();
    const [first] = assetsOf(ward, 'extinguisher', null);
    const free = { ...fields, cabinet: false };
    const plan = walkingPlan(applyPatch(ward, updateEntities(ward, 'assets', [first!.id], free)));
    const found = solved(plan);
    const { plan: after, incurable } = cured(plan, found);
    const left = faults(after);
    expect(left.map(({ code: told }) => told)).toEqual([expect.stringMatching(code)]);
    expect(incurable).toMatchObject([{ reason: 'by-hand', of: 'point', finding: left[0]!.id }]);
    expect(left.every((finding) => isExcused(finding, incurable))).toBe(true);
  });
});

describe('a total of a whole storey', () => {
  it.each([
    ['boiler', 20, 15],
    ['chemical-store', 40, 30],
    ['cylinder-store', 60, 20],
  ])(
    'before a %s of %d × %d m is made up where burning solids are asked for, and only there',
    (use, length, depth) => {
      const features = [
        boxFeature('space', [0, 0, length, 2.4], { id: 'C', use: 'corridor' }),
        boxFeature('space', [0, 2.6, length, 2.6 + depth], { id: 'H', use }),
        lineFeature('door', DOOR, { id: 'd', spaces: ['C', 'H'] }),
      ];
      const drawn = readPlan(planText(features));
      const plan = walkingPlan(applyPatch(drawn, updateCampus(drawn, { profile: 'uk' })));
      const { plan: after, incurable } = cured(plan);
      expect(faults(after)).toEqual([]);
      expect(incurable).toEqual([]);
      const more = solved(plan).flatMap(({ proposals }) => proposals.filter(({ count }) => count > 1));
      expect(more.map(({ space }) => space)).toEqual(['space_C']);
      expect(solved(after).flatMap(({ proposals }) => proposals)).toEqual([]);
    },
  );
});

describe('numbers of what is added', () => {
  it('go on from the series of the storey, each once; where nothing is numbered there is none', () => {
    const bare = randomHouse(3);
    const proposals = solved(bare).flatMap((each) => each.proposals);
    expect(proposals.length).toBeGreaterThan(1);
    const accepted = (document: typeof bare.document) => {
      let ids = 0;
      const after = applyPatch(
        document,
        acceptProposals(document, proposals, () => `NEW${ids++}`),
      );
      return { after, added: assetsOf(after, 'extinguisher', G).filter(({ id }) => id.includes('NEW')) };
    };
    expect(accepted(bare.document).added.map(({ number }) => number)).toEqual(proposals.map(() => null));
    const stands = {
      id: makeId('asset', 'OLD'),
      storey: G,
      kind: 'extinguisher' as const,
      x: 1,
      y: 1,
      number: 'G.X07',
    };
    const { after, added } = accepted(
      applyPatch(bare.document, addEntities(bare.document, 'assets', [stands])),
    );
    const expected = proposals.map((_, i) => `G.X${String(8 + i).padStart(2, '0')}`);
    expect(added.map(({ number }) => number).sort()).toEqual(expected);
    expect(sameNumbers(after)).toEqual([]);
    for (const { model } of added) expect(model).not.toBeNull();
  });
});
