import { expect, it, vi } from 'vitest';
import { readyFloors } from '../../../../src/analyses/extinguishers/proposals/ready-floors';
import { floorAsks } from '../../../../src/analyses/extinguishers/floor-asks';
import { SpaceFinder } from '../../../../src/analyses/walking/space-finder';
import { walkingPlan } from '../../../../src/analyses/walking/walking-plan';
import { smallWard } from '../../../../src/demo/small-ward/small-ward';

it('gets floors ready a storey at a time, after which nothing is left to look up', () => {
  const plan = walkingPlan(smallWard());
  const looked = vi.spyOn(SpaceFinder.prototype, 'at');
  let [pauses, most, last] = [0, 0, 0];
  for (const _ of readyFloors(plan)) {
    pauses++;
    most = Math.max(most, looked.mock.calls.length - last);
    last = looked.mock.calls.length;
  }
  expect(pauses).toBe(plan.derived.storeys.length);
  expect(most).toBeLessThanOrEqual(Math.max(...plan.derived.storeys.map((_, i) => samplesOf(i))));
  expect(last).toBe(plan.nav.samples.count);
  floorAsks(plan, { limit: null, shut: [] });
  expect(looked.mock.calls.length).toBe(last);
  looked.mockRestore();

  function samplesOf(storey: number): number {
    const { storeyStart } = plan.nav.samples;
    return storeyStart[storey + 1]! - storeyStart[storey]!;
  }
});
