import { expect, it } from 'vitest';
import { SPACE_USES } from '../../../src/model/schema/space-use';
import {
  isLeftLocked,
  OCCUPANT_HOURS,
  occupantHours,
  shareAtWork,
  WORK_KINDS,
} from '../../../src/standards/egress/occupant-hours';

it('rows of working hours are this program’s own, and say so', () => {
  expect(
    WORK_KINDS.map((kind) => {
      const { id, from, to, share, cite } = OCCUPANT_HOURS[kind];
      return [id, from, to, share, `${cite.standard} ${cite.clause} ${cite.confidence}`];
    }),
  ).toEqual([
    ['hours.always', '00:00', '00:00', 1, 'WardTwin hours-of-use house'],
    ['hours.duty', '06:00', '19:30', 0.25, 'WardTwin hours-of-use house'],
    ['hours.long-day', '06:00', '22:00', 0, 'WardTwin hours-of-use house'],
    ['hours.day', '06:00', '19:30', 0, 'WardTwin hours-of-use house'],
  ]);
});

it.each([
  ['ward', '02:00', 1],
  ['emergency', '02:00', 1],
  ['control-room', '23:59', 1],
  ['other', '02:00', 1],
  ['laboratory', '05:59', 0.25],
  ['laboratory', '06:00', 1],
  ['laboratory', '19:29', 1],
  ['laboratory', '19:30', 0.25],
  ['consulting', '05:59', 0],
  ['consulting', '10:00', 1],
  ['consulting', '19:30', 0],
  ['teaching', '21:59', 1],
  ['teaching', '22:00', 0],
  ['store', '02:00', 0],
] as const)('of those that a %s is designed for there are at %s %d', (use, hour, share) => {
  expect(shareAtWork(occupantHours(use), hour)).toBe(share);
});

it('all are there where no hour is asked, and never more at one', () => {
  for (const use of SPACE_USES) {
    const row = occupantHours(use);
    expect(shareAtWork(row, null), use).toBe(1);
    for (let minute = 0; minute < 1440; minute += 30) {
      const hour = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${minute % 60 === 0 ? '00' : '30'}`;
      const share = shareAtWork(row, hour);
      expect(share >= 0 && share <= 1, `${use} ${hour}`).toBe(true);
    }
  }
});

it('a lock empties no room that patients lie in or that is watched all night', () => {
  const kept = ['ward', 'icu', 'observation', 'emergency', 'control-room', 'duty-room', 'other'] as const;
  expect(kept.filter(isLeftLocked)).toEqual([]);
  expect((['consulting', 'archive', 'laboratory', 'office'] as const).every(isLeftLocked)).toBe(true);
});
