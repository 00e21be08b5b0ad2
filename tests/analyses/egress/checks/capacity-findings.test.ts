import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../../src/analyses/egress/compute';
import { USUAL_QUESTION } from '../../../../src/analyses/egress/result';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { boxFeature } from '../../../model/derive/read-plan';
import { stairwell } from '../houses';
import { changed } from './asked';

/** The two storeys of `stairwell`, so many people on the upper one, the building sound in what else the table asks. */
const house = (persons: number, parts: Parameters<typeof stairwell>[0] = {}): WalkingPlan => {
  const plan = changed(stairwell(parts), 'spaces', 'space_R', { occupants: persons });
  return changed(plan, 'buildings', 'building_A', { fireGrade: 2 });
};
const lower = (persons: number): WalkingPlan =>
  changed(
    house(10, { rest: [boxFeature('space', [3, 2.2, 7, 6.2], { id: 'L', use: 'office' })] }),
    'spaces',
    'space_C1',
    { occupants: persons },
  );

const found = (plan: WalkingPlan, question: Partial<typeof USUAL_QUESTION> = {}) =>
  computeEgress(plan, { ...USUAL_QUESTION, profile: 'cn', ...question })
    .findings.filter(({ code }) => code === 'egress.capacity-short')
    .map(({ id, params, severity }) => ({
      id: id.slice('egress.capacity-short:'.length),
      severity,
      ...params,
    }));

describe('metres for a hundred people, GB 50016 T5.5.21-1: 0.65 of two storeys', () => {
  it('exits of a storey, its stairs and the doors on the ground below them', () => {
    // 1 m of doors are enough for 153 people.
    expect(found(house(153))).toEqual([]);
    expect(found(house(155))).toEqual([
      expect.objectContaining({
        id: 'storey_G:exits',
        width: 1,
        needed: 1.01,
        persons: 155,
        fullest: 'storey_U',
      }),
      expect.objectContaining({ id: 'storey_U:exits', width: 1, needed: 1.01, persons: 155, fullest: null }),
      expect.objectContaining({ id: 'storey_U:stairs', width: 1, each: 0.65 }),
    ]);
  });

  it('a stair is as wide as its door or its flight, whichever is less', () => {
    const wide = { high: { clearWidth: 2 }, out: { clearWidth: 2 } };
    // The flight is 1.2 m wide: enough for 184.
    expect(found(house(184, wide))).toEqual([]);
    expect(found(house(186, wide)).map(({ id }) => id)).toEqual(['storey_U:stairs']);
  });

  it('people below don’t come through the stair above them', () => {
    expect(found(lower(155)).map(({ id }) => id)).toEqual(['storey_G:exits']);
  });

  it('what nobody says of the building is assumed and told', () => {
    const plan = changed(house(120), 'buildings', 'building_A', { fireGrade: null });
    const [first] = found(plan);
    expect(first).toMatchObject({ severity: 'minor', each: 1, assumed: 'fire-grade' });
  });

  it('a door that is shut counts for nothing, and a storey with no exit left is others’ to tell', () => {
    const ids = found(house(155), { closed: ['opening_high'] }).map(({ id }) => id);
    expect(ids).toEqual(['storey_G:exits']);
  });
});
