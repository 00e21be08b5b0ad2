import { expect, it } from 'vitest';
import type { UnitVerdict } from '../../../src/analyses/extinguishers/design-result';
import { translator } from '../../../src/i18n/translator';
import { unraisedHazard, type HazardState } from '../../../src/records/hazard/hazard-state';
import type { UnitWithout } from '../../../src/session/design/unit-without';
import type { FactEvent } from '../../../src/records/fold/subject-facts';
import { PROFILES, type Profile } from '../../../src/model/schema/profiles';
import { dutiesOf } from '../../../src/standards/duty-profile';
import {
  hazardLoss,
  lostOf,
  unitLossText,
  type HazardForms,
} from '../../../src/widgets/fire-units/hazard-loss';

/** A hazard that a check raised by an item, or that somebody reported without one. */
const hazard = (item: string | null, inspection: string | null = null): HazardState => {
  const raised = { body: { item, inspection, asset: 'asset_1' } };
  // Nothing else of the event is read.
  return { ...unraisedHazard('hazard_1'), raised: raised as HazardState['raised'] };
};

/** The forms of a code, with records in which a check of the extinguisher says what each failed item came to. */
const forms = (profile: Profile, faults: Readonly<Record<string, string>> | null = null): HazardForms => {
  const record = { id: 'check_1', type: 'inspection.recorded', body: { faults } };
  return {
    duties: dutiesOf(profile),
    // Nothing else of an event is read.
    book: {
      factEvents: (about) => (faults && about === 'asset_1' ? [record as unknown as FactEvent] : []),
    },
  };
};

it.each([
  [['extinguisher.in-place'], 2, 'away'],
  [['extinguisher.pressure'], 2, 'away'],
  [['extinguisher.scrap-date'], 1, 'away'],
  [['extinguisher.as-charted'], 2, 'maybe-less'],
  [['extinguisher.as-charted'], 1, 'untold'],
  [['extinguisher.sign'], 2, 'stands'],
  [['extinguisher.accessible'], 2, 'untold'],
  [[null], 2, 'untold'],
  [['extinguisher.sign', 'extinguisher.as-charted'], 2, 'maybe-less'],
  [['extinguisher.as-charted', null], 2, 'untold'],
  [['extinguisher.as-charted', 'extinguisher.hose'], 2, 'away'],
  [[], 2, 'untold'],
] as const)('hazards by %j on %i extinguishers are %s', (items, count, loss) => {
  const hazards = items.map((item) => hazard(item));
  expect(hazardLoss(hazards, count, forms('cn'))).toBe(loss);
});

it('calls nothing harmless that its checklist says keeps it from being counted on', () => {
  for (const profile of PROFILES) {
    for (const { items } of dutiesOf(profile).checklists) {
      for (const { id, whenFailed } of items.filter((item) => item.whenFailed !== 'none')) {
        expect(hazardLoss([hazard(id)], 2, forms(profile)), `${id} ${whenFailed}`).toBe('away');
      }
    }
  }
});

// By its code: British advice on age leaves it to be counted on, China's end of life doesn't, NFPA 10 knows none.
it.each([
  ['uk', 'extinguisher.scrap-date', 'stands'],
  ['cn', 'extinguisher.scrap-date', 'away'],
  ['nfpa', 'extinguisher.scrap-date', 'untold'],
  ['uk', 'extinguisher.unused', 'away'],
] as const)('by the forms of %s a failed %s is %s', (profile, item, loss) => {
  expect(hazardLoss([hazard(item)], 2, forms(profile))).toBe(loss);
});

// A plan may go by another code than when it was checked: coverage goes by what the record says.
it.each([
  ['uk', 'extinguisher.scrap-date', 'faulty', 'away'],
  ['cn', 'extinguisher.scrap-date', 'none', 'stands'],
  ['nfpa', 'extinguisher.scrap-date', 'none', 'stands'],
  ['cn', 'extinguisher.accessible', 'none', 'untold'],
] as const)('by the forms of %s a %s that its record calls %s is %s', (profile, item, effect, loss) => {
  const known = forms(profile, { [item]: effect });
  expect(hazardLoss([hazard(item, 'check_1')], 2, known)).toBe(loss);
});

it('by a record that doesn’t know the item nobody told, and by one of another hazard the forms do', () => {
  const known = forms('cn', { 'extinguisher.seal': 'faulty' });
  expect(hazardLoss([hazard('extinguisher.sign', 'check_1')], 2, known)).toBe('untold');
  expect(hazardLoss([hazard('extinguisher.sign', 'check_2')], 2, known)).toBe('stands');
});

it('takes all of a place that can’t be used, one where one may be missing, and guesses nothing else', () => {
  expect([lostOf('away', 3), lostOf('maybe-less', 3), lostOf('stands', 3), lostOf('untold', 3)]).toEqual([
    3,
    1,
    null,
    null,
  ]);
});

it('says by how much rating and number are short, or that they are enough', () => {
  const demand = (fireClass: string, withK: number) => ({
    fireClass,
    required: { withK, conservative: withK },
    leastRating: { value: { letter: 'A', value: 2 } },
  });
  const unit = { demands: [demand('A', 10), demand('E', 10)], leastCount: { value: 2 } };
  const left = (rating: number, count: number): UnitWithout => ({
    // Only what is asked of a unit is read.
    verdict: { unit } as unknown as UnitVerdict,
    count,
    ratings: [rating, rating],
  });
  const said = (rating: number, count: number): string =>
    unitLossText(left(rating, count), 'U1', 'maybe-less', translator('zh'));
  expect(said(9, 3)).toBe('少 1 具时，单元 U1：级别 9A，应有 10A，差 1A');
  expect(said(10, 1)).toBe('少 1 具时，单元 U1：1 具，最少 2 具，差 1 具');
  expect(said(12, 2)).toBe('少 1 具时，单元 U1：级别和具数仍够');
  expect(unitLossText(left(0, 0), 'U1', 'away', translator('en'))).toBe(
    'Without this place, unit U1: rating 0A of 10A needed, short by 10A and 0 of at least 2 there, 2 missing',
  );
});
