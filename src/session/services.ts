import type { Result } from '../base/result';
import type { IsoTime } from '../base/time/iso-time';
import type { UlidSource } from '../base/ulid';
import type { ComputeClient } from '../compute/compute-client';
import type { CampusDocument } from '../model/schema/document';
import type { RecordStorage, StorageGate } from '../storage/record-storage';
import type { StorageTrouble } from '../storage/storage-trouble';
import type { SampleName } from './sample-name';

/** What was recorded of a built-in plan before anyone here recorded anything. */
export interface SampleRecords {
  /** Where the plan's clock stands. */
  readonly now: IsoTime;
  readonly count: number;
  /** Events as JSON texts, in order of time, some at once. Made by the same build: they needn't be checked. */
  readonly texts: AsyncIterable<readonly string[]>;
}

/** What the session needs of the outside world; real ones are made in `app/services.ts` only. */
export interface Services {
  readonly compute: ComputeClient;
  readonly files: {
    /** Asks the person for a file; null when they decline. */
    pick(): Promise<{ readonly name: string; readonly read: () => Promise<Uint8Array> } | null>;
    /** Hands a file to the person (a download in a browser). */
    save(name: string, bytes: Uint8Array<ArrayBuffer>): void;
    /** The same for what may be too big to hold twice. */
    saveBlob(name: string, blob: Blob): void;
  };
  readonly link: {
    /** Puts the address of what is shown where it can be pasted from; false when the browser refuses. */
    copy(): Promise<boolean>;
  };
  readonly clock: {
    /** Milliseconds, only ever going up. */
    now(): number;
  };
  /** The device's clock: milliseconds since 1970; a person may set it. */
  readonly calendar: {
    now(): number;
  };
  /** Calls back when a page that nobody saw is looked at again, until the returned function is called. */
  readonly awake: (listener: () => void) => () => void;
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
  /** Its records; null when it has none. */
  readonly sampleRecords: (name: SampleName) => Promise<SampleRecords | null>;
  /** Ids of records, photos, drafts: in order of making, whatever the clock does. */
  readonly recordIds: UlidSource;
  readonly storage: {
    /** Opens what this device keeps; asked once. `onGate` as in `openStorage`. */
    open(onGate: (gate: StorageGate) => void): Promise<Result<RecordStorage, StorageTrouble>>;
    /** Whether any plan was kept here: answered at once, without loading what `open` needs. */
    keepsPlans(): Promise<boolean>;
    /** A note of what is kept, outside of where it is kept; null = there is none, or the browser forbids it. */
    readonly note: {
      read(): string | null;
      write(text: string): void;
    };
  };
  /** What this tab remembers through a reload; another tab has its own. */
  readonly tab: {
    plan(): string | null;
    setPlan(id: string): void;
  };
}
