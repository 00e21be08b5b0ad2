import { expect, it } from 'vitest';
import { createComputeClient } from '../../src/compute/compute-client';
import { inProcessConnection } from '../../src/compute/in-process-connection';
import type { EgressWay } from '../../src/analyses/egress/ways';
import { smallWard } from '../../src/demo/small-ward/small-ward';
import { openingMiddle } from '../../src/model/query/opening-middle';
import { plannerHandlers } from '../../workers/planner-handlers';
import { readerHandlers } from '../../workers/reader-handlers';

it('the ways of many places are those of each, in their order, some at a time', async () => {
  const document = smallWard();
  const client = createComputeClient({
    reader: () => inProcessConnection(readerHandlers()),
    planner: () => inProcessConnection(plannerHandlers()),
  });
  await client.run('plan.open', { plan: 'p', document });
  const places = Object.values(document.openings)
    .filter(({ kind }) => kind === 'door')
    .map((door) => {
      const [x, y] = openingMiddle(door);
      return { storey: door.storey, x, y };
    });
  const asked = { plan: 'p', closed: [], hour: '02:00' };
  const found: (readonly EgressWay[])[] = [];
  while (found.length < places.length) {
    const some = await client.run('egress.places', { ...asked, from: places.slice(found.length) });
    expect(some.length).toBeGreaterThan(0);
    found.push(...some);
  }
  expect(found.some((ways) => ways.length > 1)).toBe(true);
  for (const [i, from] of places.entries()) {
    expect(found[i]).toEqual(await client.run('egress.ways', { ...asked, from }));
  }
  expect(await client.run('egress.places', { ...asked, from: [] })).toEqual([]);
  client.close();
});
