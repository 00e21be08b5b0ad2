import { createComputeClient, type ComputeClient } from '../../../src/compute/compute-client';
import { ComputeError } from '../../../src/compute/compute-error';
import { inProcessConnection } from '../../../src/compute/in-process-connection';
import type { JobName, Jobs } from '../../../src/compute/jobs';
import { WATCH_LIMITS } from '../../../src/compute/watch-limits';
import { workerConnection } from '../../../src/compute/worker-connection';
import { plannerHandlers } from '../../../workers/planner-handlers';
import { readerHandlers } from '../../../workers/reader-handlers';

/** Every worker started, in order, so that a test can kill one behind the client's back. */
const started: Worker[] = [];

const start = (make: () => Worker): Worker => {
  const worker = make();
  started.push(worker);
  return worker;
};

const reader = (): Worker =>
  new Worker(new URL('../../../workers/reader-worker.ts', import.meta.url), { type: 'module' });
const planner = (): Worker =>
  new Worker(new URL('../../../workers/planner-worker.ts', import.meta.url), { type: 'module' });

const workersOf = {
  reader: () => workerConnection(start(reader)),
  planner: () => workerConnection(start(planner)),
};
const inWorkers = createComputeClient(workersOf, { ...WATCH_LIMITS, answerMs: 500, silentMs: 4000 });
const inProcess = createComputeClient({
  reader: () => inProcessConnection(readerHandlers()),
  planner: () => inProcessConnection(plannerHandlers()),
});

/** Bytes of any output, so that two outputs can be held equal to the last bit: JSON with typed arrays as hex. */
async function digest(value: unknown): Promise<string> {
  const text = JSON.stringify(value, (_, each: unknown) => {
    if (ArrayBuffer.isView(each)) {
      const bytes = new Uint8Array(each.buffer, each.byteOffset, each.byteLength);
      return `${each.constructor.name}:${bytes.reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '')}`;
    }
    // JSON has no word for these.
    return typeof each === 'number' && !Number.isFinite(each) ? `number:${each}` : each;
  });
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const clients: Record<'worker' | 'process', ComputeClient> = { worker: inWorkers, process: inProcess };

const page = {
  clients,
  started,
  digest,
  /** A client that ends no worker that is slow to stop: for who measures how long one takes. */
  patient: (): ComputeClient => createComputeClient(workersOf, { ...WATCH_LIMITS, cancelMs: 30_000 }),
  isComputeError: (error: unknown): error is ComputeError => error instanceof ComputeError,
  run: <J extends JobName>(where: keyof typeof clients, job: J, input: Jobs[J]['input']) =>
    clients[where].run(job, input),
};

export type ComputePage = typeof page;

declare global {
  interface Window {
    compute: ComputePage;
  }
}

window.compute = page;
