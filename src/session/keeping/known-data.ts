import { isIsoTime, msToIso } from '../../base/time/iso-time';
import type { RecordStorage } from '../../storage/record-storage';
import type { Services } from '../services';
import type { KnownData, LostData } from '../state/records-state';
import type { Stores } from '../state/stores';

interface Note {
  readonly known: KnownData | null;
  /** A loss that nobody has acknowledged: it is said again until somebody does. */
  readonly lost: LostData | null;
}

type Memory = Services['storage']['note'];

const NOTHING: Note = { known: null, lost: null };
const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0;

function knownOf(value: unknown): KnownData | null {
  if (typeof value !== 'object' || value === null) return null;
  const field = (key: keyof LostData): unknown => Reflect.get(value, key);
  const [device, lastBackup, at] = [field('device'), field('lastBackup'), field('at')];
  const [events, photos, plans] = [field('events'), field('photos'), field('plans')];
  if (!isIsoTime(at) || !isCount(events) || !isCount(photos) || !isCount(plans)) return null;
  return {
    device: typeof device === 'string' ? device : null,
    events,
    photos,
    plans,
    lastBackup: isIsoTime(lastBackup) ? lastBackup : null,
    at,
  };
}

/** The note as it was written; what can't be read says nothing. */
function readNote(memory: Memory): Note {
  try {
    const value: unknown = JSON.parse(memory.read() ?? 'null');
    if (typeof value !== 'object' || value === null) return NOTHING;
    const gone: unknown = Reflect.get(value, 'lost');
    const lost = knownOf(gone);
    const left: unknown = lost === null ? 0 : Reflect.get(Object(gone), 'left');
    return {
      known: knownOf(Reflect.get(value, 'known')),
      lost: lost === null ? null : { ...lost, left: isCount(left) ? left : 0 },
    };
  } catch {
    return NOTHING;
  }
}

const writeNote = (memory: Memory, note: Note): void => memory.write(JSON.stringify(note));

async function count({ records, documents, meta }: RecordStorage, now: number): Promise<KnownData> {
  const backup = await meta.get('backup');
  return {
    device: await meta.get('device'),
    events: await records.countAll(),
    photos: await records.countPhotos(),
    plans: await documents.count(),
    lastBackup: backup?.at ?? null,
    at: msToIso(now),
  };
}

/**
 * What is missing: everything when the database is another one, else events, which are only ever added. Plans and photos
 * of drafts a person may remove.
 */
export function lossOf(known: KnownData | null, now: KnownData): LostData | null {
  if (known === null || known.events + known.plans === 0) return null;
  const another = known.device !== null && known.device !== now.device;
  return another || now.events < known.events ? { ...known, left: now.events } : null;
}

/**
 * Holds what is kept against what was known to be, once, before anything is written. The note is read first: what it
 * tells was on the disk by then.
 */
export async function checkLoss(
  stores: Pick<Stores, 'records'>,
  { storage: { note }, calendar }: Pick<Services, 'storage' | 'calendar'>,
  storage: RecordStorage,
): Promise<void> {
  const before = readNote(note);
  const counted = await storage.attempt(() => count(storage, calendar.now()));
  if (!counted.ok) return;
  const lost = lossOf(before.known, counted.value) ?? before.lost;
  if (lost === null) return;
  writeNote(note, { known: counted.value, lost });
  stores.records.setState({ lost });
}

/** Notes what is kept now. */
export function noteKnown(memory: Memory, known: KnownData): void {
  writeNote(memory, { known, lost: readNote(memory).lost });
}

/** The person knows what was lost. */
export function acknowledgeLoss(stores: Pick<Stores, 'records'>, memory: Memory): void {
  writeNote(memory, { known: readNote(memory).known, lost: null });
  stores.records.setState({ lost: null });
}
