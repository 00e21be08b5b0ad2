import { expect, it } from 'vitest';
import { WorkClock } from '../../../../src/analyses/cameras/placement/work-clock';

function* three(): Generator<number, string, void> {
  yield 1;
  yield 2;
  return 'end';
}

it('says the same steps, and is used up by work, not by pauses', async () => {
  const clock = new WorkClock(40);
  const steps = clock.counted(three());
  expect(steps.next()).toEqual({ done: false, value: 1 });
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(clock.isUsedUp).toBe(false);
  expect([steps.next(), steps.next()]).toEqual([
    { done: false, value: 2 },
    { done: true, value: 'end' },
  ]);
  const spent = new WorkClock(0);
  expect(spent.isUsedUp).toBe(true);
});
