import { releaseProxy, wrap, type Endpoint } from 'comlink';
import type { Connection, WorkerApi } from './connection';
import { connectRemote } from './serve';

/** The page's end of a wire to a real worker, and how that worker is watched and ended. */
export interface WorkerWire {
  readonly endpoint: Endpoint;
  onDeath(listener: (reason: string) => void): void;
  terminate(): void;
}

/** A connection over any wire that comlink can speak on. */
export function connectionOver(wire: WorkerWire): Connection {
  const remote = wrap<WorkerApi>(wire.endpoint);
  let ended = false;
  return {
    api: {
      connect: (onEvent) => connectRemote(remote, onEvent),
      run: (call, job, input) => remote.run(call, job, input),
      load: (job) => remote.load(job),
      cancel: (call) => remote.cancel(call),
    },
    onDeath: (listener) => wire.onDeath((reason) => !ended && listener(reason)),
    end: () => {
      if (ended) return;
      ended = true;
      remote[releaseProxy]();
      wire.terminate();
    },
  };
}

/** A connection to a browser's worker. A script that doesn't load and an error outside any job count as death. */
export const workerConnection = (worker: Worker): Connection =>
  connectionOver({
    endpoint: worker,
    onDeath: (listener) => {
      worker.addEventListener('error', (event) => listener(event.message || 'worker error'));
      worker.addEventListener('messageerror', () => listener('message could not be read'));
    },
    terminate: () => worker.terminate(),
  });
