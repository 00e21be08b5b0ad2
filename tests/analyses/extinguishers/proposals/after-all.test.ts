import { describe, expect, it } from 'vitest';
import { extinguisherDesign } from '../../../../src/analyses/extinguishers/design/extinguisher-design';
import { acceptProposals } from '../../../../src/analyses/extinguishers/proposals/accept-proposals';
import { walkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { updateEntities } from '../../../../src/model/edit/update-entities';
import { sameNumbers } from '../../../../src/model/query/asset-numbers';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { makeId } from '../../../../src/model/schema/ids';
import { G } from '../../way-out/houses';
import { cured, isExcused, solved } from './check-cure';
import { randomHouse } from './houses';

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
    const left = extinguisherDesign(after, {
      limit: null,
      hour: null,
      asOf: null,
      closed: [],
    }).findings.filter(({ severity }) => severity !== 'info');
    expect(left.map(({ code: told }) => told)).toEqual([expect.stringMatching(code)]);
    expect(incurable).toMatchObject([{ reason: 'by-hand', of: 'point', finding: left[0]!.id }]);
    expect(left.every((finding) => isExcused(finding, incurable))).toBe(true);
  });
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
