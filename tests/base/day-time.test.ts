import { describe, expect, it } from 'vitest';
import { dayMinutes, isWithin } from '../../src/base/day-time';

describe('times of day', () => {
  it('are minutes since midnight', () => {
    expect(['00:00', '00:01', '09:30', '23:59'].map(dayMinutes)).toEqual([0, 1, 570, 1439]);
    for (const text of ['24:00', '9:30', '09:60', '', '09:30:00'])
      expect(() => dayMinutes(text)).toThrow('time of day');
  });

  it('lie within spans that may pass midnight', () => {
    expect(isWithin('23:00', '22:00', '06:00')).toBe(true);
    expect(isWithin('06:00', '22:00', '06:00')).toBe(false);
    expect(isWithin('12:00', '22:00', '06:00')).toBe(false);
    expect(isWithin('12:00', '08:00', '08:00')).toBe(true);
  });
});
