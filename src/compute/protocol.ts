import type { Progress } from './progress';

/**
 * What a protocol is: a job's name to what goes in and what comes out. `Jobs` is the product's; tests of this
 * folder bring small ones of their own. Everything in it must survive structured clone.
 */
export type Protocol<P> = { readonly [J in keyof P]: { readonly input: unknown; readonly output: unknown } };

/** The names of a protocol's jobs. */
export type JobOf<P> = Extract<keyof P, string>;
export type InputOf<P extends Protocol<P>, J extends keyof P> = P[J]['input'];
export type OutputOf<P extends Protocol<P>, J extends keyof P> = P[J]['output'];

/** What a handler is given besides its input. */
export interface JobContext {
  /** Tells the page how far the job is; sent at most every 50 ms, so cheap to call in a loop. */
  progress(progress: Progress): void;
  /**
   * A place to stop: lets a waiting cancel in when the worker has been busy for a while, and throws
   * `JobCancelled` when the job was cancelled. Handlers of more than some milliseconds call it between parts.
   */
  pause(): Promise<void>;
}

/** One job's handler, and which buffers of its output move to the page instead of being copied. */
export interface Handler<P extends Protocol<P>, J extends keyof P> {
  run(input: InputOf<P, J>, context: JobContext): OutputOf<P, J> | Promise<OutputOf<P, J>>;
  /** Only buffers that the worker keeps no use of: they are empty there afterwards. */
  transfer?(output: OutputOf<P, J>): ArrayBufferLike[];
  /** Fetches its code where that comes late: `run` needs no word of it, but whoever asks before holds nobody up. */
  load?(): Promise<unknown>;
}

/** Every job of a worker with its handler: the whole worker, and it also runs in process. */
export type HandlerTable<P extends Protocol<P>, J extends keyof P = keyof P> = {
  readonly [K in J]: Handler<P, K>;
};

/** Thrown by `pause` inside a handler; never reaches the page as such. */
export class JobCancelled extends Error {
  override readonly name = 'JobCancelled';
}
