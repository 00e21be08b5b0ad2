import { expect, it } from 'vitest';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { duesOf } from '../../../src/records/due/due';
import type { SubjectFacts } from '../../../src/records/fold/subject-facts';
import { knownDates } from '../../../src/records/inspection/known-dates';
import { CN_EXTINGUISHER_CHECK } from '../../../src/standards/checklists/cn-extinguisher';
import { CN_DUTIES } from '../../../src/standards/duty-profile';
import { china, unitOf } from '../support/sample-facts';

const known = (facts: SubjectFacts, at: string): readonly (readonly [string, string, string, number])[] => {
  const now = china(at);
  const dues = duesOf({ kind: 'extinguisher', facts, where: [] }, CN_DUTIES.frequencies, now, CHINA_ZONE);
  return knownDates(CN_EXTINGUISHER_CHECK, dues, now, CHINA_ZONE).map(
    ({ item, mark, due, daysLeft }) => [item, mark, due, daysLeft] as const,
  );
};
const SERVICE = 'extinguisher.service-date';
const SCRAP = 'extinguisher.scrap-date';

// Water-based: service at three years, then each year; six years of life. Dates by hand.
it.each([
  ['2025-08-15 23:59', '2025-03-01', [SERVICE, 'pass', '2026-03-01', 198], [SCRAP, 'pass', '2025-08-15', 0]],
  ['2025-08-16 00:00', '2025-03-01', [SERVICE, 'pass', '2026-03-01', 197], [SCRAP, 'fail', '2025-08-15', -1]],
  ['2025-12-31 09:00', null, [SERVICE, 'fail', '2022-08-15', -1234], [SCRAP, 'fail', '2025-08-15', -138]],
])('water made 2019-08-15, looked at %s, last serviced %s', (at, serviced, service, scrap) => {
  expect(known(unitOf('water', '2019-08-15', serviced), at)).toEqual([service, scrap]);
});

it('nothing is known of a unit whose day made is not, unless another one there is past its date', () => {
  const unknown = unitOf('abc-powder', null);
  expect(known(unknown, '2026-11-23 09:00')).toEqual([]);
  const old = unitOf('abc-powder', '2015-03-18', '2026-02-01', 1);
  const both = { ...unknown, units: { ...unknown.units, ...old.units } };
  expect(known(both, '2026-11-23 09:00')).toEqual([[SCRAP, 'fail', '2025-03-18', -615]]);
  // Of a kind of agent that no table names, nothing is.
  expect(known(unitOf('wet-chemical', '2015-03-18'), '2026-11-23 09:00')).toEqual([]);
});
