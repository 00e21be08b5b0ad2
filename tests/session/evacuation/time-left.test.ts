import { expect, it } from 'vitest';
import { timeLeft } from '../../../src/session/evacuation/time-left';

it('is told by the runs that are done, those ahead as long as they', () => {
  expect(timeLeft(0, [], 20, 9000)).toBeNull();
  // The first with all that comes before it: 12 s; then 4 s each.
  expect(timeLeft(0, [12_000], 3, 12_000)).toBe(24);
  expect(timeLeft(0, [12_000, 16_000], 3, 16_000)).toBe(4);
  expect(timeLeft(0, [12_000, 16_000], 12, 17_500)).toBe(38.5);
});

it('goes down while a run goes on, and stays when that takes longer than those before it', () => {
  const at = (now: number): number => timeLeft(1000, [3000, 5000], 4, now)!;
  expect([5000, 6000, 7000, 8000, 60_000].map(at)).toEqual([4, 3, 2, 2, 2]);
  expect(timeLeft(1000, [3000, 5000], 3, 60_000)).toBe(0);
  expect(timeLeft(1000, [3000, 5000], 2, 5000)).toBe(0);
});
