import { err, ok, type Result } from '../base/result';
import { Database } from './database';
import { DATABASE_NAME } from './database-name';
import { RecordStorage, type StorageGate } from './record-storage';
import { troubleOf, type StorageTrouble } from './storage-trouble';

export interface StorageOptions {
  readonly name?: string;
  /** The last schema version to know; for tests of upgrades. */
  readonly upTo?: number;
  /**
   * Told when another tab's newer program needs the data (this page must be loaded again to write), when an older one
   * holds ours up (`blocked`, until it is closed, then `open`), or when the browser took the data away (`closed`).
   */
  readonly onGate?: (gate: StorageGate) => void;
}

/** Native version of our schema version 1 is 10. */
const NATIVE = 10;

/**
 * Opens what this device keeps. Where the browser has nothing to keep it in, or refuses, the reason comes back; never
 * rejects. While an older program in another tab holds it, it waits (`onGate`).
 */
export async function openStorage({
  name = DATABASE_NAME,
  upTo = Infinity,
  onGate = () => undefined,
}: StorageOptions = {}): Promise<Result<RecordStorage, StorageTrouble>> {
  if (typeof indexedDB === 'undefined') {
    return err({ code: 'storage.unavailable', params: { detail: 'no IndexedDB' } });
  }
  const db = new Database(name, upTo);
  const known = db.verno;
  const storage = new RecordStorage(db);
  const giveWay = (): void => {
    storage.shut('newer-version');
    // Else its next use would open it again, and an old program would write into newer tables.
    db.close({ disableAutoOpen: true });
    onGate('newer-version');
  };
  db.on('versionchange', () => {
    giveWay();
    return false;
  });
  db.on('blocked', () => onGate('blocked'));
  // Each time that it is opened: Dexie does so anew by itself after some troubles.
  db.on(
    'ready',
    () =>
      db.backendDB().addEventListener('close', () => {
        // Not by us: the site's data was cleared. What Dexie would open next is another database, an empty one.
        storage.shut('closed');
        db.close({ disableAutoOpen: true });
        onGate('closed');
      }),
    true,
  );
  try {
    await db.open();
  } catch (error) {
    storage.close();
    return err(troubleOf(error));
  }
  // Dexie opens tables of a newer program as well.
  if (db.backendDB().version >= NATIVE * (known + 1)) {
    giveWay();
    return err({ code: 'storage.newer-version', params: {} });
  }
  onGate('open');
  return ok(storage);
}
