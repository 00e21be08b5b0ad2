import type { Issue } from '../../base/message';
import { err, ok, type Result } from '../../base/result';
import { slices } from '../../base/slices';
import type { IsoTime } from '../../base/time/iso-time';
import { parseEvent, type ParsedEvent } from '../../records/event/parse-event';
import type { DeviceStores } from '../device-stores';
import { nextTask } from '../next-task';
import { Sha256 } from '../sha256';
import { BACKUP_VERSION, contentLine, endLine, headLine, type ContentLine } from './backup-lines';
import { BackupTextError, backupText, type TextTrouble } from './backup-text';
import type { Course } from './course';
import { keptTwin } from './kept-twin';
import { readJson } from './read-json';

/** `place`: the line of the file, where one is to blame. */
export type BackupIssue = Issue<TextTrouble | 'storage.backup-newer'>;

/** A whole backup of ours: what is in it, and what of it is not here yet. */
export interface BackupSurvey {
  readonly file: Blob;
  /** When it was made. */
  readonly at: IsoTime;
  readonly events: { readonly fresh: number; readonly known: number; readonly unreadable: number };
  readonly photos: { readonly fresh: number; readonly known: number };
  readonly drafts: { readonly fresh: number; readonly known: number };
  /** `differs`: here as well, but edited otherwise: both are kept. */
  readonly documents: { readonly fresh: number; readonly known: number; readonly differs: number };
  /** Lines that say nothing to this program. */
  readonly refused: number;
}

const issue = (code: BackupIssue['code'], line: number): BackupIssue => ({
  code,
  params: { line },
  place: line === 0 ? '' : String(line),
});

/** Events that are looked for at once. */
const BATCH = 500;

/** Counts what lines would bring. */
class Surveyor {
  readonly #stores: DeviceStores;
  #waiting: ParsedEvent[] = [];
  readonly events = { fresh: 0, known: 0, unreadable: 0 };
  readonly photos = { fresh: 0, known: 0 };
  readonly drafts = { fresh: 0, known: 0 };
  readonly documents = { fresh: 0, known: 0, differs: 0 };
  refused = 0;

  constructor(stores: DeviceStores) {
    this.#stores = stores;
  }

  async look(line: ContentLine): Promise<void> {
    const { records } = this.#stores;
    if (line.kind === 'event') await this.#event(line.event);
    else if (line.kind === 'photo') this.photos[(await records.hasPhoto(line.id)) ? 'known' : 'fresh']++;
    else if (line.kind === 'draft') {
      const there = await records.draft(line.row.campus, line.row.about);
      this.drafts[there === undefined ? 'fresh' : 'known']++;
    } else if (line.kind === 'document') {
      const { kind } = await keptTwin(this.#stores, line);
      this.documents[kind === 'new' ? 'fresh' : kind]++;
    }
  }

  async flush(): Promise<void> {
    const known = await this.#stores.records.countKnown(this.#waiting);
    this.events.known += known;
    this.events.fresh += this.#waiting.length - known;
    this.#waiting = [];
  }

  async #event(raw: unknown): Promise<void> {
    const parsed = parseEvent(raw);
    if (!parsed.readable) this.events.unreadable++;
    this.#waiting.push(parsed);
    if (this.#waiting.length >= BATCH) await this.flush();
  }
}

/** Looks a file through without keeping anything: is it ours, whole, not newer than this program, and what would it bring? O(file). */
export async function surveyBackup(
  stores: DeviceStores,
  file: Blob,
  course: Course,
): Promise<Result<BackupSurvey, BackupIssue>> {
  const sum = new Sha256();
  const rest = slices(nextTask);
  const surveyor = new Surveyor(stores);
  let at: IsoTime | null = null;
  let ended = false;
  let last = 0;
  try {
    for await (const { number, bytes, text } of backupText(file, course)) {
      if (ended) return err(issue('storage.backup-damaged', number));
      const read = readJson(text);
      if (number === 1) {
        const head = headLine.safeParse(read);
        if (!head.success) return err(issue('storage.backup-not-ours', 1));
        if (head.data.version > BACKUP_VERSION) return err(issue('storage.backup-newer', 1));
        at = head.data.at;
      }
      const end = endLine.safeParse(read);
      if (end.success) {
        ended = end.data.lines === number - 1 && end.data.sha256 === sum.hex();
        if (!ended) return err(issue('storage.backup-damaged', number));
      } else sum.add(bytes);
      const line = number === 1 || end.success ? null : contentLine.safeParse(read);
      if (line?.success === true) await surveyor.look(line.data);
      else if (line !== null) surveyor.refused++;
      last = number;
      await rest();
    }
  } catch (error) {
    if (error instanceof BackupTextError) return err(issue(error.code, error.line));
    throw error;
  }
  if (last === 0 || at === null) return err(issue('storage.backup-not-ours', 0));
  if (!ended) return err(issue('storage.backup-damaged', last));
  await surveyor.flush();
  const { events, photos, drafts, documents, refused } = surveyor;
  return ok({ file, at, events, photos, drafts, documents, refused });
}
