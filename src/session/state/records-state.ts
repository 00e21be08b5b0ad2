import type { Message } from '../../base/message';
import type { IsoTime } from '../../base/time/iso-time';
import type { StorageGate } from '../../storage/record-storage';
import type { LocalDate } from '../../base/time/local-date';
import type { RecordBook } from '../../records/fold/record-book';
import type { Temporary } from '../../storage/storage-room';
import type { RecordKeeper } from '../records/record-keeper';

/** How far the reading of what was recorded is, events. */
export interface RecordsProgress {
  readonly done: number;
  readonly total: number;
}

/** Who works at this device. */
export interface RecordPerson {
  /** As events name them: `person_…`, one of the plan's people or made from the name typed in. */
  readonly id: string;
  readonly name: string;
}

/** What is kept here, and how safely. Bytes are the browser's estimate; null = it doesn't say. */
export interface StorageFigures {
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** The browser's promise not to clear it by itself; null = not asked, or it doesn't say. */
  readonly persisted: boolean | null;
  /** A private window: all of it is gone when the window is closed. */
  readonly temporary: Temporary;
  /** When it was counted, by this device's clock. */
  readonly at: IsoTime;
  /** This device, as its events name it; null = it has no name yet. */
  readonly device: string | null;
  /** Of all campuses, recorded on or brought to this device. */
  readonly events: number;
  readonly photos: number;
  readonly drafts: number;
  readonly plans: number;
  readonly lastBackup: IsoTime | null;
  /** Events of this device that no backup has yet. */
  readonly notBackedUp: number;
  /** When the first of those was made; null = there is none, or nobody can tell. */
  readonly oldestUnsaved: IsoTime | null;
}

/** What the device was last seen to keep: noted outside the database, so that it can be missed when that is gone. */
export interface KnownData {
  /** The device's name: another database has another one; null = it had none yet. */
  readonly device: string | null;
  readonly events: number;
  readonly photos: number;
  readonly plans: number;
  readonly lastBackup: IsoTime | null;
  /** When it was counted. */
  readonly at: IsoTime;
}

/** What was known to be here, and is not any more. */
export interface LostData extends KnownData {
  /** Events that are still here. */
  readonly left: number;
}

/** By which clock dues are judged and events are dated. The demonstration's stands where its year ends. */
export type RecordClock = 'device' | 'demo';

/** Everything recorded for the open plan. `book` grows in place: `revision` says when it has. */
export interface RecordsState {
  /** `unavailable`: nothing can be kept here, `trouble` says why; what came with the plan is still in the book. */
  readonly status: 'closed' | 'opening' | 'ready' | 'unavailable';
  readonly progress: RecordsProgress | null;
  /** Null until all of it is read. */
  readonly book: RecordBook | null;
  /** Grows with each change of the book; another plan begins with a higher one too. */
  readonly revision: number;
  /** The subjects that the latest revision touched; null = any. */
  readonly changed: ReadonlySet<string> | null;
  /** What can be done with records; null until they are read. */
  readonly keeper: RecordKeeper | null;
  readonly clock: RecordClock;
  /** The day by that clock; another one from midnight on. Null until the records are read. */
  readonly today: LocalDate | null;
  readonly person: RecordPerson | null;
  /** Saves under way: above 0 the page says *saving*, at 0 everything that was acknowledged is on the disk. */
  readonly saving: number;
  /** When this tab's last save was on the disk. */
  readonly savedAt: IsoTime | null;
  readonly figures: StorageFigures | null;
  /** What was known to be kept here and is gone; null = nothing, or the person knows. */
  readonly lost: LostData | null;
  /** Other than `open`: this page must be loaded again before it can write. */
  readonly gate: StorageGate;
  /** The last trouble that nobody has dismissed. */
  readonly trouble: Message | null;
}

export const initialRecords: RecordsState = {
  status: 'closed',
  progress: null,
  book: null,
  revision: 0,
  changed: null,
  keeper: null,
  clock: 'device',
  today: null,
  person: null,
  saving: 0,
  savedAt: null,
  figures: null,
  lost: null,
  gate: 'open',
  trouble: null,
};
