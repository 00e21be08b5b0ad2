import type { ComputeClient } from '../compute/compute-client';
import type { CampusDocument } from '../model/schema/document';

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
  /** The built-in plan, loaded when asked for. */
  readonly sample: () => Promise<CampusDocument>;
}
