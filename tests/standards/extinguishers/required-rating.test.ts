import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeastRating } from '../../../src/standards/extinguishers/extinguisher-profile';
import { profileOf } from '../../../src/standards/extinguishers/profile-of';
import { requiredRating, requiredTotal } from '../../../src/standards/extinguishers/required-rating';
import { present } from '../../../src/base/assert';
import { cases } from '../../support/cases';

const cn = profileOf('cn');
const areaRow = (fireClass: 'A' | 'B', hazard: 'severe' | 'medium') =>
  present(cn.areaPerRating(fireClass, hazard), 'row');
const k = (hydrants: boolean, sprinklers: boolean) =>
  present(cn.kFactor({ hydrants, sprinklers }), 'K').value;

/** The fewest of the least rating that make up a sum, as a planner counts them. */
const fewest = (required: number, each: LeastRating, leastCount: number) => ({
  count: Math.max(leastCount, Math.ceil(required / each.value)),
  each,
});

describe('test vectors (CODES 1.8)', () => {
  it('ward, 1,500 m², severe A: 15A with K 0.5, 27A with 0.9, 30A without', () => {
    const ward = areaRow('A', 'severe');
    expect(requiredRating(1500, ward, k(true, true), 1)).toBe(15);
    expect(requiredRating(1500, ward, k(true, false), 1)).toBe(27);
    expect(requiredRating(1500, ward, k(false, false), 1)).toBe(30);
    const each = present(cn.leastRating('A', 'severe'), 'least').value;
    expect(fewest(15, each, 2)).toEqual({ count: 5, each: { letter: 'A', value: 3 } });
  });

  it('solvent store, 60 m², severe B, K 0.5: 60B, but two of 89B', () => {
    const required = requiredRating(60, areaRow('B', 'severe'), 0.5, 1);
    expect(required).toBe(60);
    const each = present(cn.leastRating('B', 'severe'), 'least').value;
    expect(fewest(required, each, present(cn.leastPerUnit, 'count').value)).toEqual({
      count: 2,
      each: { letter: 'B', value: 89 },
    });
  });

  it('office, 400 m², medium A, K 0.5: 2.67A, so 3A, and two of 2A', () => {
    const required = requiredRating(400, areaRow('A', 'medium'), 0.5, 1);
    expect(required).toBe(3);
    const each = present(cn.leastRating('A', 'medium'), 'least').value;
    expect(fewest(required, each, 2)).toEqual({ count: 2, each: { letter: 'A', value: 2 } });
  });

  it('NFPA 10: a 2-A unit protects 3,000 ft² of ordinary hazard, a 4-A one 4,000 ft² of extra hazard', () => {
    const nfpa = profileOf('nfpa');
    const floor = (hazard: 'severe' | 'medium') =>
      (present(nfpa.leastRating('A', hazard), 'least').value.value *
        present(nfpa.areaPerRating('A', hazard), 'area').value) /
      (12 * 0.0254) ** 2;
    expect(floor('medium')).toBeCloseTo(3000, 6);
    expect(floor('severe')).toBeCloseTo(4000, 6);
  });

  it('BS 5306-8: 97.5A for a storey of 1,500 m², 26A at least, 13A on a small upper floor', () => {
    const rule = present(profileOf('uk').storeyTotal, 'totals');
    const { least, perArea, small } = rule;
    // m², upper floor, single occupancy → A, and by which row; CODES 1.7 and 1.8.
    const table = [
      [1500, false, null, 97.5, perArea],
      [400.1, true, true, 26.0065, perArea],
      [400, false, null, 26, least],
      [20, false, true, 26, least],
      [100, true, true, 13, small],
      [100, true, false, 26, least],
      [100, true, null, 26, least],
      [100, false, true, 26, least],
      [100.5, true, true, 26, least],
    ] as const;
    for (const [area, upper, singleOccupancy, total, row] of table) {
      const needed = requiredTotal(rule, { area, upper, singleOccupancy });
      expect(needed.value).toBeCloseTo(total, 9);
      expect([needed.rule, needed.cite]).toEqual([row.rule, row.cite]);
    }
    expect(small.cite).toMatchObject({ edition: '2000', confidence: 'V2' });
  });

  it('more below ground: 1,500 m² need 39A without K', () => {
    const more = present(cn.moreNeeded('ward', true), 'more').value;
    expect(requiredRating(1500, areaRow('A', 'severe'), 1, more)).toBe(39);
  });
});

describe('required rating', () => {
  const row = areaRow('A', 'severe');

  it('is not put up by the noise of binary fractions', () => {
    expect(requiredRating(15.000_000_001 * 50, row, 1, 1)).toBe(15);
    expect(requiredRating(0.1 * 3 * 500, row, 1, 1)).toBe(3);
    expect(requiredRating(15.001 * 50, row, 1, 1)).toBe(16);
  });

  it('is nothing for no floor, and one for the least of it', () => {
    expect(requiredRating(0, row, 1, 1.3)).toBe(0);
    expect(requiredRating(0.01, row, 0.5, 1)).toBe(1);
  });

  it('takes no floor that is none', () => {
    for (const area of [-1, NaN, Infinity]) expect(() => requiredRating(area, row, 1, 1)).toThrow(/area/);
  });

  it('is the least whole number that the formula allows, in whole square centimetres', () => {
    // Reckoned in integers: no division, no rounding.
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.constantFrom(10, 9, 7, 5, 3),
        fc.constantFrom(10, 13),
        fc.constantFrom(50, 75, 100),
        (cm2, tenthsOfK, tenthsOfMore, per) => {
          const table = { rule: 'test.row', value: per, cite: row.cite };
          const q = requiredRating(cm2 / 1e4, table, tenthsOfK / 10, tenthsOfMore / 10);
          const needed = BigInt(cm2) * BigInt(tenthsOfK) * BigInt(tenthsOfMore);
          const unit = BigInt(per) * 1_000_000n;
          expect(BigInt(q) * unit >= needed && (BigInt(q) - 1n) * unit < needed).toBe(true);
        },
      ),
      { seed: 50_140, numRuns: cases(2000) },
    );
  });

  it('never falls when floor grows, and two parts need no less than the whole', () => {
    const area = fc.double({ min: 0, max: 5000, noNaN: true });
    fc.assert(
      fc.property(area, area, (a, b) => {
        const [one, other, both] = [a, b, a + b].map((floor) => requiredRating(floor, row, 0.5, 1.3));
        expect(both).toBeGreaterThanOrEqual(Math.max(one!, other!));
        expect(one! + other!).toBeGreaterThanOrEqual(both!);
      }),
      { seed: 7331, numRuns: cases(2000) },
    );
  });
});
