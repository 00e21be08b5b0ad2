import { describe, expect, it } from 'vitest';
import { compartmentFindings } from '../../../../src/analyses/egress/checks/compartment-findings';
import { refugeFindings } from '../../../../src/analyses/egress/checks/refuge-findings';
import type { AskedStorey } from '../../../../src/analyses/egress/checks/asked-storey';
import type { EgressFinding } from '../../../../src/analyses/egress/result';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import type { BuildingFacts } from '../../../../src/standards/egress/building-facts';
import { boxFeature } from '../../../model/derive/read-plan';
import { doorEW, houseOf } from '../houses';
import { changed, foundOn } from './asked';

type Check = (asked: AskedStorey) => readonly EgressFinding[];
type Question = Parameters<typeof foundOn>[2];

const told = (plan: WalkingPlan, check: Check, facts: Partial<BuildingFacts>, question: Question = {}) =>
  foundOn(plan, (asked) => check({ ...asked, facts: { ...asked.facts, ...facts } }), question);

const LOW: Partial<BuildingFacts> = { highRise: false, fireGrade: 2, sprinklered: false, detected: false };
const HIGH: Partial<BuildingFacts> = { highRise: true, fireGrade: 1, sprinklered: true, detected: true };

describe('compartments, GB 50016 5.3.1', () => {
  /** A hall so large in the one compartment of its storey. */
  const hall = (area: number, rest: readonly unknown[] = []): WalkingPlan =>
    houseOf([
      boxFeature('space', [0, 0, 50, area / 50], { id: 'H', use: 'hall' }),
      boxFeature('compartment', [0, 0, 50, area / 50], { id: 'K', name: 'K' }),
      ...rest,
    ]);
  const large = (plan: WalkingPlan, facts: Partial<BuildingFacts>, question: Question = {}) =>
    told(plan, compartmentFindings, facts, question).map(({ severity, params }) => [
      params['area'],
      params['limit'],
      severity,
    ]);

  it.each<[string, Partial<BuildingFacts>, number]>([
    ['low, grade 2', LOW, 2500],
    ['low, grade 2, sprinklered', { ...LOW, sprinklered: true }, 5000],
    ['low, grade 3', { ...LOW, fireGrade: 3 }, 1200],
    ['low, grade 4', { ...LOW, fireGrade: 4 }, 600],
    ['high', { ...HIGH, sprinklered: false }, 1500],
    ['high, sprinklered', HIGH, 3000],
  ])('%s: %s m²', (_, facts, limit) => {
    expect(large(hall(limit), facts)).toEqual([]);
    expect(large(hall(limit + 1), facts)).toEqual([[limit + 1, limit, 'major']]);
  });

  it('of a building that nobody tells of the strictest is taken, and told as less grave', () => {
    const facts = { highRise: null, fireGrade: null, sprinklered: null } as const;
    expect(large(hall(601), facts)).toEqual([[601, 600, 'minor']]);
    const [finding] = told(hall(601), compartmentFindings, facts);
    expect(finding?.params['assumed']).toContain('fire-grade');
    expect(finding?.params['assumed']).toContain('sprinklers');
  });

  it('a storey without any is one', () => {
    const plan = houseOf([boxFeature('space', [0, 0, 50, 51], { id: 'H', use: 'hall' })]);
    expect(large(plan, LOW)).toEqual([[2550, 2500, 'major']]);
  });

  it('smoke compartments of NFPA 101: 22,500 sq ft', () => {
    const smoke = [boxFeature('compartment', [0, 0, 50, 40], { id: 'S', type: 'smoke' })];
    expect(large(hall(2200, smoke), LOW, { profile: 'nfpa' })).toEqual([]);
    expect(large(hall(2200), LOW, { profile: 'nfpa' })).toHaveLength(1);
  });

  it('wards with none have nowhere to be moved to, GB 50016 5.4.5', () => {
    const wards = (rest: readonly unknown[]): WalkingPlan =>
      houseOf([
        boxFeature('space', [0, 0, 20, 2.4], { id: 'C', use: 'corridor' }),
        boxFeature('space', [0, 2.6, 6, 8], { id: 'W', use: 'ward' }),
        boxFeature('space', [8, 2.6, 14, 8], { id: 'V', use: 'ward' }),
        ...rest,
      ]);
    const one = (plan: WalkingPlan) =>
      told(plan, compartmentFindings, LOW).map(({ code, place, severity, params }) => [
        code,
        place.space,
        severity,
        params['units'],
        params['wards'],
      ]);
    expect(one(wards([]))).toEqual([['egress.no-compartments', 'space_C', 'minor', 1, 2]]);
    expect(one(wards([boxFeature('compartment', [0, 0, 20, 8], { id: 'K' })]))).toEqual([]);
    expect(one(houseOf([boxFeature('space', [0, 0, 6, 6], { id: 'O', use: 'office' })]))).toEqual([]);
  });
});

describe('refuge rooms, GB 50016 5.5.24', () => {
  /** Wards of two units on the second storey, with a refuge of 6 m by so much behind a door of so much. */
  const wards = (depth: number, rating: string | null = '甲', rest: readonly unknown[] = []): WalkingPlan =>
    houseOf([
      boxFeature('space', [0, 0, 40, 2.4], { id: 'C1', use: 'corridor' }),
      boxFeature('space', [0, 0, 40, 2.4], { id: 'C', use: 'corridor', storey: 'U' }),
      boxFeature('space', [0, 2.6, 6, 8], { id: 'W', use: 'ward', storey: 'U' }),
      boxFeature('space', [30, 2.6, 36, 8], { id: 'V', use: 'ward', storey: 'U' }),
      boxFeature('compartment', [0, 0, 20, 8], { id: 'K', storey: 'U' }),
      boxFeature('compartment', [20, 0, 40, 8], { id: 'L', storey: 'U' }),
      boxFeature('space', [10, -0.2 - depth, 16, -0.2], { id: 'F', use: 'refuge', storey: 'U' }),
      doorEW('F', [12, 13.4], -0.1, ['F', 'C'], {
        storey: 'U',
        ...(rating === null ? {} : { fireRating: rating }),
      }),
      ...rest,
    ]);
  const found = (plan: WalkingPlan, facts = HIGH, question: Question = {}) =>
    told(plan, refugeFindings, facts, question).map(({ code, severity, place, params }) => ({
      code,
      severity,
      space: place.space,
      ...params,
    }));

  it('25 m² net for each of two units', () => {
    expect(found(wards(50 / 6))).toEqual([]);
    expect(found(wards(8))).toEqual([
      expect.objectContaining({ code: 'egress.refuge-small', left: 48, needed: 50, units: 2, things: false }),
    ]);
  });

  it('what stands in one takes its floor, overlaps counted once', () => {
    const beds = [
      boxFeature('obstacle', [11, -6, 15, -3], { storey: 'U' }),
      boxFeature('obstacle', [11, -4, 15, -2], { storey: 'U' }),
    ];
    expect(found(wards(9, '甲', beds))).toEqual([
      expect.objectContaining({ code: 'egress.refuge-small', left: 54 - 16, area: 54, things: true }),
    ]);
  });

  it.each<[string | null, string | null]>([
    ['甲', null],
    ['EI90', null],
    ['乙', 'major'],
    ['EI60', 'major'],
    [null, 'minor'],
    ['?', 'minor'],
  ])('a door of %s: %s', (rating, severity) => {
    const doors = found(wards(9, rating)).filter(({ code }) => code === 'egress.refuge-door');
    expect(doors.map((door) => door.severity)).toEqual(severity === null ? [] : [severity]);
  });

  it('none is told where the one of the next storey would be', () => {
    const below = boxFeature('space', [10, -9, 16, -0.2], { id: 'F1', use: 'refuge' });
    const plan = changed(wards(9, '甲', [below]), 'spaces', 'space_F', { use: 'staff-rest' });
    expect(found(plan)).toEqual([
      expect.objectContaining({ code: 'egress.refuge-missing', space: 'space_F', there: 0, wanted: 1 }),
    ]);
  });

  it('isn’t asked for in low buildings, of other codes, nor where nobody knows how high it is', () => {
    const without = changed(wards(9), 'spaces', 'space_F', { use: 'office' });
    expect(found(without)).toHaveLength(1);
    expect(found(without, LOW)).toEqual([]);
    expect(found(without, { ...HIGH, highRise: null })).toEqual([]);
    expect(found(without, HIGH, { profile: 'nfpa' })).toEqual([]);
    expect(found(without, HIGH, { profile: 'uk' })).toEqual([]);
  });
});
