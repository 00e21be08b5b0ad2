import { describe, expect, it } from 'vitest';
import { extinguisherDesign } from '../../../../src/analyses/extinguishers/design/extinguisher-design';
import { walkingPlan, type WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { seededRandom } from '../../../../src/base/random';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import { updateCampus } from '../../../../src/model/edit/update-campus';
import { makeId } from '../../../../src/model/schema/ids';
import type { Profile } from '../../../../src/model/schema/profiles';
import { cases, QUICK } from '../../../support/cases';
import { withEntitiesOf } from '../../../standards/extinguishers/house';
import { STORES } from '../design/stores';
import { cured, isExcused, solved, withoutExtinguishers } from './check-cure';
import { randomHouse } from './houses';

const QUESTION = { limit: null, hour: null, asOf: null, closed: [] };
const storey = STORES.spaces[makeId('space', 'C')]!.storey;

const faults = (plan: WalkingPlan) =>
  extinguisherDesign(plan, QUESTION).findings.filter(({ severity }) => severity !== 'info');

/** The corridor and its two stores with something in the middle of the corridor. */
function house(profile: Profile, rows: readonly { readonly rating: string; readonly count: number }[]) {
  const placed = withEntitiesOf(
    STORES,
    'assets',
    rows.map(({ rating, count }, i) => ({
      id: makeId('asset', `E${i}`),
      storey,
      kind: 'extinguisher' as const,
      x: 14,
      y: 1.2,
      agent: 'water' as const,
      rating,
      count,
    })),
  );
  return walkingPlan(applyPatch(placed, updateCampus(placed, { profile })));
}

const proposed = (plan: WalkingPlan) => solved(plan).flatMap(({ proposals }) => proposals);

describe('what serves a unit from outside is bought no more', () => {
  // By hand: the corridor takes 0.24A of what stands there, each store 0.93A, 2.11A together.
  it('of 3-A in the corridor nothing is proposed', () => {
    const plan = house('nfpa', [{ rating: '3-A', count: 1 }]);
    expect(faults(plan)).toEqual([]);
    expect(proposed(plan)).toEqual([]);
  });

  it('of 2-A one more at the same point, and no new point', () => {
    const plan = house('nfpa', [{ rating: '2-A', count: 1 }]);
    const found = solved(plan).find((each) => each.storey === storey)!;
    expect(found).toMatchObject({ points: 0, units: 1, incurable: [], optimal: true });
    expect(found.proposals).toMatchObject([{ kind: 'more', asset: 'asset_E0' }]);
    expect(faults(cured(plan).plan)).toEqual([]);
  });

  it('where nothing hangs one point does for the corridor and both stores', () => {
    const plan = house('nfpa', []);
    const found = solved(plan).find((each) => each.storey === storey)!;
    expect(found).toMatchObject({ points: 1, bound: { points: 1 }, incurable: [], optimal: true });
    expect(found.proposals.map(({ kind, cures }) => [kind, [...cures.units].sort().slice(-2)])).toEqual([
      ['add', ['unit_0', 'unit_1']],
    ]);
    expect(found.units).toBeGreaterThanOrEqual(found.bound.units);
    expect(faults(cured(plan).plan)).toEqual([]);
  });

  it.each(['cn', 'uk'] as const)('by the code of %s each store still gets its own', (profile) => {
    const spaces = proposed(house(profile, [{ rating: '27A', count: 2 }])).map(({ space }) => space);
    expect(spaces).toEqual(expect.arrayContaining(['space_S0', 'space_S1']));
  });

  it('the small ward by NFPA 10: nothing is hung in the linen room', () => {
    const at = smallWard();
    for (const document of [at, withoutExtinguishers(at)]) {
      const plan = walkingPlan(applyPatch(document, updateCampus(document, { profile: 'nfpa' })));
      const linen = proposed(plan).filter(({ space }) => space === 'space_L1.LN');
      expect(linen).toEqual([]);
      expect(faults(cured(plan).plan)).toEqual([]);
    }
  });
});

describe('random houses by NFPA 10 with something in their corridor', () => {
  it('are cured with what units count on from outside, and nothing more is proposed then', () => {
    let lent = 0;
    for (let seed = 1; seed <= cases(12); seed++) {
      const random = seededRandom(seed);
      const { document } = randomHouse(seed);
      const corridor = document.spaces[makeId('space', 'C')]!;
      const length = Math.max(...corridor.outline.outer.map(([x]) => x));
      const rows = Array.from({ length: 1 + random.index(3) }, (_, i) => ({
        id: makeId('asset', `E${i}`),
        storey: corridor.storey,
        kind: 'extinguisher' as const,
        x: 0.5 + random.next() * (length - 1),
        y: 1.2,
        agent: 'abc-powder' as const,
        rating: ['2-A:10-B:C', '4-A:80-B:C', '1-A:10-B:C'][random.index(3)]!,
        count: 1 + random.index(2),
      }));
      const placed = withEntitiesOf(document, 'assets', rows);
      const plan = walkingPlan(applyPatch(placed, updateCampus(placed, { profile: 'nfpa' })));
      const { plan: after, incurable } = cured(plan);
      const left = faults(after).filter((finding) => !isExcused(finding, incurable));
      expect(left, `house ${seed}`).toEqual([]);
      const again = proposed(after);
      expect(again, `house ${seed}`).toEqual([]);
      const { verdicts, measure } = extinguisherDesign(after, QUESTION);
      const inside = new Set(measure.points.map(({ unit }) => unit));
      lent += verdicts.filter(({ unit, verdict }) => verdict === 'holds' && !inside.has(unit.id)).length;
    }
    if (!QUICK) expect(lent).toBeGreaterThan(cases(12) / 2);
  }, 120_000);
});
