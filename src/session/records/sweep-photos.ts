import { nextTask } from '../next-task';
import { slices } from '../../base/slices';
import type { RecordStorage } from '../../storage/record-storage';
import type { OpenBook } from './load-book';
import { picturesIn } from './save-records';

/** A form in another tab may be a moment away from being kept: so long nothing is taken away, milliseconds. */
const DAY = 86_400_000;

/**
 * Takes away photos of forms that were given up: of no draft, named by no record, and known to be so for a day by this
 * device's clock. Those seen for the first time are noted. Returns how many went. Cost O(photos of forms), and where some
 * may go O(records), in short stretches.
 */
export async function sweepPhotos(
  { records, meta }: RecordStorage,
  { campus, book }: Pick<OpenBook, 'campus' | 'book'>,
  now: number,
): Promise<number> {
  const loose = await records.loosePhotos(campus);
  const noted = (await meta.get('loosePhotos')) ?? {};
  const before = noted[campus] ?? {};
  // A clock that was set back begins anew.
  const since = new Map(loose.map((id) => [id, Math.min(before[id] ?? now, now)]));
  const old = new Set(loose.filter((id) => now - (since.get(id) ?? now) >= DAY));
  if (old.size > 0) {
    const rest = slices(nextTask);
    for (const entry of book.log.entries()) {
      for (const id of picturesIn(entry.readable ? entry.event : entry.raw)) old.delete(id);
      await rest();
    }
    await records.dropLoosePhotos(campus, [...old]);
    for (const id of old) since.delete(id);
  }
  const next = Object.fromEntries(since);
  if (JSON.stringify(next) !== JSON.stringify(before))
    await meta.set('loosePhotos', { ...noted, [campus]: next });
  return old.size;
}
