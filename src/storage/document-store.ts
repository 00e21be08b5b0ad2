import { Dexie } from 'dexie';
import type { Database } from './database';
import type { DocumentRow, JournalRow } from './rows';

/** Edits of which a plan remembers how to take them back, the newest. */
const STEPS_KEPT = 500;

export interface KeptDocument {
  readonly row: DocumentRow;
  /** In order; those up to `row.baseSeq` are in the base already and only tell the steps back. */
  readonly journal: readonly JournalRow[];
}

/** Where edited plans are kept: a base and a journal, so that each edit costs as much as it is big. */
export class DocumentStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Begins to keep a plan. */
  async begin(row: DocumentRow): Promise<void> {
    await this.#db.documents.put(row);
  }

  /** Adds edits; resolves once they are on the disk. The plan must be there. */
  async append(rows: readonly JournalRow[]): Promise<void> {
    await this.#db.journal.bulkAdd(rows);
  }

  /** Takes a base that holds all edits up to `seq`, and forgets edits that nobody steps back to. */
  async rebase(id: string, base: Blob, seq: number): Promise<void> {
    await this.#db.transaction('rw', this.#db.documents, this.#db.journal, async () => {
      await this.#db.documents.update(id, { base, baseSeq: seq });
      await this.#db.journal
        .where('[document+seq]')
        .between([id, Dexie.minKey], [id, seq - STEPS_KEPT], true, true)
        .delete();
    });
  }

  async touch(id: string, changes: Pick<DocumentRow, 'touched'>): Promise<void> {
    await this.#db.documents.update(id, changes);
  }

  async get(id: string): Promise<KeptDocument | null> {
    return this.#db.transaction('r', this.#db.documents, this.#db.journal, async () => {
      const row = await this.#db.documents.get(id);
      if (row === undefined) return null;
      const journal = await this.#db.journal
        .where('[document+seq]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .toArray();
      return { row, journal };
    });
  }

  /** Every kept plan, last touched first. */
  list(): Promise<DocumentRow[]> {
    return this.#db.documents.orderBy('touched').reverse().toArray();
  }

  /** A whole plan from elsewhere, with its edits. */
  async put({ row, journal }: KeptDocument): Promise<void> {
    await this.#db.transaction('rw', this.#db.documents, this.#db.journal, async () => {
      await this.#db.documents.put(row);
      await this.#db.journal.bulkPut(journal);
    });
  }

  async drop(id: string): Promise<void> {
    await this.#db.transaction('rw', this.#db.documents, this.#db.journal, async () => {
      await this.#db.documents.delete(id);
      await this.#db.journal.where('[document+seq]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
    });
  }
}
