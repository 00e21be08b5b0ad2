import { expose, proxy, transfer, type Endpoint, type Remote } from 'comlink';
import type { Outcome, WorkerApi, WorkerEvent } from './connection';
import { JobCancelled, type HandlerTable, type JobContext, type Protocol } from './protocol';

/** A worker that never looks up is asked to breathe this often, ms. */
const PAUSE_EVERY = 25;
const PROGRESS_EVERY = 50;

/** An outcome and the buffers of it that move instead of being copied. */
export interface Served {
  readonly outcome: Outcome;
  readonly transfer: ArrayBufferLike[];
}

/** The worker's side of the boundary without the wire: `serve` puts it on one, `inProcess` calls it directly. */
export interface JobServer {
  connect(onEvent: (event: WorkerEvent) => void): void;
  run(call: number, job: string, input: unknown): Promise<Served>;
  load(job: string): Promise<void>;
  cancel(call: number): void;
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Runs the handlers of a table: one call at a time, cancel at pauses, progress no oftener than every 50 ms. */
export function createJobServer<P extends Protocol<P>, J extends keyof P>(
  handlers: HandlerTable<P, J>,
): JobServer {
  let tell: (event: WorkerEvent) => void = () => undefined;
  let running = -1;
  let cancelled = -1;

  const contextOf = (call: number): JobContext => {
    let breathed = performance.now();
    let told = -Infinity;
    return {
      progress: (progress) => {
        const now = performance.now();
        if (now - told < PROGRESS_EVERY && progress.done < progress.total) return;
        told = now;
        tell({ call, kind: 'progress', progress });
      },
      pause: async () => {
        if (performance.now() - breathed >= PAUSE_EVERY) {
          await breathe();
          breathed = performance.now();
        }
        if (cancelled === call) throw new JobCancelled();
      },
    };
  };

  return {
    connect: (onEvent) => {
      tell = onEvent;
    },
    cancel: (call) => {
      if (running === call) cancelled = call;
    },
    load: async (job) => {
      try {
        // Another name than a key has no code that comes late.
        await handlers[job as unknown as J]?.load?.();
      } catch {
        // The job is told of it when it runs: it fetches again.
      }
    },
    run: async (call, job, input) => {
      running = call;
      tell({ call, kind: 'started' });
      try {
        if (!Object.hasOwn(handlers, job)) throw new Error(`no handler for ${job}`);
        // The name came over the wire; that it is a key was just checked, and input goes with it by `Jobs`.
        const handler = handlers[job as unknown as J];
        const output = await handler.run(input as P[J]['input'], contextOf(call));
        return { outcome: { kind: 'done', output }, transfer: handler.transfer?.(output) ?? [] };
      } catch (error) {
        const outcome: Outcome =
          error instanceof JobCancelled ? { kind: 'cancelled' } : { kind: 'failed', detail: describe(error) };
        return { outcome, transfer: [] };
      }
    },
  };
}

/** Puts a handler table on this worker's wire: the one line of a worker's entry point. */
export function serve<P extends Protocol<P>, J extends keyof P>(
  handlers: HandlerTable<P, J>,
  endpoint?: Endpoint,
): void {
  const server = createJobServer(handlers);
  const api: WorkerApi = {
    connect: (onEvent) => server.connect(onEvent),
    cancel: (call) => server.cancel(call),
    load: (job) => server.load(job),
    run: async (call, job, input) => {
      const served = await server.run(call, job, input);
      // Only plain ArrayBuffers are ever put into a transfer list: nothing here makes shared ones.
      return transfer(served.outcome, served.transfer as ArrayBuffer[]);
    },
  };
  expose(api, endpoint);
}

/** The page's side of `connect`: the listener stays in the page, the worker gets a handle on it. */
export const connectRemote = (
  remote: Remote<WorkerApi>,
  onEvent: (event: WorkerEvent) => void,
): Promise<void> => remote.connect(proxy(onEvent));
