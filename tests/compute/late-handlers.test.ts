import { expect, it } from 'vitest';
import { createComputeClient } from '../../src/compute/compute-client';
import { inProcessConnection } from '../../src/compute/in-process-connection';
import type { Jobs } from '../../src/compute/jobs';
import type { HandlerTable, JobContext } from '../../src/compute/protocol';
import { smallWard } from '../../src/demo/small-ward/small-ward';
import { updateEntities } from '../../src/model/edit/update-entities';
import { assetsOf } from '../../src/model/query/assets-of';
import { lateHandlers } from '../../workers/planner/late-handlers';
import { plannerHandlers } from '../../workers/planner-handlers';
import { readerHandlers } from '../../workers/reader-handlers';

type Table = HandlerTable<Jobs, 'walk.order'>;

const context: JobContext = { progress: () => undefined, pause: () => Promise.resolve() };
const asked = { plan: 'p', places: [], hour: null };
const table: Table = { 'walk.order': { run: () => [1] } };

it('two first jobs fetch the code once', async () => {
  let loads = 0;
  const late = lateHandlers(['walk.order'], async () => {
    loads++;
    await Promise.resolve();
    return table;
  });
  const { run } = late['walk.order'];
  expect(await Promise.all([run(asked, context), run(asked, context)])).toEqual([[1], [1]]);
  expect(await run(asked, context)).toEqual([1]);
  expect(loads).toBe(1);
});

it('what could not be fetched fails what waits for it, and is fetched again', async () => {
  let loads = 0;
  const late = lateHandlers(['walk.order'], async () => {
    if (++loads === 1) throw new Error('offline');
    return table;
  });
  const { run } = late['walk.order'];
  const first = await Promise.allSettled([run(asked, context), run(asked, context)]);
  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await run(asked, context)).toEqual([1]);
  expect(loads).toBe(2);
});

it('a first job that waits for its code speaks of the plan that it was asked of, not of a later one', async () => {
  const document = smallWard();
  const client = createComputeClient({
    reader: () => inProcessConnection(readerHandlers()),
    planner: () => inProcessConnection(plannerHandlers()),
  });
  const question = { plan: 'p', limit: null, hour: null, closed: [], away: [], revision: 1 };
  await client.run('plan.open', { plan: 'p', document });
  const ids = assetsOf(document, 'extinguisher', null).map(({ id }) => id);
  const first = client.run('extinguishers.coverage', question);
  const patch = updateEntities(document, 'assets', ids, { retired: true });
  const changed = client.run('plan.patch', { plan: 'p', patch });
  expect((await first).owners).toHaveLength(ids.length);
  await changed;
  expect((await client.run('extinguishers.coverage', question)).owners).toHaveLength(0);
  client.close();
});
