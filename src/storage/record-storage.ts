import { err, ok, type Result } from '../base/result';
import type { IsoTime } from '../base/time/iso-time';
import type { Database } from './database';
import type { DeviceStores } from './device-stores';
import { DocumentStore } from './document-store';
import { MetaStore } from './meta-store';
import { RecordStore } from './record-store';
import type { PhotoRow } from './rows';
import { sha256 } from './sha256';
import { tabChannel, type TabChannel, type TabNews } from './tab-channel';
import { askToPersist, offered, storageRoom, type StorageRoom } from './storage-room';
import { troubleOf, type StorageTrouble } from './storage-trouble';
import { backupText } from './backup/backup-text';
import { checkBackup, type BackupIssue } from './backup/check-backup';
import { restoreLines, type RestoreReport } from './backup/restore-lines';
import { writeBackup, type BackupFile } from './backup/write-backup';

/** `newer-version`: another tab runs a newer program; this one has stopped writing. */
export type StorageGate = 'open' | 'newer-version' | 'blocked';

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
  readonly #db: Database;
  readonly #channel: TabChannel;
  readonly #listeners = new Set<(news: TabNews) => void>();
  #gate: StorageGate = 'open';

  constructor(db: Database) {
    this.#db = db;
    this.records = new RecordStore(db);
    this.documents = new DocumentStore(db);
    this.meta = new MetaStore(db);
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

  /** Everything kept, as one file; that it was handed over is for `meta` to say. */
  backup(at: IsoTime): Promise<Result<BackupFile, StorageTrouble>> {
    return this.attempt(() => writeBackup(this, at));
  }

  /**
   * Takes a backup in: records as the union of both sets; what is here stays as it is. Read twice: a file that is not
   * whole changes nothing. O(file), in short stretches.
   */
  async restore(file: Blob): Promise<Result<RestoreReport, BackupIssue | StorageTrouble>> {
    const checked = await checkBackup(file);
    return checked.ok ? this.attempt(() => restoreLines(this, backupText(file))) : checked;
  }

  /** Holds a kept plan for this tab as long as it lives; false when another tab holds it. */
  hold(document: string): Promise<boolean> {
    const { locks } = offered();
    if (locks === undefined) return Promise.resolve(true);
    return new Promise((resolve) => {
      const holding = locks.request(`${this.#db.name}.${document}`, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<void>(() => undefined);
      });
      // Refused: as where there are no locks.
      holding.catch(() => resolve(true));
    });
  }

  close(): void {
    this.#channel.close();
    this.#db.close();
  }
}
