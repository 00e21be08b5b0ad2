import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { msToIso } from '../../../src/base/time/iso-time';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import { followDay } from '../../../src/session/records/follow-day';

/** 23:59:30 in China. */
const EVENING = Date.UTC(2026, 10, 23, 15, 59, 30);

describe('the day', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: EVENING });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const follow = () => {
    const days: string[] = [];
    let look = (): void => undefined;
    const end = followDay(
      { now: () => msToIso(Date.now()), zone: CHINA_ZONE },
      (listener) => {
        look = listener;
        return () => {
          look = () => undefined;
        };
      },
      (day) => days.push(day),
    );
    return { days, end, wake: () => look() };
  };

  it('is said at once, and again at each midnight, to the second', () => {
    const { days, end } = follow();
    expect(days).toEqual(['2026-11-23']);
    vi.advanceTimersByTime(29_000);
    expect(days).toHaveLength(1);
    vi.advanceTimersByTime(1_000);
    expect(days).toEqual(['2026-11-23', '2026-11-24']);
    vi.advanceTimersByTime(2 * 86_400_000);
    expect(days).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']);
    end();
    vi.advanceTimersByTime(86_400_000);
    expect(days).toHaveLength(4);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is said when a page that slept is looked at, and when the clock was set', () => {
    const { days, wake, end } = follow();
    vi.setSystemTime(EVENING + 3 * 86_400_000);
    wake();
    expect(days.at(-1)).toBe('2026-11-26');
    vi.setSystemTime(EVENING - 86_400_000);
    vi.advanceTimersByTime(900_000);
    expect(days.at(-1)).toBe('2026-11-23');
    end();
    wake();
    expect(vi.getTimerCount()).toBe(0);
  });
});
