import type { Connection } from './connection';
import type { HandlerTable, Protocol } from './protocol';
import { createJobServer } from './serve';

/**
 * The same handler table without a worker: inputs and outputs are cloned as the wire would, buffers of the
 * transfer list are detached here too, so that code which works in process works in a worker.
 */
export function inProcessConnection<P extends Protocol<P>, J extends keyof P>(
  handlers: HandlerTable<P, J>,
): Connection {
  const server = createJobServer(handlers);
  return {
    api: {
      connect: async (onEvent) => server.connect(onEvent),
      run: async (call, job, input) => {
        const copy = structuredClone(input);
        await Promise.resolve();
        const served = await server.run(call, job, copy);
        // As in `serve`: only plain ArrayBuffers are ever transferred.
        return structuredClone(served.outcome, { transfer: served.transfer as ArrayBuffer[] });
      },
      load: (job) => server.load(job),
      cancel: async (call) => server.cancel(call),
    },
    onDeath: () => undefined,
    end: () => undefined,
  };
}
