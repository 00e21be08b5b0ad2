import { expect, it } from 'vitest';
import type { UnitVerdict } from '../../../src/analyses/extinguishers/design-result';
import { translator } from '../../../src/i18n/translator';
import { unraisedHazard, type HazardState } from '../../../src/records/hazard/hazard-state';
import type { UnitWithout } from '../../../src/session/design/unit-without';
import { KNOWN_CHECKLISTS } from '../../../src/standards/duty-profile';
import { hazardLoss, lostOf, unitLossText } from '../../../src/widgets/fire-units/hazard-loss';

/** A hazard that a check raised by an item, or that somebody reported without one. */
const hazard = (item: string | null): HazardState => {
  const raised = { body: { item } };
  // Nothing else of the event is read.
  return { ...unraisedHazard('hazard_1'), raised: raised as HazardState['raised'] };
};

it.each([
  [['extinguisher.in-place'], 2, 'away'],
  [['extinguisher.pressure'], 2, 'away'],
  [['extinguisher.scrap-date'], 1, 'away'],
  [['extinguisher.as-charted'], 2, 'one-less'],
  [['extinguisher.as-charted'], 1, 'untold'],
  [['extinguisher.sign'], 2, 'stands'],
  [['extinguisher.accessible'], 2, 'untold'],
  [[null], 2, 'untold'],
  [['extinguisher.sign', 'extinguisher.as-charted'], 2, 'one-less'],
  [['extinguisher.as-charted', null], 2, 'untold'],
  [['extinguisher.as-charted', 'extinguisher.hose'], 2, 'away'],
  [[], 2, 'untold'],
] as const)('hazards by %j on %i extinguishers are %s', (items, count, loss) => {
  expect(hazardLoss(items.map(hazard), count)).toBe(loss);
});

it('calls nothing harmless that its checklist says keeps it from being counted on', () => {
  for (const { items } of KNOWN_CHECKLISTS) {
    for (const { id, whenFailed } of items.filter((item) => item.whenFailed !== 'none')) {
      expect(hazardLoss([hazard(id)], 2), `${id} ${whenFailed}`).toBe('away');
    }
  }
});

it('takes all of a place that can’t be used, one where one is missing, and guesses nothing else', () => {
  expect([lostOf('away', 3), lostOf('one-less', 3), lostOf('stands', 3), lostOf('untold', 3)]).toEqual([
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
    unitLossText(left(rating, count), 'U1', 'one-less', translator('zh'));
  expect(said(9, 3)).toBe('少 1 具时，单元 U1：级别 9A，应有 10A，差 1A');
  expect(said(10, 1)).toBe('少 1 具时，单元 U1：1 具，最少 2 具，差 1 具');
  expect(said(12, 2)).toBe('少 1 具时，单元 U1：级别和具数仍够');
  expect(unitLossText(left(0, 0), 'U1', 'away', translator('en'))).toBe(
    'Without this place, unit U1: rating 0A of 10A needed, short by 10A and 0 of at least 2 there, 2 missing',
  );
});
