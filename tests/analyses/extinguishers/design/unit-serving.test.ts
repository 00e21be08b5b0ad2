import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extinguisherDesign } from '../../../../src/analyses/extinguishers/design/extinguisher-design';
import { lend, type Lender } from '../../../../src/analyses/extinguishers/design/unit-lending';
import { walkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';
import { updateCampus } from '../../../../src/model/edit/update-campus';
import { applyPatch } from '../../../../src/model/edit/apply-patch';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { makeId } from '../../../../src/model/schema/ids';
import type { Profile } from '../../../../src/model/schema/profiles';
import { profileOf } from '../../../../src/standards/extinguishers/profile-of';
import { reckonUnits } from '../../../../src/standards/extinguishers/reckon-units';
import { translator } from '../../../../src/i18n/translator';
import { unitCites, verdictText } from '../../../../src/widgets/fire-units/unit-words';
import { cases } from '../../../support/cases';
import { houseOf, withEntitiesOf, type House } from '../../../standards/extinguishers/house';
import { STORES } from './stores';

const QUESTION = { limit: null, hour: null, asOf: null, closed: [] };

const storey = STORES.spaces[makeId('space', 'C')]!.storey;

interface Hung {
  readonly x?: number;
  readonly rating?: string;
  readonly count?: number;
  readonly profile?: Profile;
}

function hung({ x = 14, rating = '3-A', count = 1, profile = 'nfpa' }: Hung, document = STORES) {
  const asset = { id: makeId('asset', 'E'), storey, kind: 'extinguisher', x, y: 1.2 } as const;
  const placed = withEntitiesOf(document, 'assets', [{ ...asset, agent: 'water', rating, count }]);
  const found = extinguisherDesign(
    walkingPlan(applyPatch(placed, updateCampus(placed, { profile }))),
    QUESTION,
  );
  const verdictOf = (unit: string) => found.verdicts.find((each) => each.unit.id === unit)!;
  return {
    found,
    stores: [verdictOf('unit_0'), verdictOf('unit_1')],
    broken: [0, 1].filter((i) => verdictOf(`unit_${i}`).verdict === 'broken'),
  };
}

describe('what serves a unit from outside by NFPA 10', () => {
  // The corridor needs 67.2 m² / 278.7 m² = 0.24A, each store 130 m² / 139.4 m² = 0.93A, 2.11A together; from the middle of the
  // corridor the farthest corner of a store is some 18 m away, of 22.86 m.
  it.each([
    ['3-A', 1, []],
    ['2-A', 1, [1]],
    ['2-A', 2, []],
    // Each has to be of 2-A at least; there that is not the question of who is near.
    ['1-A', 4, [0, 1]],
  ] as const)('of %s ×%d in the corridor leaves broken %j', (rating, count, expected) => {
    expect(hung({ rating, count }).broken).toEqual(expected);
  });

  it('is what the table counts', () => {
    expect(hung({}).stores).toMatchObject([
      { count: 1, points: 1, present: [{ rating: 3, count: 1 }], verdict: 'holds', findings: [] },
      { count: 1, points: 1, present: [{ rating: 3, count: 1 }], verdict: 'holds', findings: [] },
    ]);
  });

  it('is told under the verdict with the clause by which it counts', () => {
    const { found, stores } = hung({});
    const { clause } = profileOf('nfpa').servedFromOutside!.cite;
    const findings = new Map(found.findings.map((each) => [each.id, each]));
    expect(stores.map(({ outside }) => outside?.count)).toEqual([1, 1]);
    for (const store of stores) {
      expect(verdictText(store, translator('en'))).toMatch(
        /one outside it, within reach of all its floor, counts/,
      );
      expect(verdictText(store, translator('zh'))).toContain('1 具在单元外');
      expect(unitCites(store, findings)).toContainEqual(
        expect.objectContaining({ clause, confidence: 'M-high' }),
      );
    }
    const corridor = found.verdicts.find(({ unit }) => !unit.id.startsWith('unit_'))!;
    expect(corridor.outside).toBeNull();
    expect(hung({ profile: 'cn' }).stores.map(({ outside }) => outside)).toEqual([null, null]);
  });

  it('has all of its floor within the distance', () => {
    // From (8, 1.2) by the door at 16 m to the corner of the far store at (28, 12.6): 8.1 m + 15.6 m > 22.86 m; to that of the other
    // by the door at 11 m: 3.3 m + 14.9 m.
    expect(hung({ x: 8 }).broken).toEqual([1]);
  });

  it.each(['cn', 'uk'] as const)('does not count by the code of %s', (profile) => {
    const { stores } = hung({ rating: '27A', count: 4, profile });
    expect(stores.map(({ count }) => count)).toEqual([0, 0]);
    expect(stores.every(({ findings }) => findings.some((id) => id.includes('class-unprotected')))).toBe(
      true,
    );
  });

  it('serves the small ward’s linen room of 16.8 m², 7.7 m away', () => {
    const ward = smallWard();
    const document = applyPatch(ward, updateCampus(ward, { profile: 'nfpa' }));
    const { verdicts } = extinguisherDesign(walkingPlan(document), QUESTION);
    const linen = verdicts.find(({ unit }) => unit.spaces.includes(makeId('space', 'L1.LN')));
    expect(linen).toMatchObject({ count: 2, verdict: 'holds' });
  });

  it('is a row with clause and confidence of its own', () => {
    expect(profileOf('nfpa').servedFromOutside).toMatchObject({
      rule: 'nfpa10.served-within-travel',
      cite: { standard: 'NFPA 10', clause: '6.2.1', confidence: 'M-high' },
    });
    expect([profileOf('cn').servedFromOutside, profileOf('uk').servedFromOutside]).toEqual([null, null]);
  });
});

describe('no floor is protected twice by one rating', () => {
  const document: CampusDocument = houseOf({
    rooms: [
      ...Array.from({ length: 6 }, (_, i): House['rooms'][number] => ({
        code: `S${i}`,
        use: 'store',
        at: [20 * i, 0, 10 + i, 10],
      })),
      { code: 'C', use: 'corridor', at: [0, 20, 60, 10] },
    ],
    campus: { profile: 'nfpa' },
  });
  const split = withEntitiesOf(
    document,
    'calculationUnits',
    [0, 1, 2, 3, 4, 5].map((i) => ({
      id: makeId('unit', i),
      storey: makeId('storey', 'L1'),
      spaces: [makeId('space', `S${i}`)],
    })),
  );
  const units = reckonUnits(split);
  const profile = profileOf('nfpa');

  it('whatever stands where and serves what', () => {
    const row = fc.record({
      home: fc.option(fc.constantFrom(...units.map(({ id }) => id)), { nil: null, freq: 3 }),
      rating: fc.constantFrom(1, 2, 3, 4),
      count: fc.integer({ min: 1, max: 2 }),
      serves: fc.subarray(units.map(({ id }) => id)),
    });
    let lent = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const loans = lend(
          profile,
          units,
          rows.map(({ home, rating, count, serves }): Lender => ({
            home,
            count,
            ratingFor: () => rating,
            serves: () => new Map(serves.map((unit) => [unit, ['A']])),
          })),
        );
        lent += loans.length;
        const needs = (id: string) => {
          const unit = units.find((each) => each.id === id)!;
          return unit.area / unit.demands[0]!.areaPerRating!.value;
        };
        const sum = (some: typeof rows) =>
          some.reduce((total, { rating, count }) => total + rating * count, 0);
        const given = (by: (typeof loans)[number][]) => by.reduce((total, { rating }) => total + rating, 0);
        for (const { unit, lender, rating, classes } of loans) {
          const { home, serves, rating: each } = rows[lender]!;
          expect(classes).toEqual(['A']);
          expect(each).toBeGreaterThanOrEqual(2);
          expect(serves).toContain(unit);
          expect(home).not.toBe(unit);
          const own = sum(rows.filter((other) => other.home === unit));
          expect(own + rating).toBeGreaterThanOrEqual(needs(unit) - 1e-6);
        }
        rows.forEach((each, i) => {
          expect(given(loans.filter(({ lender }) => lender === i))).toBeLessThanOrEqual(
            each.rating * each.count + 1e-6,
          );
        });
        for (const { id } of units) {
          const taken = given(loans.filter(({ lender }) => rows[lender]!.home === id));
          if (taken === 0) continue;
          expect(taken).toBeLessThanOrEqual(sum(rows.filter(({ home }) => home === id)) - needs(id) + 1e-6);
        }
      }),
      { seed: 3, numRuns: cases(200) },
    );
    expect(lent).toBeGreaterThan(cases(200) / 4);
  });
});
