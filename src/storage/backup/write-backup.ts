import { slices } from '../../base/slices';
import type { IsoTime } from '../../base/time/iso-time';
import { nextTask } from '../next-task';
import type { DeviceStores } from '../device-stores';
import { Sha256 } from '../sha256';
import { BACKUP_FORMAT, BACKUP_VERSION, type ContentLine, type EndLine, type HeadLine } from './backup-lines';
import { toBase64 } from './base64';
import { CalledOff, type Course } from './course';

export interface BackupFile {
  readonly blob: Blob;
  /** Order of the last event that is in it. */
  readonly order: number;
  readonly events: number;
  readonly photos: number;
  readonly documents: number;
  /** Photos and plans whose content the browser can't read any more: they are not in it. */
  readonly unreadable: number;
}

export interface BackupCourse extends Course {
  /** A plan that alone is to be in it, whatever else is kept. */
  readonly only?: string;
}

const PAGE = 500;
/** Characters that are packed at once. */
const BLOCK = 256 * 1024;

/** What is in a blob as text; null when the browser has lost it: one such must not keep all others from the backup. */
async function textOf(blob: Blob): Promise<string | null> {
  try {
    return toBase64(new Uint8Array(await blob.arrayBuffer()));
  } catch {
    return null;
  }
}

/** Gathers lines, sums them up and packs them. */
class Packer {
  readonly #gzip = new CompressionStream('gzip');
  readonly #packed = new Response(this.#gzip.readable).blob();
  readonly #writer = this.#gzip.writable.getWriter();
  readonly #sum = new Sha256();
  readonly #rest = slices(nextTask);
  #waiting: string[] = [];
  #size = 0;
  #lines = 0;

  async line(line: ContentLine | HeadLine): Promise<void> {
    const text = `${JSON.stringify(line)}\n`;
    this.#waiting.push(text);
    this.#size += text.length;
    this.#lines++;
    if (this.#size >= BLOCK) await this.#flush();
    await this.#rest();
  }

  async end(): Promise<Blob> {
    await this.#flush();
    const end: EndLine = { kind: 'end', lines: this.#lines, sha256: this.#sum.hex() };
    await this.#writer.write(new TextEncoder().encode(`${JSON.stringify(end)}\n`));
    await this.#writer.close();
    return this.#packed;
  }

  async #flush(): Promise<void> {
    const bytes = new TextEncoder().encode(this.#waiting.join(''));
    this.#waiting = [];
    this.#size = 0;
    this.#sum.add(bytes);
    await this.#writer.write(bytes);
  }
}

/** Writes what is kept, kind after kind. */
class Writer {
  readonly #stores: DeviceStores;
  readonly #course: BackupCourse;
  readonly #packer = new Packer();
  #total = 0;
  #done = 0;
  order = 0;
  events = 0;
  photos = 0;
  documents = 0;
  unreadable = 0;

  constructor(stores: DeviceStores, course: BackupCourse) {
    this.#stores = stores;
    this.#course = course;
  }

  async head(at: IsoTime): Promise<void> {
    const device = (await this.#stores.meta.get('device')) ?? 'unknown';
    await this.#packer.line({ kind: BACKUP_FORMAT, version: BACKUP_VERSION, at, device });
  }

  async records(): Promise<void> {
    const { records, meta } = this.#stores;
    this.#total = (await records.countAll()) + (await records.countPhotos());
    const person = await meta.get('person');
    if (person !== null) await this.#packer.line({ kind: 'person', person });
    for (let more = true; more;) {
      const page = await records.pageOfAll(this.order, PAGE);
      for (const { campus, event } of page.rows) await this.#line({ kind: 'event', campus, event });
      this.order = page.rows.at(-1)?.order ?? this.order;
      this.events += page.rows.length;
      more = page.more;
    }
    for (const id of await records.photoIds()) await this.#photo(id);
    for (const row of await records.allDrafts()) await this.#line({ kind: 'draft', row });
  }

  async document(id: string): Promise<void> {
    const kept = await this.#stores.documents.get(id);
    if (kept === null) return;
    const { checked: _, ...row } = kept.row;
    const { base } = kept;
    const data = base === null ? null : await textOf(base.blob);
    if (base !== null && data === null) {
      this.unreadable++;
      return;
    }
    await this.#line({
      kind: 'document',
      row: { ...row, warnings: [...row.warnings] },
      base: base === null || data === null ? null : { data, seq: base.seq },
      journal: kept.journal.map(({ document: __, ...step }) => ({
        ...step,
        patch: { label: step.patch.label, changes: [...step.patch.changes] },
      })),
    });
    this.documents++;
  }

  async end(): Promise<Blob> {
    this.#goOn();
    return this.#packer.end();
  }

  async #photo(id: string): Promise<void> {
    const row = await this.#stores.records.photo(id);
    // Its draft was dropped since.
    if (row === undefined) return;
    const { campus, mime, hash, at, draft } = row;
    const data = await textOf(row.blob);
    if (data === null) this.unreadable++;
    else {
      await this.#line({ kind: 'photo', id, campus, mime, hash, at, draft, data });
      this.photos++;
    }
  }

  async #line(line: ContentLine): Promise<void> {
    this.#goOn();
    await this.#packer.line(line);
    this.#done++;
    this.#course.onProgress?.(this.#done, Math.max(this.#total, this.#done));
  }

  #goOn(): void {
    if (this.#course.signal?.aborted) throw new CalledOff();
  }
}

/**
 * Everything kept, as one packed file. Events come first and photos after, so that no photo is missing of an event that
 * is in it, whatever is saved meanwhile. O(everything); in short stretches.
 */
export async function writeBackup(
  stores: DeviceStores,
  at: IsoTime,
  course: BackupCourse,
): Promise<BackupFile> {
  const writer = new Writer(stores, course);
  const { only } = course;
  await writer.head(at);
  if (only === undefined) {
    await writer.records();
    for (const { id } of await stores.documents.list()) await writer.document(id);
  } else await writer.document(only);
  const blob = await writer.end();
  const { order, events, photos, documents, unreadable } = writer;
  return { blob, order, events, photos, documents, unreadable };
}
