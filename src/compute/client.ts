import { present } from '../base/assert';
import type { Connection } from './connection';
import type { Progress } from './progress';
import type { InputOf, JobOf, OutputOf, Protocol } from './protocol';
import { NO_STATE, type StateKeeper } from './state-keeper';
import { WATCH_LIMITS, type WatchLimits } from './watch-limits';
import { WorkerLine } from './worker-line';

/** What a caller may say about a job besides its input. */
export interface RunOptions {
  /** Aborting it rejects at once with `compute.cancelled`, however busy the worker is. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * Jobs of one lane: at most one runs and one waits, the latest wins and the superseded one rejects with
   * `compute.superseded`. Default: the job's own (`JobKind.lane`); jobs that change state have none.
   */
  readonly lane?: string | null | undefined;
}

/** The page's way to heavy work. */
export interface ClientOf<P extends Protocol<P>, W extends string = string> {
  /** Answers, or rejects with a `ComputeError` and nothing else. Inputs are copied, big outputs moved. */
  run<J extends JobOf<P>>(job: J, input: InputOf<P, J>, options?: RunOptions): Promise<OutputOf<P, J>>;
  /** Starts a worker before its first job, so that it is there when that comes. */
  start(worker: W): void;
  /** Ends all workers; what runs or waits rejects with `compute.closed`. */
  close(): void;
}

/** Which worker serves a job, and its lane when the caller names none. */
export interface JobKind<W extends string> {
  readonly worker: W;
  readonly lane: string | null;
  /** The name of the code that it needs, where that comes late: once it is there, it is there for all of that name. */
  readonly code?: string;
}

/** How to start a worker of one kind, and what a new one must be told. */
export interface WorkerKind {
  readonly connect: () => Connection;
  readonly keeper?: StateKeeper;
  /** What is sent in the place of a job's input: the same in less. */
  readonly wire?: (job: string, input: unknown) => unknown;
}

/**
 * A client over one worker of each kind. Workers start with their first job. The same client runs over
 * `workerConnection` and over `inProcessConnection`.
 */
export function createClient<P extends Protocol<P>, W extends string>(
  jobs: { readonly [J in JobOf<P>]: JobKind<W> },
  workers: { readonly [K in W]: WorkerKind },
  limits: WatchLimits = WATCH_LIMITS,
): ClientOf<P, W> {
  const lines = new Map<W, WorkerLine>();
  const lineOf = (name: W): WorkerLine => {
    const made = lines.get(name);
    if (made) return made;
    const kind = workers[name];
    const line = new WorkerLine(kind.connect, kind.keeper ?? NO_STATE, limits);
    lines.set(name, line);
    return line;
  };
  return {
    run: (job, input, options = {}) => {
      const kind = present(jobs[job], `job kind ${job}`);
      const lane = options.lane === undefined ? kind.lane : options.lane;
      const sent = workers[kind.worker].wire?.(job, input) ?? input;
      const output = lineOf(kind.worker).run(job, sent, { ...options, lane, code: kind.code });
      // The handler table ties a job's output to its name by type; the wire in between carries `unknown`.
      return output as Promise<OutputOf<P, typeof job>>;
    },
    start: (worker) => lineOf(worker).start(),
    close: () => {
      for (const line of lines.values()) line.close();
    },
  };
}
