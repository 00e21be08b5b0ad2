import { Dexie, type Collection } from 'dexie';
import type { IsoTime } from '../base/time/iso-time';
import type { Database } from './database';
import type { BaseRow, DocumentRow, JournalRow } from './rows';
import { PlanGone } from './storage-trouble';

/** Edits of which a plan remembers how to take them back, the newest. */
const STEPS_KEPT = 500;

export interface KeptDocument {
  readonly row: DocumentRow;
  /** Null = the built-in plan as it is. */
  readonly base: Pick<BaseRow, 'blob' | 'seq'> | null;
  /** In order; those that are in the base already only tell the steps back. */
  readonly journal: readonly JournalRow[];
}

/** Where edited plans are kept: a base and a journal, so that each edit costs as much as it is big. */
export class DocumentStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Takes a plan in, whole. */
  async put({ row, base, journal }: KeptDocument): Promise<void> {
    const { documents, bases, journal: steps } = this.#db;
    await this.#db.write(async () => {
      await documents.put(row);
      if (base !== null) await bases.put({ document: row.id, ...base });
      await steps.bulkPut(journal);
    });
  }

  /** Adds edits of one plan; resolves once they are on the disk. Nothing is added to a plan that is gone. O(edits). */
  async append(id: string, rows: readonly JournalRow[], edited: IsoTime): Promise<void> {
    await this.#db.write(async () => {
      if ((await this.#db.documents.update(id, { edited })) === 0) throw new PlanGone(id);
      await this.#db.journal.bulkAdd(rows);
    });
  }

  /** Takes a plan away for good, with its edits. */
  async remove(id: string): Promise<void> {
    const { documents, bases } = this.#db;
    await this.#db.write(async () => {
      await documents.delete(id);
      await bases.delete(id);
      await this.#steps(id).delete();
    });
  }

  /** Takes a base that holds all edits up to `seq`, and forgets edits that nobody steps back to. */
  async rebase(id: string, blob: Blob, seq: number): Promise<void> {
    const { bases } = this.#db;
    await this.#db.write(async () => {
      await bases.put({ document: id, blob, seq });
      await this.#steps(id, seq - STEPS_KEPT).delete();
    });
  }

  async update(id: string, changes: Partial<Pick<DocumentRow, 'touched' | 'aside'>>): Promise<void> {
    await this.#db.write(() => this.#db.documents.update(id, changes));
  }

  async get(id: string): Promise<KeptDocument | null> {
    const { documents, bases, journal } = this.#db;
    return this.#db.transaction('r', [documents, bases, journal], async () => {
      const row = await documents.get(id);
      if (row === undefined) return null;
      const base = await bases.get(id);
      return {
        row,
        base: base === undefined ? null : { blob: base.blob, seq: base.seq },
        journal: await this.#steps(id).toArray(),
      };
    });
  }

  count(): Promise<number> {
    return this.#db.documents.count();
  }

  /** Every kept plan, last touched first. */
  list(): Promise<DocumentRow[]> {
    return this.#db.documents.orderBy('touched').reverse().toArray();
  }

  /** Edits of a plan up to one. */
  #steps(id: string, upTo = Infinity): Collection<JournalRow, [string, number]> {
    return this.#db.journal.where('[document+seq]').between([id, Dexie.minKey], [id, upTo], true, true);
  }
}
