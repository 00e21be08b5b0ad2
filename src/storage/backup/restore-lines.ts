import { slices } from '../../base/slices';
import type { Patch } from '../../model/edit/patch';
import { parseEvent, type ParsedEvent } from '../../records/event/parse-event';
import { nextTask } from '../next-task';
import type { DeviceStores } from '../device-stores';
import type { JournalRow } from '../rows';
import { sha256 } from '../sha256';
import { contentLine, type ContentLine } from './backup-lines';
import type { BackupLine } from './backup-text';
import { fromBase64 } from './base64';
import { CalledOff } from './course';
import { keptTwin, type DocumentLine } from './kept-twin';
import { readJson } from './read-json';

/** What came of taking a backup in. */
export interface RestoreReport {
  readonly events: { readonly added: number; readonly known: number; readonly unreadable: number };
  readonly photos: { readonly added: number; readonly known: number };
  /** `apart`: those of the added whose plan is here as well, edited otherwise. */
  readonly documents: { readonly added: number; readonly known: number; readonly apart: number };
  readonly drafts: number;
  /** Lines that say nothing to this program, or a photo whose sum is wrong. */
  readonly refused: number;
  /** Campuses that records came for. */
  readonly campuses: readonly string[];
  /** It was called off: what is counted here is kept, the rest was not looked at. */
  readonly stopped: boolean;
}

/** Events that are kept in one transaction. */
const BATCH = 500;

type Line<K extends ContentLine['kind']> = Extract<ContentLine, { kind: K }>;

/** Takes lines in one after the other. */
class Restorer {
  readonly #stores: DeviceStores;
  readonly #waiting = new Map<string, ParsedEvent[]>();
  readonly events = { added: 0, known: 0, unreadable: 0 };
  readonly photos = { added: 0, known: 0 };
  readonly documents = { added: 0, known: 0, apart: 0 };
  drafts = 0;
  refused = 0;
  readonly campuses = new Set<string>();

  constructor(stores: DeviceStores) {
    this.#stores = stores;
  }

  async take(line: ContentLine): Promise<void> {
    if (line.kind === 'event') await this.#event(line);
    else if (line.kind === 'photo') await this.#photo(line);
    else if (line.kind === 'draft') await this.#draft(line);
    else if (line.kind === 'document') await this.#document(line);
    else if ((await this.#stores.meta.get('person')) === null)
      await this.#stores.meta.set('person', line.person);
  }

  async flush(): Promise<void> {
    for (const campus of this.#waiting.keys()) await this.#keep(campus);
  }

  async #event({ campus, event }: Line<'event'>): Promise<void> {
    const parsed = parseEvent(event);
    if (!parsed.readable) this.events.unreadable++;
    const waiting = this.#waiting.get(campus) ?? [];
    waiting.push(parsed);
    this.#waiting.set(campus, waiting);
    this.campuses.add(campus);
    if (waiting.length >= BATCH) await this.#keep(campus);
  }

  async #keep(campus: string): Promise<void> {
    const events = this.#waiting.get(campus) ?? [];
    if (events.length === 0) return;
    const batch = { campus, events, photos: [], needs: [], endsDraft: null };
    const { added, known } = await this.#stores.records.keep(batch);
    this.events.added += added;
    this.events.known += known;
    this.#waiting.set(campus, []);
  }

  async #photo(line: Line<'photo'>): Promise<void> {
    const { id, campus, mime, hash, at, draft, data } = line;
    const row = { id, campus, mime, hash, at, draft };
    const bytes = fromBase64(data);
    if (bytes === null || sha256(bytes) !== row.hash) {
      this.refused++;
      return;
    }
    const known = await this.#stores.records.hasPhoto(row.id);
    await this.#stores.records.keepPhoto({ ...row, blob: new Blob([bytes], { type: row.mime }) });
    if (known) this.photos.known++;
    else this.photos.added++;
  }

  /** An inspection that is under way here is not replaced. */
  async #draft({ row }: Line<'draft'>): Promise<void> {
    if ((await this.#stores.records.draft(row.campus, row.about)) !== undefined) return;
    await this.#stores.records.keepDraft({ ...row, content: row.content });
    this.drafts++;
  }

  /** A plan that is here already stays as it is; one that was edited apart from it is kept beside it. */
  async #document(line: DocumentLine): Promise<void> {
    const { base, journal } = line;
    const bytes = base === null ? null : fromBase64(base.data);
    if (base !== null && bytes === null) {
      this.refused++;
      return;
    }
    const { id, kind } = await keptTwin(this.#stores, line);
    if (kind === 'known') {
      this.documents.known++;
      return;
    }
    const { edited, copied, ...row } = line.row;
    await this.#stores.documents.put({
      row: {
        ...row,
        ...(edited === undefined ? {} : { edited }),
        ...(copied === undefined ? {} : { copied }),
        id,
        checked: false,
        // It does not come up by itself in place of the one that was worked on here.
        aside: row.aside || kind === 'differs',
      },
      base: base === null || bytes === null ? null : { blob: new Blob([bytes]), seq: base.seq },
      journal: journal.map((step): JournalRow => ({
        ...step,
        document: id,
        // Whether it fits and is legal is found when the plan is opened: `checked` is false.
        patch: step.patch as Patch,
      })),
    });
    this.documents.added++;
    if (kind === 'differs') this.documents.apart++;
  }
}

/**
 * Takes the lines of a surveyed backup in. Rejects with what the browser says; what was kept until then stays, also when
 * it is called off: taking the same backup in again goes on from there.
 */
export async function restoreLines(
  stores: DeviceStores,
  lines: AsyncIterable<BackupLine>,
): Promise<RestoreReport> {
  const restorer = new Restorer(stores);
  const rest = slices(nextTask);
  let stopped = false;
  try {
    for await (const { number, text } of lines) {
      // Head and end were looked at before.
      if (number > 1 && !text.startsWith('{"kind":"end"')) {
        const line = contentLine.safeParse(readJson(text));
        if (line.success) await restorer.take(line.data);
        else restorer.refused++;
      }
      await rest();
    }
  } catch (error) {
    if (!(error instanceof CalledOff)) throw error;
    stopped = true;
  }
  await restorer.flush();
  const { events, photos, documents, drafts, refused, campuses } = restorer;
  return { events, photos, documents, drafts, refused, campuses: [...campuses], stopped };
}
