import { ComputeError, type ComputeErrorCode } from './compute-error';
import type { Connection } from './connection';
import { LaneQueue } from './lane-queue';
import type { Progress } from './progress';
import type { JobCall, StateKeeper } from './state-keeper';
import type { WatchLimits } from './watch-limits';
import { WorkerHost, type CallEnd } from './worker-host';

/** How often a job whose worker died under it is tried. */
const ATTEMPTS = 2;

interface Entry extends JobCall {
  readonly lane: string | null;
  readonly code: string | undefined;
  readonly onProgress: (progress: Progress) => void;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: ComputeError) => void;
  readonly signal: AbortSignal | undefined;
  readonly onAbort: () => void;
  settled: boolean;
}

/** What a caller may add to a job. */
export interface LineOptions {
  readonly lane: string | null;
  /** The code that the job waits for, where that comes late. */
  readonly code?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * The jobs of one worker: queue, cancel, retry, and telling a new worker what the old one knew. Every job is
 * answered or refused with a `ComputeError`, whatever happens to the worker. A job whose code is still on its way lets
 * those behind it pass.
 */
export class WorkerLine {
  readonly #host: WorkerHost;
  readonly #keeper: StateKeeper;
  readonly #queue = new LaneQueue<Entry>();
  /** By code that comes late: the worker that was asked for it, and whether it has it. */
  readonly #codes = new Map<string, { readonly generation: number; here: boolean }>();
  #running: Entry | null = null;
  /** The host runs `#running`'s own job, not one that restores state for it. */
  #own = false;
  #closed = false;

  constructor(connect: () => Connection, keeper: StateKeeper, limits: WatchLimits) {
    this.#host = new WorkerHost(connect, limits);
    this.#keeper = keeper;
  }

  /** Queues a job; rejects with a `ComputeError` only. An abort rejects at once, busy or not. */
  run(job: string, input: unknown, options: LineOptions): Promise<unknown> {
    if (this.#closed) return Promise.reject(new ComputeError('compute.closed', job));
    if (options.signal?.aborted) return Promise.reject(new ComputeError('compute.cancelled', job));
    return new Promise((resolve, reject) => {
      const entry: Entry = {
        job,
        input,
        lane: options.lane,
        code: options.code,
        onProgress: options.onProgress ?? (() => undefined),
        resolve,
        reject,
        signal: options.signal,
        onAbort: () => this.#abort(entry),
        settled: false,
      };
      options.signal?.addEventListener('abort', entry.onAbort, { once: true });
      const superseded = this.#queue.push(entry);
      if (superseded) this.#refuse(superseded, 'compute.superseded');
      void this.#work();
    });
  }

  /** Starts the worker unless it is there. */
  start(): void {
    if (!this.#closed) this.#host.start();
  }

  close(): void {
    this.#closed = true;
    for (const entry of this.#queue.drain()) this.#refuse(entry, 'compute.closed');
    if (this.#running) this.#refuse(this.#running, 'compute.closed');
    this.#host.close();
  }

  async #work(): Promise<void> {
    if (this.#running) return;
    for (let entry = this.#next(); entry; entry = this.#next()) {
      this.#running = entry;
      await this.#serve(entry);
      this.#running = null;
    }
  }

  #next(): Entry | null {
    return this.#queue.next(
      (entry) => this.#hasCode(entry),
      ({ job }) => this.#keeper.changes(job),
    );
  }

  /** Is the code of a job there? Asks this worker for it when nobody has. */
  #hasCode({ job, code }: Entry): boolean {
    if (code === undefined) return true;
    const { generation } = this.#host;
    const known = this.#codes.get(code);
    if (known?.generation === generation) return known.here;
    const asked = { generation, here: false };
    this.#codes.set(code, asked);
    void this.#host.load(job).then(() => {
      asked.here = true;
      return this.#work();
    });
    return false;
  }

  async #serve(entry: Entry): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS && !entry.settled; attempt++) {
      const end = (await this.#restore(entry)) ?? (await this.#runOwn(entry));
      if (end.kind === 'died' && attempt < ATTEMPTS) continue;
      this.#finish(entry, end);
    }
  }

  /** Tells a new worker what it must know first; the end of that where it went wrong, else null. */
  async #restore(entry: Entry): Promise<CallEnd | null> {
    for (const call of this.#keeper.before(entry, this.#host.generation)) {
      const end = await this.#host.call(call.job, call.input, () => undefined);
      if (end.kind !== 'done') return end;
      this.#keeper.done(call, this.#host.generation);
    }
    return entry.settled ? { kind: 'cancelled' } : null;
  }

  async #runOwn(entry: Entry): Promise<CallEnd> {
    this.#own = true;
    const end = await this.#host.call(entry.job, entry.input, (progress) => {
      if (!entry.settled) entry.onProgress(progress);
    });
    this.#own = false;
    if (end.kind === 'done' && !entry.settled) this.#keeper.done(entry, this.#host.generation);
    else this.#keeper.unsettled(entry);
    return end;
  }

  #finish(entry: Entry, end: CallEnd): void {
    if (entry.settled) return;
    if (end.kind === 'done') {
      this.#settle(entry);
      entry.resolve(end.output);
      return;
    }
    if (end.kind === 'cancelled') this.#refuse(entry, 'compute.cancelled');
    else if (end.kind === 'failed') this.#refuse(entry, 'compute.failed', end.detail);
    else this.#refuse(entry, end.kind === 'stuck' ? 'compute.stuck' : 'compute.crashed', end.detail);
  }

  #abort(entry: Entry): void {
    this.#queue.remove(entry);
    this.#refuse(entry, 'compute.cancelled');
    if (this.#running === entry && this.#own) this.#host.cancel();
    // Others may have stood behind it, as it waited for its code.
    void this.#work();
  }

  #refuse(entry: Entry, code: ComputeErrorCode, detail = ''): void {
    if (entry.settled) return;
    this.#settle(entry);
    entry.reject(new ComputeError(code, entry.job, detail));
  }

  #settle(entry: Entry): void {
    entry.settled = true;
    entry.signal?.removeEventListener('abort', entry.onAbort);
  }
}
