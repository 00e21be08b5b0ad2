import type { Progress } from './progress';

/** What a worker tells while a job runs. Every event also proves that the worker lives. */
export type WorkerEvent =
  | { readonly call: number; readonly kind: 'started' }
  | { readonly call: number; readonly kind: 'progress'; readonly progress: Progress };

/** How a call ended, as a value: errors keep their code across the boundary. */
export type Outcome =
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly detail: string };

/** What a worker can be asked. */
export interface WorkerApi {
  /** Once, before the first call. */
  connect(onEvent: (event: WorkerEvent) => void): void;
  /** One call at a time; never rejects for a reason of the handler. */
  run(call: number, job: string, input: unknown): Promise<Outcome>;
  /** Fetches the code of a job, whatever runs meanwhile; that it could not be is told by the job itself. */
  load(job: string): Promise<void>;
  /** Asks the running call to stop at its next pause. */
  cancel(call: number): void;
}

/** `WorkerApi` seen from the page: everything answers later. */
export interface RemoteApi {
  connect(onEvent: (event: WorkerEvent) => void): Promise<void>;
  run(call: number, job: string, input: unknown): Promise<Outcome>;
  load(job: string): Promise<void>;
  cancel(call: number): Promise<void>;
}

/** A living worker: real, or handlers in this very process. */
export interface Connection {
  readonly api: RemoteApi;
  /** Calls `listener` once when the worker dies by itself. */
  onDeath(listener: (reason: string) => void): void;
  /** Ends it for good; a call under way is never answered. */
  end(): void;
}
