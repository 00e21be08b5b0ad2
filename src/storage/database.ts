import { Dexie, type EntityTable, type Table } from 'dexie';
import { DATABASE_NAME } from './database-name';
import type { BaseRow, DocumentRow, DraftRow, EventRow, JournalRow, MetaRow, PhotoRow } from './rows';
import { SCHEMA_VERSIONS } from './schema-versions';

/** What the browser keeps for us. A transaction that resolves is on the disk, not only in a buffer (`strict`). */
export class Database extends Dexie {
  declare readonly events: EntityTable<EventRow, 'order'>;
  declare readonly photos: Table<PhotoRow, string>;
  /** By campus and subject: one unfinished inspection each. */
  declare readonly drafts: Table<DraftRow, [string, string]>;
  declare readonly documents: Table<DocumentRow, string>;
  declare readonly bases: Table<BaseRow, string>;
  declare readonly journal: Table<JournalRow, [string, number]>;
  declare readonly meta: Table<MetaRow, string>;

  /** `upTo`: the last schema version that this program is to know; all of them unless a test says otherwise. */
  constructor(name = DATABASE_NAME, upTo = Infinity) {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of SCHEMA_VERSIONS) {
      if (version > upTo) break;
      const made = this.version(version).stores(stores);
      if (upgrade !== null) made.upgrade(upgrade);
    }
  }

  /**
   * Every write goes through here: a transaction over all tables, so that no two are ever under way at once, in this tab
   * or another. Chromium found its files corrupt, and threw all of them away, when it was killed while transactions over
   * different tables were being written side by side (`tests/browser/records-kill.test.ts`).
   */
  write<T>(work: () => Promise<T>): Promise<T> {
    return this.transaction('rw', this.tables, work);
  }
}
