import { isUlid, ulidTime } from '../../base/ulid';
import { msToIso, type IsoTime } from '../../base/time/iso-time';
import type { RecordStorage } from '../../storage/record-storage';
import type { Services } from '../services';
import type { StorageFigures } from '../state/records-state';
import { noteKnown } from './known-data';

const NO_FIGURES = {
  device: null,
  events: 0,
  photos: 0,
  drafts: 0,
  plans: 0,
  lastBackup: null,
  notBackedUp: 0,
  oldestUnsaved: null,
};

/** When the first event after that one was made, by this device's clock: its id says so, whatever the plan's clock did. */
async function madeAfter({ records }: RecordStorage, order: number): Promise<IsoTime | null> {
  const [row] = (await records.pageOfAll(order, 1)).rows;
  return row !== undefined && isUlid(row.key) ? msToIso(ulidTime(row.key)) : null;
}

/** Counts what this device keeps, and notes it. */
export async function figuresOf(
  storage: RecordStorage,
  services: Pick<Services, 'storage' | 'calendar'>,
): Promise<StorageFigures> {
  const { records, documents, meta } = storage;
  const at = msToIso(services.calendar.now());
  const counts = await storage.attempt(async () => {
    const backup = await meta.get('backup');
    const order = backup?.order ?? 0;
    return {
      device: await meta.get('device'),
      events: await records.countAll(),
      photos: await records.countPhotos(),
      drafts: await records.countDrafts(),
      plans: await documents.count(),
      lastBackup: backup?.at ?? null,
      notBackedUp: await records.countAfter(order),
      oldestUnsaved: await madeAfter(storage, order),
    };
  });
  if (counts.ok) noteKnown(services.storage.note, { ...counts.value, at });
  return { ...(await storage.room()), ...(counts.ok ? counts.value : NO_FIGURES), at };
}
