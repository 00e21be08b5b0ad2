import { expect, it } from 'vitest';
import { dueWithin, ExitFlows } from '../../../src/simulation/choice/exit-flows';

/** Two rounds a second for so many seconds: what is reckoned with then. */
function told(
  flow: number,
  seconds: number,
  left: (second: number) => number,
  due: (second: number) => number,
): number {
  const flows = new ExitFlows(Float64Array.of(flow), 0.5);
  for (let round = 0; round <= 2 * seconds; round++) {
    flows.tell(Int32Array.of(Math.floor(left(round / 2))), Int32Array.of(due(round / 2)));
  }
  return flows.perSecond[0]!;
}

it('is what was reckoned with until a window is full, and where nobody is held up', () => {
  expect(
    told(
      1.33,
      9,
      () => 0,
      () => 50,
    ),
  ).toBe(1.33);
  expect(
    told(
      1.33,
      60,
      () => 0,
      () => 0,
    ),
  ).toBe(1.33);
  // Five due in a window, and five go.
  expect(
    told(
      1.33,
      60,
      (second) => second / 2,
      () => 5,
    ),
  ).toBe(1.33);
});

it('comes to what leaves of a queue, with a tenth of a second’s share a second', () => {
  for (const flow of [0.2, 0.5, 2, 3]) {
    const now = told(
      1.33,
      30,
      (second) => flow * second,
      () => 60,
    );
    // e⁻² of the difference are left twenty seconds after the first window.
    expect(Math.abs(now - flow)).toBeLessThan(0.15 * Math.abs(1.33 - flow) + 0.05);
    expect(
      told(
        1.33,
        120,
        (second) => flow * second,
        () => 60,
      ),
    ).toBeCloseTo(flow, 1);
  }
});

it('one or two who are late are no queue', () => {
  expect(
    told(
      1.33,
      60,
      (second) => 0.3 * second,
      () => 5,
    ),
  ).toBe(1.33);
});

it('more than was reckoned with is believed at once, and a queue that is gone forgotten over minutes', () => {
  expect(
    told(
      1,
      12,
      (second) => 4 * second,
      () => 0,
    ),
  ).toBeCloseTo(4, 9);
  const queued = (second: number): number => (second < 60 ? 40 : 0);
  const left = (second: number): number => 0.3 * Math.min(second, 60);
  const soon = told(1.33, 71, left, queued);
  expect(soon).toBeLessThan(0.5);
  expect(told(1.33, 190, left, queued)).toBeGreaterThan(soon + 0.5 * (1.33 - soon));
});

it('never is nothing', () => {
  expect(
    told(
      1.33,
      300,
      () => 7,
      () => 60,
    ),
  ).toBeCloseTo(0.05, 6);
});

it('whoever is due could be out well within the window', () => {
  expect(dueWithin(1.2) / 1.2).toBeLessThan(10);
});
