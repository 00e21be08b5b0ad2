import { seededRandom } from '../../../src/base/random';
import { msToIso } from '../../../src/base/time/iso-time';
import { ulidSource } from '../../../src/base/ulid';
import { makeEvent } from '../../../src/records/event/make-event';
import { parseEvent } from '../../../src/records/event/parse-event';
import type { RecordEvent } from '../../../src/records/event/record-event';
import { keepsPlans } from '../../../src/storage/keeps-plans';
import { openStorage } from '../../../src/storage/open-storage';
import type { GivenPhoto, RecordStorage, StorageGate } from '../../../src/storage/record-storage';
import { sha256 } from '../../../src/storage/sha256';

const CAMPUS = 'campus_test';
const PHOTO_BYTES = 24_000;
const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
const ids = ulidSource(() => Date.now(), seededRandom(seed));
const gates: StorageGate[] = [];
let heard = 0;
let storage: RecordStorage;

const noise = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(PHOTO_BYTES));
const blobOf = (bytes: Uint8Array<ArrayBuffer> | string): Blob => new Blob([bytes], { type: 'image/jpeg' });

/** A hazard with a photo of noise, as an inspector on a round makes it. */
function act(note: string): { readonly event: RecordEvent; readonly photo: GivenPhoto } {
  const photo = { id: `photo_${ids.next()}`, blob: blobOf(noise()) };
  const writer = { ids, now: msToIso(Date.now()), device: 'device_a', person: 'person_王小明' };
  const event = makeEvent(writer, 'hazard.raised', `hazard_${ids.next()}`, {
    source: 'patrol',
    inspection: null,
    item: null,
    asset: 'asset_1',
    place: null,
    grade: 'general',
    clause: null,
    description: note,
    evidence: [photo.id],
  });
  return { event, photo };
}

async function save({ event, photo }: ReturnType<typeof act>) {
  const row = await storage.photoRow(photo, CAMPUS, event.at);
  return storage.attempt(() =>
    storage.records.keep({
      campus: CAMPUS,
      events: [parseEvent(event)],
      photos: [row],
      needs: [photo.id],
      endsDraft: null,
    }),
  );
}

const page = {
  gates,
  get heard() {
    return heard;
  },
  get storage() {
    return storage;
  },
  keepsPlans,
  campus: CAMPUS,
  /** Opens; the code of the trouble, or null. */
  open: async (name?: string): Promise<string | null> => {
    const options = { onGate: (gate: StorageGate) => void gates.push(gate) };
    const opened = await openStorage(name === undefined ? options : { ...options, name });
    if (!opened.ok) return opened.error.code;
    storage = opened.value;
    storage.watch(() => heard++);
    return null;
  },
  act,
  save,
  /** One save, told to the other tabs: its event's id, or the code of the trouble. */
  saveOne: async (note: string): Promise<string> => {
    const made = act(note);
    const kept = await save(made);
    if (kept.ok) storage.tell({ kind: 'events', campus: CAMPUS });
    return kept.ok ? made.event.id : kept.error.code;
  },
  /** Saves without end, some at once, and edits of a plan between; tells each that was acknowledged. */
  flood: (told: (what: string) => void, document: string, from: number): void => {
    const saves = async (): Promise<void> => {
      for (;;) {
        const made = act('压力不足');
        const kept = await save(made);
        if (kept.ok) told(made.event.id);
      }
    };
    const edits = async (): Promise<void> => {
      for (let seq = from; ; seq++) {
        const patch = { label: 'edit.move' as const, changes: [] };
        const rows = [{ document, seq, step: 'commit' as const, patch, mergeKey: null }];
        const kept = await storage.attempt(() =>
          storage.documents.append(document, rows, msToIso(Date.now())),
        );
        if (kept.ok) told(`edit ${seq}`);
      }
    };
    for (const work of [saves, saves, saves, edits]) void work();
  },
  /** Ids of all events whose photo is there and whole, and of those whose photo is not. */
  kept: async (): Promise<{ readonly whole: string[]; readonly broken: string[] }> => {
    const whole: string[] = [];
    const broken: string[] = [];
    for (let after = 0, more = true; more;) {
      const found = await storage.records.page(CAMPUS, after, 500);
      for (const row of found.rows) {
        const parsed = parseEvent(row.event);
        const event = parsed.readable && parsed.event.type === 'hazard.raised' ? parsed.event : null;
        const photo = event && (await storage.records.photo(event.body.evidence[0] ?? ''));
        const bytes = photo ? new Uint8Array(await photo.blob.arrayBuffer()) : null;
        const good = bytes?.length === PHOTO_BYTES && sha256(bytes) === photo?.hash;
        (good ? whole : broken).push(event?.id ?? row.key);
      }
      after = found.rows.at(-1)?.order ?? after;
      more = found.more;
    }
    return { whole, broken };
  },
  /** Numbers of the edits of a plan that are kept, in order. */
  edits: async (document: string): Promise<number[]> =>
    ((await storage.documents.get(document))?.journal ?? []).map(({ seq }) => seq),
  beginPlan: (id: string) =>
    storage.attempt(() =>
      storage.documents.put({
        row: {
          id,
          campus: CAMPUS,
          zh: '示范医院',
          en: null,
          fileName: null,
          sample: 'demo',
          version: 2,
          warnings: [],
          checked: true,
          aside: false,
          touched: msToIso(Date.now()),
        },
        base: null,
        journal: [],
      }),
    ),
};

export type RecordsPage = typeof page;

declare global {
  interface Window {
    records: RecordsPage;
    acknowledge(what: string): void;
  }
}

window.records = page;
