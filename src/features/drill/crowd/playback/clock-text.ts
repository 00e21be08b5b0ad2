import { wholeSeconds } from '../../../../i18n/time-text';

/** `2:05` of seconds after the beginning: minutes and seconds, as on a stopwatch. O(1). */
export function clockText(seconds: number): string {
  const whole = wholeSeconds(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Seconds between marks that people read off a clock. */
const CLOCK_STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400];
const MARKS = 5;

const HOUR = 3600;

/** Round times from 0 to at most `most` seconds, ascending, each at least a fifth of `most` after the one before. O(marks). */
export function clockMarks(most: number): readonly number[] {
  const step = CLOCK_STEPS.find((each) => most / each <= MARKS) ?? HOUR * Math.ceil(most / MARKS / HOUR);
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}
