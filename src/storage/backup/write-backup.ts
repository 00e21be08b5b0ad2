import { slices } from '../../base/slices';
import type { IsoTime } from '../../base/time/iso-time';
import { nextTask } from '../next-task';
import type { DeviceStores } from '../device-stores';
import { Sha256 } from '../sha256';
import { BACKUP_FORMAT, BACKUP_VERSION, type ContentLine, type EndLine, type HeadLine } from './backup-lines';
import { toBase64 } from './base64';

export interface BackupFile {
  readonly blob: Blob;
  /** Order of the last event that is in it. */
  readonly order: number;
  readonly events: number;
  readonly photos: number;
}

const PAGE = 500;
/** Characters that are packed at once. */
const BLOCK = 256 * 1024;

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

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

/**
 * Everything kept, as one packed file. Events come first and photos after, so that no photo is missing of an event that
 * is in it, whatever is saved meanwhile. O(everything); in short stretches.
 */
export async function writeBackup(stores: DeviceStores, at: IsoTime): Promise<BackupFile> {
  const { records, documents, meta } = stores;
  const packer = new Packer();
  const device = (await meta.get('device')) ?? 'unknown';
  await packer.line({ kind: BACKUP_FORMAT, version: BACKUP_VERSION, at, device });
  const person = await meta.get('person');
  if (person !== null) await packer.line({ kind: 'person', person });

  let order = 0;
  let events = 0;
  for (let more = true; more;) {
    const page = await records.pageOfAll(order, PAGE);
    for (const { campus, event } of page.rows) await packer.line({ kind: 'event', campus, event });
    order = page.rows.at(-1)?.order ?? order;
    events += page.rows.length;
    more = page.more;
  }
  const ids = await records.photoIds();
  for (const id of ids) {
    const row = await records.photo(id);
    // Its draft was dropped since.
    if (row === undefined) continue;
    const { campus, mime, hash, at: taken, draft } = row;
    const data = toBase64(await bytesOf(row.blob));
    await packer.line({ kind: 'photo', id, campus, mime, hash, at: taken, draft, data });
  }
  for (const row of await records.allDrafts()) await packer.line({ kind: 'draft', row });
  for (const { id } of await documents.list()) {
    const kept = await documents.get(id);
    if (kept === null) continue;
    const { checked: _, ...row } = kept.row;
    const journal = kept.journal.map(({ document: __, ...step }) => ({
      ...step,
      patch: { label: step.patch.label, changes: [...step.patch.changes] },
    }));
    const { base } = kept;
    await packer.line({
      kind: 'document',
      row: { ...row, warnings: [...row.warnings] },
      base: base === null ? null : { data: toBase64(await bytesOf(base.blob)), seq: base.seq },
      journal,
    });
  }
  return { blob: await packer.end(), order, events, photos: ids.length };
}
