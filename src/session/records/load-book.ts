import type { Ulid } from '../../base/ulid';
import { nextTask } from '../next-task';
import { slices } from '../../base/slices';
import { parseEvent, type ParsedEvent } from '../../records/event/parse-event';
import type { RecordEvent } from '../../records/event/record-event';
import { RecordBook } from '../../records/fold/record-book';
import type { RecordStorage } from '../../storage/record-storage';
import type { SampleRecords } from '../services';
import { namedSubjects } from './named-subjects';

/** The book of one campus while the page is open, with what the page wants to know besides. */
export interface OpenBook {
  readonly campus: string;
  readonly book: RecordBook;
  /** Everything that some event speaks of. */
  readonly named: Set<string>;
  /** Order of the last kept event that was read. */
  last: number;
  /** The highest id read, so that ids made here follow it. */
  newest: Ulid | null;
}

/** Events fetched from the device at once: some ten milliseconds of the browser's unpacking. */
const PAGE = 250;

export const emptyBook = (campus: string): OpenBook => ({
  campus,
  book: new RecordBook(),
  named: new Set(),
  last: 0,
  newest: null,
});

/** Takes an event in; returns the subjects whose state may be another now. */
export function take(open: OpenBook, parsed: ParsedEvent): readonly string[] {
  const { changed } = open.book.add(parsed);
  if (!parsed.readable) return changed;
  const { event } = parsed;
  for (const subject of namedSubjects(event)) open.named.add(subject);
  if (open.newest === null || event.id > open.newest) open.newest = event.id;
  return changed;
}

/** Reads what a built-in plan comes with. In stretches of some milliseconds; false when nobody wants it any more. */
export async function takeSample(
  open: OpenBook,
  records: SampleRecords,
  goesOn: () => boolean,
  onProgress: (done: number) => void,
): Promise<boolean> {
  const rest = slices(nextTask);
  let done = 0;
  for await (const texts of records.texts) {
    for (const text of texts) {
      // Made by the same build from events that were checked when they were made.
      take(open, { readable: true, event: JSON.parse(text) as RecordEvent });
      done++;
      const pause = rest();
      if (pause === null) continue;
      onProgress(done);
      await pause;
      if (!goesOn()) return false;
    }
  }
  return goesOn();
}

/**
 * Reads what this device kept since it was last read, each event checked. Returns the subjects that changed; null when
 * nobody wants it any more. In stretches of some milliseconds.
 */
export async function takeKept(
  open: OpenBook,
  storage: RecordStorage,
  goesOn: () => boolean,
  onEvent: (event: RecordEvent) => void,
): Promise<ReadonlySet<string> | null> {
  const rest = slices(nextTask);
  const changed = new Set<string>();
  for (let more = true; more;) {
    const page = await storage.records.page(open.campus, open.last, PAGE);
    if (!goesOn()) return null;
    for (const row of page.rows) {
      const parsed = parseEvent(row.event);
      for (const subject of take(open, parsed)) changed.add(subject);
      if (parsed.readable) onEvent(parsed.event);
      open.last = row.order;
      await rest();
    }
    more = page.more;
  }
  return goesOn() ? changed : null;
}

/**
 * Folds once what lists go through, assets and what is in stores, so that whoever reads the first ones doesn't wait for all.
 * In stretches of some milliseconds, but for a single store with very many movements.
 */
export async function foldAll({ book, named }: OpenBook, goesOn: () => boolean): Promise<void> {
  const rest = slices(nextTask);
  for (const about of named) {
    book.facts(about);
    book.stock.get(about);
    await rest();
    if (!goesOn()) return;
  }
}
