import { afterAll, expect, it } from 'vitest';
import { GROUND, PlanDrawing } from '../../src/analyses/verification/plans/plan-drawing';
import { createComputeClient, type ComputeClient } from '../../src/compute/compute-client';
import { inProcessConnection } from '../../src/compute/in-process-connection';
import { makeId } from '../../src/model/schema/ids';
import { plannerHandlers } from '../../workers/planner-handlers';
import { readerHandlers } from '../../workers/reader-handlers';
import { scenarioOf } from '../analyses/evacuation/scenarios';

/** Milliseconds within which somebody who stops a run is to be answered. */
const BAR = 100;
/** Here other tests have the processor too, and may have it nearly alone: so many times the bar. */
const BUSY = 20;

const people = 10_000;
const document = new PlanDrawing()
  .room('H', [0, 0, 100, 60])
  .exitDoor(
    'out',
    [
      [100, 20],
      [100, 24],
    ],
    'H',
  )
  .document();

let client: ComputeClient | null = null;
afterAll(() => client?.close());

it('who gives up a run of ten thousand is answered by the planner at once, while it is prepared and while they walk', async () => {
  client = createComputeClient({
    reader: () => inProcessConnection(readerHandlers()),
    planner: () => inProcessConnection(plannerHandlers()),
  });
  await client.run('plan.open', { plan: 'p', document });
  const scenario = scenarioOf({
    model: { preset: 'default' },
    maxTime: 60,
    groups: [{ space: 'H', count: people }],
  });
  /** A part of the run is asked for and no other, which is how the page stops; then something else. */
  const answered = async (): Promise<number> => {
    const part = client!.run('evacuation.run', { plan: 'p', run: 'r', scenario: null });
    const asked = performance.now();
    expect(await client!.run('plan.storey', { plan: 'p', storey: makeId('storey', GROUND) })).not.toBeNull();
    const time = performance.now() - asked;
    stage = (await part).stage;
    return time;
  };
  let { stage } = await client.run('evacuation.run', { plan: 'p', run: 'r', scenario });
  const times = { preparing: 0, running: 0 };
  let running = 0;
  while (running < 8) {
    const before = stage;
    const time = await answered();
    expect(['preparing', 'running']).toContain(stage);
    const during = before === 'preparing' ? 'preparing' : 'running';
    times[during] = Math.max(times[during], time);
    if (stage === 'running') running++;
  }
  console.log(
    `answered after ${times.preparing.toFixed(0)} ms at most while prepared, ${times.running.toFixed(0)} while running`,
  );
  expect(times.preparing).toBeGreaterThan(0);
  expect(times.preparing).toBeLessThan(BUSY * BAR);
  expect(times.running).toBeLessThan(BUSY * BAR);
}, 120_000);
