import { err, ok, type Result } from '../base/result';
import type { IsoTime } from '../base/time/iso-time';
import type { Database } from './database';
import type { DeviceStores } from './device-stores';
import { DocumentStore } from './document-store';
import { MetaStore } from './meta-store';
import { RecordStore } from './record-store';
import type { PhotoRow } from './rows';
import { RunStore } from './run-store';
import { sha256 } from './sha256';
import { tabChannel, type TabChannel, type TabNews } from './tab-channel';
import { askToPersist, offered, storageRoom, type StorageRoom } from './storage-room';
import { troubleOf, type StorageTrouble } from './storage-trouble';
import { backupText } from './backup/backup-text';
import type { Course } from './backup/course';
import { surveyBackup, type BackupIssue, type BackupSurvey } from './backup/survey-backup';
import { restoreLines, type RestoreReport } from './backup/restore-lines';
import { writeBackup, type BackupCourse, type BackupFile } from './backup/write-backup';

/**
 * `newer-version`: another tab runs a newer program; `closed`: the browser took the data away. In both this page has
 * stopped writing.
 */
export type StorageGate = 'open' | 'newer-version' | 'blocked' | 'closed';

/** A picture with the id that was made for it beforehand. */
export interface GivenPhoto {
  readonly id: string;
  readonly blob: Blob;
}

/** What this device keeps. Its stores reject with the browser's own errors: `attempt` makes outcomes of them. */
export class RecordStorage implements DeviceStores {
  readonly records: RecordStore;
  readonly documents: DocumentStore;
  readonly meta: MetaStore;
  readonly runs: RunStore;
  readonly #db: Database;
  readonly #channel: TabChannel;
  readonly #listeners = new Set<(news: TabNews) => void>();
  /** Plans that this tab holds. */
  readonly #held = new Set<string>();
  #gate: StorageGate = 'open';

  constructor(db: Database) {
    this.#db = db;
    this.records = new RecordStore(db);
    this.documents = new DocumentStore(db);
    this.meta = new MetaStore(db);
    this.runs = new RunStore(db);
    this.#channel = tabChannel(db.name, (news) => this.#listeners.forEach((listener) => listener(news)));
  }

  /** Does something with the stores: what it gives, or why it could not be done. Nothing is done behind a closed gate. */
  async attempt<T>(work: () => Promise<T>): Promise<Result<T, StorageTrouble>> {
    if (this.#gate !== 'open') return err({ code: `storage.${this.#gate}`, params: {} });
    try {
      return ok(await work());
    } catch (error) {
      return err(troubleOf(error));
    }
  }

  /** Lets nothing through any more; the next write of an old program must not reach newer tables. */
  shut(gate: Exclude<StorageGate, 'open'>): void {
    this.#gate = gate;
  }

  /** Tells other tabs that something was kept. */
  tell(news: TabNews): void {
    this.#channel.tell(news);
  }

  /** Tells this tab as well: what came is nobody's here yet. */
  tellAll(news: TabNews): void {
    this.tell(news);
    this.#listeners.forEach((listener) => listener(news));
  }

  /** Hears of what other tabs kept, until the returned function is called. */
  watch(listener: (news: TabNews) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  room(): Promise<StorageRoom> {
    return storageRoom();
  }

  persist(): Promise<boolean | null> {
    return askToPersist();
  }

  /** A photo as it is kept. O(bytes). */
  async photoRow(
    photo: GivenPhoto,
    campus: string,
    at: IsoTime,
    draft: string | null = null,
  ): Promise<PhotoRow> {
    const hash = sha256(new Uint8Array(await photo.blob.arrayBuffer()));
    return { id: photo.id, campus, blob: photo.blob, mime: photo.blob.type, hash, at, draft };
  }

  /** Everything kept, or one plan alone, as one file; that it was handed over is for `meta` to say. */
  backup(at: IsoTime, course: BackupCourse = {}): Promise<Result<BackupFile, StorageTrouble>> {
    return this.attempt(() => writeBackup(this, at, course));
  }

  /** What is in a backup, and what of it is not here yet; a file that is not whole, or not ours, is refused. */
  async survey(file: Blob, course: Course = {}): Promise<Result<BackupSurvey, BackupIssue | StorageTrouble>> {
    const surveyed = await this.attempt(() => surveyBackup(this, file, course));
    return surveyed.ok ? surveyed.value : surveyed;
  }

  /**
   * Takes a surveyed backup in: records as the union of both sets; what is here stays as it is. O(file), in short
   * stretches.
   */
  restore({ file }: BackupSurvey, course: Course = {}): Promise<Result<RestoreReport, StorageTrouble>> {
    return this.attempt(() => restoreLines(this, backupText(file, course)));
  }

  /** Holds a kept plan for this tab as long as it lives; false when another tab holds it. */
  hold(document: string): Promise<boolean> {
    const { locks } = offered();
    if (locks === undefined || this.#held.has(document)) return Promise.resolve(true);
    return new Promise((resolve) => {
      const holding = locks.request(this.#lock(document), { ifAvailable: true }, (lock) => {
        if (lock !== null) this.#held.add(document);
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<void>(() => undefined);
      });
      // Refused: as where there are no locks.
      holding.catch(() => resolve(true));
    });
  }

  /** Which of these plans other tabs hold; none where the browser has no locks. */
  async heldElsewhere(documents: readonly string[]): Promise<ReadonlySet<string>> {
    const { held = [] } =
      (await offered()
        .locks?.query()
        .catch(() => undefined)) ?? {};
    const names = new Set(held.map(({ name }) => name));
    return new Set(documents.filter((id) => names.has(this.#lock(id)) && !this.#held.has(id)));
  }

  #lock(document: string): string {
    return `${this.#db.name}.${document}`;
  }

  close(): void {
    this.#channel.close();
    this.#db.close();
  }
}
