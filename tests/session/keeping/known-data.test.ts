import { expect, it } from 'vitest';
import type { IsoTime } from '../../../src/base/time/iso-time';
import { daysBetween, needsBackup, remindsOfBackup } from '../../../src/session/keeping/backup-age';
import { lossOf } from '../../../src/session/keeping/known-data';
import type { KnownData } from '../../../src/session/state/records-state';

const iso = (text: string): IsoTime => `${text}T00:00:00.000Z` as IsoTime;
const KNOWN: KnownData = {
  device: 'device_a',
  events: 10,
  photos: 3,
  plans: 2,
  lastBackup: null,
  at: iso('2026-11-01'),
};

it.each([
  ['all is there', {}, false],
  ['more is there', { events: 11, plans: 5 }, false],
  ['plans and photos were removed', { plans: 0, photos: 0 }, false],
  ['records are missing', { events: 9 }, true],
  ['it is another database', { device: 'device_b' }, true],
  ['it has no name any more', { device: null, events: 0 }, true],
])('%s', (_, now, lost) => {
  expect(lossOf(KNOWN, { ...KNOWN, ...now }) !== null).toBe(lost);
});

it('nothing was known, nothing is missed', () => {
  expect(lossOf(null, KNOWN)).toBeNull();
  expect(lossOf({ ...KNOWN, events: 0, plans: 0 }, { ...KNOWN, device: 'device_b' })).toBeNull();
  expect(lossOf({ ...KNOWN, device: null }, { ...KNOWN, device: 'device_b' })).toBeNull();
});

it.each([
  [0, null, null, false, false],
  [1, null, '2026-11-01', true, false],
  [1, null, '2026-10-31', true, true],
  [1, '2026-10-02', '2026-10-03', false, false],
  [1, '2026-10-01', '2026-10-03', true, true],
  [1, '2026-12-24', null, false, false],
])('%i not backed up, last backup %s, first made %s: needed %s, said unasked %s', (...row) => {
  const [notBackedUp, last, first, needed, said] = row;
  const figures = {
    at: iso('2026-11-01'),
    notBackedUp,
    lastBackup: last === null ? null : iso(last),
    oldestUnsaved: first === null ? null : iso(first),
  };
  expect([needsBackup(figures), remindsOfBackup(figures)]).toEqual([needed, said]);
});

it('a clock that was set back makes no negative age', () => {
  expect(daysBetween(iso('2026-11-02'), iso('2026-11-01'))).toBe(0);
});
