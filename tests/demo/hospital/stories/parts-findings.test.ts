import { describe, expect, it } from 'vitest';
import { compartmentFindings } from '../../../../src/analyses/egress/checks/compartment-findings';
import { corridorFindings } from '../../../../src/analyses/egress/checks/corridor-findings';
import { refugeFindings } from '../../../../src/analyses/egress/checks/refuge-findings';
import { stairSizeFindings } from '../../../../src/analyses/egress/checks/stair-sizes';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { computeEgress } from '../../../../src/analyses/egress/compute';
import { USUAL_QUESTION, type EgressCode } from '../../../../src/analyses/egress/result';
import { foundOn } from '../../../analyses/egress/checks/asked';
import { soundPlan, toldPlan } from '../../support/hospitals';

const found = (plan: WalkingPlan) =>
  [corridorFindings, stairSizeFindings, compartmentFindings, refugeFindings].flatMap((check) =>
    foundOn(plan, check).map(({ code, place, params }) => ({ code, space: place.space, ...params })),
  );

/** As the old building was built in 1986: both its storeys of wards are the same, and stories tell of one each. */
const OLD = ['space_D-L02.COR', 'space_D-L03.COR'].flatMap((space) => [
  expect.objectContaining({ code: 'egress.corridor-narrow', space, for: 'beds', width: 2.2, needed: 2.4 }),
  expect.objectContaining({ code: 'egress.no-compartments', space, units: 1 }),
]);

describe('widths and parts of the demo hospital', () => {
  it('are sound but for the old building', () => {
    const sound = found(soundPlan());
    expect(sound).toHaveLength(OLD.length);
    expect(sound).toEqual(expect.arrayContaining(OLD));
  });

  it('are broken by stories 37, 63, 67, 68 and 72, and by nothing else', () => {
    const told = found(toldPlan());
    const planted = [
      {
        code: 'egress.corridor-narrow',
        space: 'space_C-L06.MCE',
        for: 'beds',
        width: 1.6,
        other: 1.5,
        nameEn: 'Parked bed',
      },
      { code: 'egress.refuge-small', space: 'space_C-L09.RF', left: 22.7, needed: 50, units: 2 },
      { code: 'egress.refuge-missing', space: 'space_C-L11.RF', there: 0, instead: 'staff-rest' },
    ];
    expect(told).toHaveLength(OLD.length + planted.length);
    expect(told).toEqual(
      expect.arrayContaining([...OLD, ...planted.map((each): unknown => expect.objectContaining(each))]),
    );
  });

  it('doors are too narrow for beds in stories 69 and 70; no door else, no swing and no width for a hundred is wrong', () => {
    const mine = new Set<EgressCode>([
      'egress.bed-door-narrow',
      'egress.door-narrow',
      'egress.door-swing',
      'egress.capacity-short',
    ]);
    const told = computeEgress(toldPlan(), USUAL_QUESTION).findings.filter(({ code }) => mine.has(code));
    expect(
      told.map(({ code, place, params }) => [code, place.space, params['width'], params['beds']]),
    ).toEqual([
      ['egress.bed-door-narrow', 'space_C-L06.N3W', 0.9, 2],
      ['egress.bed-door-narrow', 'space_D-L02.D5', 0.9, 3],
    ]);
  });
});
