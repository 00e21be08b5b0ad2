import { describe, expect, it } from 'vitest';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { windowsOf } from '../../../src/records/due/rhythm';
import type { Rhythm } from '../../../src/records/due/rhythm';
import { china, day } from '../support/sample-facts';

const YEAR = { from: day('2025-01-01'), to: day('2025-12-31') };
const of = (rhythm: Rhythm, days = YEAR) => windowsOf(rhythm, days, CHINA_ZONE);
const twice: Rhythm = {
  type: 'daily',
  windows: [
    { from: 9 * 60, to: 12 * 60 },
    { from: 21 * 60, to: 25 * 60 },
  ],
};

describe('windows of a rhythm', () => {
  it.each<[string, Rhythm, number]>([
    ['twice a day', twice, 730],
    // Mondays from 2024-12-30: the weeks that end from 5 January to 28 December.
    ['weekly', { type: 'weekly' }, 52],
    ['monthly', { type: 'monthly', months: 1, byDay: null }, 12],
    ['quarterly', { type: 'monthly', months: 3, byDay: 20 }, 4],
    ['half-yearly', { type: 'monthly', months: 6, byDay: 25 }, 2],
    ['yearly', { type: 'monthly', months: 12, byDay: null }, 1],
    ['given one by one', { type: 'between', spans: [{ from: day('2025-04-01'), to: day('2025-04-03') }] }, 1],
    ['of another year', { type: 'between', spans: [{ from: day('2024-04-01'), to: day('2024-04-03') }] }, 0],
  ])('of 2025: %s', (_, rhythm, count) => {
    expect(of(rhythm)).toHaveLength(count);
  });

  it('reckons a night to the day on which it begins', () => {
    expect(of(twice, { from: day('2025-12-31'), to: day('2025-12-31') })).toEqual([
      {
        day: '2025-12-31',
        from: china('2025-12-31 09:00'),
        to: china('2025-12-31 12:00'),
        next: china('2025-12-31 21:00'),
      },
      {
        day: '2025-12-31',
        from: china('2025-12-31 21:00'),
        to: china('2026-01-01 01:00'),
        next: china('2026-01-01 09:00'),
      },
    ]);
  });

  it('reckons a week to its Sunday', () => {
    const weeks = of({ type: 'weekly' });
    expect(weeks[0]).toEqual({
      day: '2025-01-05',
      from: china('2024-12-30 00:00'),
      to: china('2025-01-06 00:00'),
      next: china('2025-01-06 00:00'),
    });
    expect(weeks.at(-1)?.day).toBe('2025-12-28');
    for (const { from } of weeks) {
      expect(new Date(Date.parse(from) + 8 * 3_600_000).getUTCDay()).toBe(1);
    }
  });

  it('ends a quarter by the day of its last month, and a month by the last that it has', () => {
    const quarters = of({ type: 'monthly', months: 3, byDay: 20 });
    expect(quarters.map((each) => each.day)).toEqual([
      '2025-03-20',
      '2025-06-20',
      '2025-09-20',
      '2025-12-20',
    ]);
    expect(quarters[1]).toMatchObject({
      from: china('2025-04-01 00:00'),
      to: china('2025-06-21 00:00'),
      next: china('2025-07-01 00:00'),
    });
    const months = of({ type: 'monthly', months: 1, byDay: 30 });
    expect(months[1]?.day).toBe('2025-02-28');
    expect(months[0]?.day).toBe('2025-01-30');
  });

  it('gives the days of a part of the year as it gives them in the whole', () => {
    const march = { from: day('2025-03-01'), to: day('2025-03-31') };
    for (const rhythm of [
      twice,
      { type: 'weekly' } as const,
      { type: 'monthly', months: 3, byDay: null } as const,
    ]) {
      expect(of(rhythm, march)).toEqual(
        of(rhythm).filter((each) => each.day >= march.from && each.day <= march.to),
      );
    }
  });
});
