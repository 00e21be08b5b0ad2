import { describe, expect, it } from 'vitest';
import { extinguisherDesign } from '../../../../src/analyses/extinguishers/design/extinguisher-design';
import { acceptProposals } from '../../../../src/analyses/extinguishers/proposals/accept-proposals';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { seededRandom } from '../../../../src/base/random';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { addEntities } from '../../../../src/model/edit/add-entities';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { updateEntities } from '../../../../src/model/edit/update-entities';
import { assetsOf } from '../../../../src/model/query/assets-of';
import { makeId } from '../../../../src/model/schema/ids';
import type { Profile } from '../../../../src/model/schema/profiles';
import { updateCampus } from '../../../../src/model/edit/update-campus';
import { cases } from '../../../support/cases';
import { G } from '../../way-out/houses';
import { cured, solved } from './check-cure';
import { randomHouse } from './houses';

const MOST = 5;

const findings = (plan: WalkingPlan) =>
  extinguisherDesign(plan, { limit: null, hour: null, asOf: null, closed: [] }).findings.filter(
    ({ severity }) => severity !== 'info',
  );

const splits = (plan: WalkingPlan) =>
  solved(plan).flatMap(({ proposals }) => proposals.filter(({ kind }) => kind === 'split'));

/** The plan with only what is carried away from crowds. */
function spreadOut(plan: WalkingPlan): WalkingPlan {
  let ids = 0;
  const patch = acceptProposals(plan.document, splits(plan), () => `NEW${ids++}`);
  return walkingPlan(applyPatch(plan.document, patch), plan);
}

/** Extinguishers beyond what may stand together, joined by hand: one beside the next within half a metre. */
function surplus(plan: WalkingPlan): number {
  const all = assetsOf(plan.document, 'extinguisher', G);
  const crowd = all.map((_, i) => i);
  for (const _ of all) {
    all.forEach((a, i) =>
      all.forEach((b, k) => {
        if (Math.hypot(a.x - b.x, a.y - b.y) <= 0.5) crowd[i] = crowd[k] = Math.min(crowd[i]!, crowd[k]!);
      }),
    );
  }
  const sums = new Map<number, number>();
  all.forEach(({ count }, i) => sums.set(crowd[i]!, (sums.get(crowd[i]!) ?? 0) + count));
  return [...sums.values()].reduce((sum, count) => sum + Math.max(0, count - MOST), 0);
}

const unitsOf = (plan: WalkingPlan): number =>
  assetsOf(plan.document, 'extinguisher', null).reduce((sum, { count }) => sum + count, 0);

const AGENTS = ['abc-powder', 'abc-powder', 'water', 'co2'] as const;

/** A random house with a crowd of one to seven assets in its corridor. */
function crowded(seed: number): WalkingPlan {
  const house = randomHouse(seed);
  const random = seededRandom(seed);
  const [x, y] = [random.between(2, 11), random.next() < 0.5 ? 0.3 : 2.1];
  const number = 1 + random.index(7);
  const assets = Array.from({ length: number }, (_, i) => ({
    id: makeId('asset', `E${i}`),
    storey: G,
    kind: 'extinguisher' as const,
    x: x + 0.3 * i,
    y,
    agent: AGENTS[random.index(AGENTS.length)]!,
    nonMagnetic: random.next() < 0.2,
    count: number > 5 ? 1 + random.index(2) : 1 + random.index(12),
  }));
  const { document } = house;
  return walkingPlan(applyPatch(document, addEntities(document, 'assets', assets)), house);
}

describe('too many extinguishers at one setting point', () => {
  it('are carried to points of their own, as few as have to go, and nothing that held is broken', () => {
    let carried = 0;
    for (let seed = 1; seed <= cases(40); seed++) {
      const plan = crowded(seed);
      const proposals = splits(plan);
      const moved = proposals.reduce((sum, { count }) => sum + count, 0);
      const after = spreadOut(plan);
      expect(unitsOf(after), `house ${seed}`).toBe(unitsOf(plan));
      expect(surplus(plan) - surplus(after), `house ${seed}`).toBe(moved);
      for (const { count } of proposals) expect(count).toBeLessThanOrEqual(MOST);
      const before = new Set(findings(plan).map(({ id }) => id));
      const fresh = findings(after).filter(({ id }) => !before.has(id));
      expect(
        fresh.map(({ id }) => id),
        `house ${seed}`,
      ).toEqual([]);
      carried += moved;
    }
    expect(carried).toBeGreaterThan(cases(40) * 3);
  }, 120_000);

  it.each([
    ['nine of one kind', 9, 1],
    ['twenty, as many as an asset holds', 20, 3],
  ])('%s in the small ward: none is left too many, in one step', (_, count, points) => {
    const ward = smallWard();
    const [first] = assetsOf(ward, 'extinguisher', null);
    const plan = walkingPlan(applyPatch(ward, updateEntities(ward, 'assets', [first!.id], { count })));
    expect(findings(plan).map(({ code }) => code)).toContain('extinguisher.too-many-at-point');
    expect(splits(plan)).toHaveLength(points);
    const { plan: after, incurable } = cured(plan);
    expect(incurable).toEqual([]);
    expect(findings(after)).toEqual([]);
    expect(unitsOf(spreadOut(plan))).toBe(unitsOf(plan));
  });

  it('are let be where a code has no most', () => {
    for (const profile of ['nfpa', 'uk'] satisfies Profile[]) {
      const { document } = crowded(5);
      expect(splits(walkingPlan(applyPatch(document, updateCampus(document, { profile }))))).toEqual([]);
    }
  });
});
