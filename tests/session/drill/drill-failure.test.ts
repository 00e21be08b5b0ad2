import { expect, it } from 'vitest';
import { createComputeClient } from '../../../src/compute/compute-client';
import { inProcessConnection } from '../../../src/compute/in-process-connection';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { makeId } from '../../../src/model/schema/ids';
import { createDrill } from '../../../src/session/drill/create-drill';
import { plannerHandlers } from '../../../workers/planner-handlers';
import { readerHandlers } from '../../../workers/reader-handlers';
import { nodeSession } from '../support/node-session';

it.each(['wayout.way', 'wayout.doors'] as const)(
  'when %s fails it is said, no earlier answer is left, and it can be asked again',
  async (job) => {
    let fails = false;
    const handlers = plannerHandlers();
    const { run } = handlers[job];
    const failing = (...asked: Parameters<typeof run>) => {
      if (fails) throw new Error('out of memory');
      // The very handler of that job.
      return (run as (...all: unknown[]) => ReturnType<typeof run>)(...asked);
    };
    const compute = createComputeClient({
      reader: () => inProcessConnection(readerHandlers()),
      planner: () => inProcessConnection({ ...handlers, [job]: { ...handlers[job], run: failing } }),
    });
    const node = nodeSession(null, null, smallWard, { compute });
    await node.session.openSample('small-ward');
    const drill = node.session.part(createDrill);
    const answered = (): boolean => drill.store.getState().effects !== null;
    const ask = (y: number): void => drill.startAt({ storey: makeId('storey', 'L2'), x: 8, y });
    ask(9.2);
    await node.until(answered);
    fails = true;
    ask(9.4);
    await node.until(() => drill.store.getState().status === 'failed');
    expect(drill.store.getState()).toMatchObject({ found: null, effects: null, worstStatus: 'idle' });
    fails = false;
    drill.retry();
    await node.until(answered);
    expect(drill.store.getState()).toMatchObject({ status: 'ready', error: null });
    node.session.dispose();
  },
);
