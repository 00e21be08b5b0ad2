import { describe, expect, it } from 'vitest';
import { computeEgress } from '../../../../src/analyses/egress/compute';
import { USUAL_QUESTION } from '../../../../src/analyses/egress/result';
import { toldPlan } from '../../support/hospitals';

describe('signs of the demo hospital', () => {
  const { findings } = computeEgress(toldPlan(), USUAL_QUESTION);
  const of = (code: string, space: string) =>
    findings.filter((each) => each.code === code && each.place.space === space);

  it('of story 42: an arrow to the lifts', () => {
    const [wrong, ...more] = of('egress.sign-wrong', 'space_C-L07.NCW');
    expect(more).toEqual([]);
    // Planted at (29.25, 18.05) of building C, give or take 1.2 m to the nearest sign; the stair is 8 m the other way.
    expect(wrong?.params).toMatchObject({ shows: 'left' });
    expect(Number(wrong?.params['exit'])).toBeLessThan(10);
  });

  it('of story 43: none over 44 m of the old corridor, told once', () => {
    const [gap, ...more] = of('egress.sign-gap', 'space_D-L03.COR');
    expect(more).toEqual([]);
    // The sign over the door of the stair, at y 61, can't be read along its wall: the next is at 67.
    expect(Number(gap?.params['gap'])).toBeGreaterThanOrEqual(44);
    expect(Number(gap?.params['gap'])).toBeLessThanOrEqual(51);
    expect(gap?.params).toMatchObject({ kind: 'spacing', limit: 20 });
  });

  it('hang over every exit outside the old building, and no light lacks where one is asked for by stairs and corridors', () => {
    const elsewhere = findings.filter(({ place }) => !place.storey.startsWith('storey_D-'));
    expect(elsewhere.filter(({ code }) => code === 'egress.sign-missing')).toEqual([]);
    const ways = new Set(['stair', 'lobby', 'lift-lobby', 'corridor']);
    expect(
      elsewhere.filter(
        ({ code, params }) => code === 'egress.light-missing' && ways.has(String(params['use'])),
      ),
    ).toEqual([]);
  });
});
