/** A job with its input, not yet run. */
export interface JobCall {
  readonly job: string;
  readonly input: unknown;
}

/**
 * Remembers for a worker what it must know, so that a new one can be told. The client asks before each job
 * and reports after each.
 */
export interface StateKeeper {
  /** What to run first so that the worker of this generation knows all that `call` needs; usually nothing. */
  before(call: JobCall, generation: number): readonly JobCall[];
  /** Does this job change what the worker knows? Then what is asked before it is answered before it. */
  changes(job: string): boolean;
  /** `call` was answered by the worker of this generation, and its caller was told so. */
  done(call: JobCall, generation: number): void;
  /** `call` may or may not have happened, and its caller was told that it did not. */
  unsettled(call: JobCall): void;
}

/** For workers that remember nothing between jobs. */
export const NO_STATE: StateKeeper = {
  before: () => [],
  changes: () => false,
  done: () => undefined,
  unsettled: () => undefined,
};
