import { assert } from '../base/assert';
import type { Connection, Outcome, WorkerEvent } from './connection';
import type { Progress } from './progress';
import type { WatchLimits } from './watch-limits';

/** How a call to a worker ended: answered, or its worker is no more. */
export type CallEnd =
  | Outcome
  | { readonly kind: 'died'; readonly detail: string }
  | { readonly kind: 'stuck'; readonly detail: string };

interface Pending {
  readonly call: number;
  readonly onProgress: (progress: Progress) => void;
  readonly end: (end: CallEnd) => void;
}

/**
 * One worker that is always there: started with the first call, watched while a call runs, ended when it is
 * stuck or doesn't stop in time, and started anew with the next call. One call at a time.
 */
export class WorkerHost {
  readonly #connect: () => Connection;
  readonly #limits: WatchLimits;
  #connection: Connection | null = null;
  /** False while the worker may still be loading its script. */
  #heardOf = false;
  #pending: Pending | null = null;
  #calls = 0;
  #heard = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #generation = 0;
  /** Ends of waiting for code. */
  readonly #loading = new Set<() => void>();

  constructor(connect: () => Connection, limits: WatchLimits) {
    this.#connect = connect;
    this.#limits = limits;
  }

  /** Grows by one whenever a worker ends: what a worker knew of an older one is gone. */
  get generation(): number {
    return this.#generation;
  }

  /** Starts the worker unless it is there; whether it could be is told by the first call. */
  start(): void {
    try {
      this.#connection ??= this.#open();
    } catch {
      this.#connection = null;
    }
  }

  /** Runs one job; always resolves. */
  call(job: string, input: unknown, onProgress: (progress: Progress) => void): Promise<CallEnd> {
    assert(this.#pending === null, 'one call at a time', job);
    return new Promise((resolve) => {
      const call = ++this.#calls;
      const pending: Pending = { call, onProgress, end: resolve };
      this.#pending = pending;
      let connection: Connection;
      try {
        connection = this.#connection ?? this.#open();
      } catch (error) {
        // A browser may refuse to start a worker; that is told like the death of one.
        this.#settle(call, { kind: 'died', detail: String(error) });
        return;
      }
      if (this.#pending !== pending) return;
      this.#watch(
        this.#heardOf ? this.#limits.answerMs : this.#limits.startMs,
        'died',
        'did not take the job',
      );
      connection.api.run(call, job, input).then(
        (outcome) => this.#settle(call, outcome),
        // The wire itself refused: an input that can't be cloned, or a worker that is gone.
        (error: unknown) => this.#settle(call, { kind: 'failed', detail: String(error) }),
      );
    });
  }

  /**
   * Fetches the code of a job while others run. Resolves however that ends: what could not be fetched, or doesn't come,
   * is told by the job's own call, which is watched.
   */
  load(job: string): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.#limits.silentMs);
      const end = (): void => {
        clearTimeout(timer);
        this.#loading.delete(end);
        resolve();
      };
      this.#loading.add(end);
      this.start();
      if (this.#connection) this.#connection.api.load(job).then(end, end);
      else end();
    });
  }

  /** Asks the running call to stop and ends the worker when it hasn't in time. */
  cancel(): void {
    const pending = this.#pending;
    if (!pending) return;
    void this.#connection?.api.cancel(pending.call);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#drop({ kind: 'cancelled' }), this.#limits.cancelMs);
  }

  /** Ends the worker, whatever it does. */
  close(): void {
    this.#drop({ kind: 'died', detail: 'closed' });
  }

  #open(): Connection {
    const connection = this.#connect();
    this.#connection = connection;
    this.#heardOf = false;
    connection.onDeath((reason) => {
      if (this.#connection === connection) this.#drop({ kind: 'died', detail: reason });
    });
    void connection.api.connect((event) => this.#hear(event));
    return connection;
  }

  #hear(event: WorkerEvent): void {
    const pending = this.#pending;
    this.#heardOf = true;
    if (!pending || event.call !== pending.call) return;
    this.#heard++;
    this.#watch(this.#limits.silentMs, 'stuck', `silent for ${this.#limits.silentMs} ms`);
    if (event.kind === 'progress') pending.onProgress(event.progress);
  }

  /** Ends the worker unless it is heard of in time. A page that was busy itself first reads its mail. */
  #watch(limit: number, kind: 'died' | 'stuck', detail: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const heard = this.#heard;
      this.#timer = setTimeout(() => {
        if (heard === this.#heard) this.#drop({ kind, detail });
      }, this.#limits.mailMs);
    }, limit);
  }

  #settle(call: number, end: CallEnd): void {
    const pending = this.#pending;
    if (!pending || pending.call !== call) return;
    clearTimeout(this.#timer);
    this.#pending = null;
    pending.end(end);
  }

  #drop(end: CallEnd): void {
    const connection = this.#connection;
    this.#connection = null;
    this.#generation++;
    connection?.end();
    for (const ended of this.#loading) ended();
    if (this.#pending) this.#settle(this.#pending.call, end);
  }
}
