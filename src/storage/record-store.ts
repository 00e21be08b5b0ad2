import { Dexie } from 'dexie';
import type { ParsedEvent } from '../records/event/parse-event';
import { canonicalJson } from '../records/log/canonical-json';
import { aboutOf, eventKey, rawOf, twinKey } from './event-key';
import type { Database } from './database';
import type { DraftRow, EventRow, PhotoRow } from './rows';
import { PhotoMissing } from './storage-trouble';

/** Everything of one act, kept in one transaction or not at all. */
export interface RecordBatch {
  readonly campus: string;
  readonly events: readonly ParsedEvent[];
  readonly photos: readonly PhotoRow[];
  /** Photos that must be there when the batch is: given with it, or kept before. */
  readonly needs: readonly string[];
  /** The subject whose unfinished inspection this ends; null = none. */
  readonly endsDraft: string | null;
}

export interface KeptBatch {
  readonly added: number;
  /** Kept already, under the same id and with the same content: saving twice is harmless. */
  readonly known: number;
  /** Order of the last event that was added; 0 when none was. */
  readonly last: number;
}

export interface EventPage {
  readonly rows: readonly EventRow[];
  /** Whether more may follow. */
  readonly more: boolean;
}

/** Where records are kept: only ever added to. All of it rejects with what the browser says (`troubleOf`). */
export class RecordStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Keeps a batch; resolves once it is on the disk. O(events + photos). */
  async keep(batch: RecordBatch): Promise<KeptBatch> {
    return this.#db.write(async () => {
      const kept = await this.#addEvents(batch.campus, batch.events);
      await this.#addPhotos(batch.photos);
      await this.#holdPhotos(batch.needs);
      if (batch.endsDraft !== null) await this.#endDraft(batch.campus, batch.endsDraft);
      return kept;
    });
  }

  /** Events of a campus in order of arrival, those after `after`. */
  async page(campus: string, after: number, limit: number): Promise<EventPage> {
    const rows = await this.#db.events
      .where('[campus+order]')
      .between([campus, after], [campus, Dexie.maxKey], false, true)
      .limit(limit)
      .toArray();
    return { rows, more: rows.length === limit };
  }

  /** Events of all campuses in order of arrival, for a backup. */
  async pageOfAll(after: number, limit: number): Promise<EventPage> {
    const rows = await this.#db.events.where(':id').above(after).limit(limit).toArray();
    return { rows, more: rows.length === limit };
  }

  count(campus: string): Promise<number> {
    return this.#db.events
      .where('[campus+order]')
      .between([campus, Dexie.minKey], [campus, Dexie.maxKey])
      .count();
  }

  countAll(): Promise<number> {
    return this.#db.events.count();
  }

  /** Events that came after that one. */
  countAfter(order: number): Promise<number> {
    return this.#db.events.where(':id').above(order).count();
  }

  /** Order of the event that came last; 0 when there is none. */
  async lastOrder(): Promise<number> {
    return (await this.#db.events.orderBy(':id').last())?.order ?? 0;
  }

  photo(id: string): Promise<PhotoRow | undefined> {
    return this.#db.photos.get(id);
  }

  async hasPhoto(id: string): Promise<boolean> {
    return (await this.#db.photos.where(':id').equals(id).count()) > 0;
  }

  /** How many of these are here already: `keep` would not add them. O(events). */
  async countKnown(parsed: readonly ParsedEvent[]): Promise<number> {
    const fresh = await this.#freshOf('', parsed);
    return parsed.length - fresh.length;
  }

  photoIds(): Promise<string[]> {
    return this.#db.photos.toCollection().primaryKeys();
  }

  countPhotos(): Promise<number> {
    return this.#db.photos.count();
  }

  /** Keeps a photo: of an unfinished inspection, or one that an event elsewhere names (`draft` null). */
  async keepPhoto(row: PhotoRow): Promise<void> {
    await this.#db.write(() => this.#addPhotos([row]));
  }

  async keepDraft(row: DraftRow): Promise<void> {
    await this.#db.write(() => this.#db.drafts.put(row));
  }

  draft(campus: string, about: string): Promise<DraftRow | undefined> {
    return this.#db.drafts.get([campus, about]);
  }

  drafts(campus: string): Promise<DraftRow[]> {
    return this.#db.drafts
      .where('[campus+about]')
      .between([campus, Dexie.minKey], [campus, Dexie.maxKey])
      .toArray();
  }

  countDrafts(): Promise<number> {
    return this.#db.drafts.count();
  }

  allDrafts(): Promise<DraftRow[]> {
    return this.#db.drafts.toArray();
  }

  async dropDraft(campus: string, about: string): Promise<void> {
    await this.#db.write(() => this.#endDraft(campus, about));
  }

  /** Rows of those that are not here yet, each once. */
  async #freshOf(
    campus: string,
    parsed: readonly ParsedEvent[],
  ): Promise<readonly Omit<EventRow, 'order'>[]> {
    const { events } = this.#db;
    const keys = parsed.map(eventKey);
    const there = new Map((await events.where('key').anyOf(keys).toArray()).map((row) => [row.key, row]));
    const fresh = new Map<string, Omit<EventRow, 'order'>>();
    for (const [i, each] of parsed.entries()) {
      const key = keys[i] ?? eventKey(each);
      const row = { key, campus, about: aboutOf(each), event: rawOf(each) };
      const other = there.get(key) ?? fresh.get(key);
      if (other === undefined) fresh.set(key, row);
      else if (canonicalJson(other.event) !== canonicalJson(row.event)) {
        const twin = twinKey(key, canonicalJson(row.event));
        const twinThere = fresh.has(twin) || (await events.where('key').equals(twin).count()) > 0;
        if (!twinThere) fresh.set(twin, { ...row, key: twin });
      }
    }
    return [...fresh.values()];
  }

  /** Photos taken for a form of which no draft is kept (any more). O(photos of forms). */
  async loosePhotos(campus: string): Promise<string[]> {
    const rows = this.#db.photos
      .where('[campus+draft]')
      .between([campus, Dexie.minKey], [campus, Dexie.maxKey]);
    const loose: string[] = [];
    const kept = new Set((await this.drafts(campus)).map(({ about }) => about));
    await rows.each(({ id, draft }) => {
      if (draft !== null && !kept.has(draft)) loose.push(id);
    });
    return loose;
  }

  /** Takes them away, unless a record or a draft has come to hold them meanwhile. */
  async dropLoosePhotos(campus: string, ids: readonly string[]): Promise<void> {
    await this.#db.write(async () => {
      const still = new Set(await this.loosePhotos(campus));
      await this.#db.photos.bulkDelete(ids.filter((id) => still.has(id)));
    });
  }

  async #addEvents(campus: string, parsed: readonly ParsedEvent[]): Promise<KeptBatch> {
    const rows = await this.#freshOf(campus, parsed);
    const last = rows.length === 0 ? 0 : await this.#db.events.bulkAdd(rows);
    return { added: rows.length, known: parsed.length - rows.length, last };
  }

  /** One that is here as a draft's stays for good once it comes as an event's. */
  async #addPhotos(rows: readonly PhotoRow[]): Promise<void> {
    const there = await this.#db.photos.bulkGet(rows.map((row) => row.id));
    const fresh = rows.filter((_, i) => there[i] === undefined);
    for (const [i, { id, draft }] of rows.entries()) {
      const kept = there[i]?.draft ?? null;
      if (draft === null && kept !== null) await this.#db.photos.update(id, { draft: null });
    }
    if (fresh.length > 0) await this.#db.photos.bulkAdd(fresh);
  }

  /** Photos that events name stay, whatever becomes of the draft that they were taken for. */
  async #holdPhotos(ids: readonly string[]): Promise<void> {
    const rows = await this.#db.photos.bulkGet([...ids]);
    for (const [i, row] of rows.entries()) {
      if (row === undefined) throw new PhotoMissing(ids[i] ?? '');
      if (row.draft !== null) await this.#db.photos.update(row.id, { draft: null });
    }
  }

  async #endDraft(campus: string, about: string): Promise<void> {
    await this.#db.drafts.delete([campus, about]);
    await this.#db.photos.where('[campus+draft]').equals([campus, about]).delete();
  }
}
