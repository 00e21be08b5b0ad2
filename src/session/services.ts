import type { ComputeClient } from '../compute/compute-client';
import type { CampusDocument } from '../model/schema/document';

/** Built-in plans by name; the first one is what the page opens with. */
export const SAMPLES = ['demo', 'small-ward'] as const;
export type SampleName = (typeof SAMPLES)[number];

export const isSample = (name: string | null): name is SampleName => SAMPLES.some((each) => each === name);

/** What the session needs of the outside world; real ones are made in `app/services.ts` only. */
export interface Services {
  readonly compute: ComputeClient;
  readonly files: {
    /** Asks the person for a file; null when they decline. */
    pick(): Promise<{ readonly name: string; readonly read: () => Promise<Uint8Array> } | null>;
    /** Hands a file to the person (a download in a browser). */
    save(name: string, bytes: Uint8Array<ArrayBuffer>): void;
  };
  readonly clock: {
    /** Milliseconds, only ever going up. */
    now(): number;
  };
  readonly ids: {
    /** The local part of a new entity's id: letters and digits, never repeated. */
    next(): string;
  };
  /**
   * Resolves when what was given to be shown is shown, or soon after: what nobody looks at waits for it, so that it
   * doesn't hold up the first picture.
   */
  readonly settled: () => Promise<void>;
  /** A built-in plan, loaded when asked for. */
  readonly sample: (name: SampleName) => Promise<CampusDocument>;
}
