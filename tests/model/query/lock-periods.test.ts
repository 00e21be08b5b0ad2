import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { isLockedAt } from '../../../src/model/query/is-locked-at';
import { joinedSpans, lockPeriods, type DaySpan } from '../../../src/model/query/lock-periods';
import { isWithin } from '../../../src/base/day-time';
import type { CampusDocument } from '../../../src/model/schema/document';

const ward = smallWard();
const all = Object.values(ward.openings);
const hourAt = (half: number): string =>
  `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`;
const HOURS = Array.from({ length: 48 }, (_, i) => hourAt(i));

/** The ward with some doors locked by the hour. */
const locked = (schedules: readonly (readonly DaySpan[])[]): CampusDocument => ({
  ...ward,
  openings: Object.fromEntries(
    all.map((each, i) => [each.id, { ...each, lockSchedule: schedules[i] ?? [] }]),
  ),
});
const holds = (spans: readonly DaySpan[], hour: string): boolean =>
  spans.some(({ from, to }) => isWithin(hour, from, to));

describe('the day by what is locked', () => {
  it('is one where nothing is', () => {
    expect(lockPeriods(locked([]), () => true)).toEqual([
      { hour: '00:00', spans: [{ from: '00:00', to: '00:00' }] },
    ]);
  });

  it('is a day and a night where a door is locked past midnight', () => {
    const document = locked([[{ from: '22:00', to: '06:00' }]]);
    expect(lockPeriods(document, () => true)).toEqual([
      { hour: '06:00', spans: [{ from: '06:00', to: '22:00' }] },
      { hour: '22:00', spans: [{ from: '22:00', to: '06:00' }] },
    ]);
    expect(lockPeriods(document, () => false)).toHaveLength(1);
  });

  it('has each hour in exactly one part, in which the same is locked as at its own hour', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = seededRandom(seed);
      const hour = (): string => hourAt(Math.floor(random.between(0, 48)));
      const document = locked(
        Array.from({ length: 4 }, () =>
          Array.from({ length: Math.floor(random.between(0, 3)) }, () => ({ from: hour(), to: hour() })),
        ),
      );
      const shut = (at: string): string =>
        Object.values(document.openings)
          .filter((each) => isLockedAt(each, at))
          .map(({ id }) => id)
          .join();
      const periods = lockPeriods(document, () => true);
      for (const at of HOURS) {
        const own = periods.filter(({ spans }) => holds(spans, at));
        expect(own.length).toBe(1);
        expect(shut(own[0]!.hour)).toBe(shut(at));
      }
      expect(new Set(periods.map((each) => shut(each.hour))).size).toBe(periods.length);
      // Joined they hold the same hours, and none follows on another.
      const some = periods.flatMap(({ spans }, i) => (i % 2 === 0 ? spans : []));
      const joined = joinedSpans(some);
      for (const at of HOURS) expect(holds(joined, at)).toBe(holds(some, at));
      if (joined.length > 1)
        for (const { to } of joined) expect(joined.some(({ from }) => from === to)).toBe(false);
    }
  });
});
