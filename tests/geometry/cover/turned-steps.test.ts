import { expect, it } from 'vitest';
import { turnedSteps } from '../../../src/geometry/cover/cover-problem';

it('lists of millions are turned with pauses in between, those that count them too', () => {
  const items = new Int32Array(3e6 + 1);
  items.fill(1, 1);
  const steps = turnedSteps(Int32Array.of(0, 1, items.length), items, 2);
  let pauses = 0;
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      pauses++;
      continue;
    }
    expect(step.value.start).toEqual(Int32Array.of(0, 1, items.length));
    expect(step.value.items[0]).toBe(0);
    expect(step.value.items.subarray(1).every((list) => list === 1)).toBe(true);
    break;
  }
  expect(pauses).toBe(3);
});
