import { expect, it } from 'vitest';
import { dueWithin, ExitFlows } from '../../../src/simulation/choice/exit-flows';

/** Rounds of half a second: `left` and `due` by round. */
function told(flow: number, rounds: number, left: (round: number) => number, due: number): number {
  const flows = new ExitFlows(Float64Array.of(flow), 0.5);
  for (let round = 0; round <= rounds; round++) flows.tell(Int32Array.of(left(round)), Int32Array.of(due));
  return flows.perSecond[0]!;
}

it('is what was reckoned with until a window is full, and where nobody is held up', () => {
  expect(told(1.33, 19, () => 0, 50)).toBe(1.33);
  expect(told(1.33, 100, () => 0, 0)).toBe(1.33);
  // Five due in the window, and five went.
  expect(told(1.33, 100, (round) => Math.floor(round / 4), 5)).toBe(1.33);
});

it('is what left in the last ten seconds, where more were due, or more left than was reckoned with', () => {
  expect(told(1.33, 100, (round) => round, 60)).toBeCloseTo(2, 9);
  expect(told(3, 100, (round) => Math.floor(round / 4), 60)).toBeCloseTo(0.5, 9);
  expect(told(1, 100, (round) => 2 * round, 0)).toBeCloseTo(4, 9);
});

it('never is nothing', () => {
  expect(told(1.33, 100, () => 7, 60)).toBeCloseTo(0.05, 9);
});

it('whoever is due could be out well within the window', () => {
  expect(dueWithin(1.2) / 1.2).toBeLessThan(10);
});
