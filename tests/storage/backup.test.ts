import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { seededRandom } from '../../src/base/random';
import type { IsoTime } from '../../src/base/time/iso-time';
import { parseEvent } from '../../src/records/event/parse-event';
import { MAX_SHEET_BYTES } from '../../src/records/substance/substance-form';
import type { RecordStorage } from '../../src/storage/record-storage';
import { Sha256 } from '../../src/storage/sha256';
import { BODIES, testDevice } from '../records/support/sample-events';
import { opened } from './support/fresh-storage';
import { takenIn } from './support/taken-in';

const device = testDevice('device_1', 6);
const AT = '2026-11-26T01:00:00.000Z' as IsoTime;
const random = seededRandom(3);
const noise = (length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, () => random.index(256));
const PICTURES = [noise(70_000), noise(3), noise(0), new TextEncoder().encode('灭火器压力不足')];

/** A device with events in two campuses, photos, a draft, an edited plan and a person. */
async function full(): Promise<RecordStorage> {
  const storage = await opened();
  const keep = async (campus: string, raw: unknown): Promise<void> => {
    await storage.records.keep({ campus, events: [parseEvent(raw)], photos: [], needs: [], endsDraft: null });
  };
  for (let i = 0; i < 1203; i++) {
    const event = device.make('hazard.raised', `hazard_${i}`, BODIES['hazard.raised']);
    await keep(i % 3 === 0 ? 'campus_b' : 'campus_a', event);
  }
  await keep('campus_a', { odd: '读不懂的记录' });
  for (const [i, bytes] of PICTURES.entries()) {
    const blob = new Blob([bytes], { type: 'image/webp' });
    await storage.records.keepPhoto(await storage.photoRow({ id: `photo_${i}`, blob }, 'campus_a', AT));
  }
  await storage.records.keepDraft({
    campus: 'campus_a',
    about: 'asset_1',
    device: 'device_1',
    checklist: 'cn.extinguisher.check',
    checklistVersion: 1,
    begun: AT,
    touched: AT,
    content: { note: '未完成' },
  });
  const patch = { label: 'edit.move' as const, changes: [] };
  await storage.documents.put({
    row: {
      id: '01PLAN',
      campus: 'campus_a',
      zh: '示范医院',
      en: null,
      fileName: '医院.wardtwin.json',
      sample: null,
      version: 2,
      warnings: [],
      checked: true,
      aside: false,
      touched: AT,
    },
    base: { blob: new Blob([noise(1000)]), seq: 0 },
    journal: [{ document: '01PLAN', seq: 1, step: 'commit', patch, mergeKey: null }],
  });
  await storage.meta.set('person', { id: 'person_王小明', name: '王小明' });
  await storage.meta.set('device', 'device_first');
  return storage;
}

async function backupOf(storage: RecordStorage): Promise<Blob> {
  const result = await storage.backup(AT);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.blob;
}

/** Everything that a backup is to carry, in a form to compare; drafts and photos as text. */
async function contents(storage: RecordStorage): Promise<unknown> {
  const rows = (await storage.records.pageOfAll(0, 10_000)).rows;
  const photos = await Promise.all(
    (await storage.records.photoIds()).sort().map(async (id) => {
      const row = await storage.records.photo(id);
      const bytes = new Uint8Array((await row?.blob.arrayBuffer()) ?? new ArrayBuffer());
      return { ...row, blob: Buffer.from(bytes).toString('hex') };
    }),
  );
  const plan = await storage.documents.get('01PLAN');
  const base = Buffer.from((await plan?.base?.blob.arrayBuffer()) ?? new ArrayBuffer()).toString('hex');
  return {
    events: rows.map(({ key, campus, about, event }) => ({ key, campus, about, event })),
    photos,
    drafts: await storage.records.allDrafts(),
    plan: { ...plan, base, row: { ...plan?.row, checked: null } },
    person: await storage.meta.get('person'),
  };
}

const source = await full();
const file = await backupOf(source);
const sort = (value: unknown): unknown => {
  // Order of arrival may differ between campuses.
  const all = value as { events: { key: string }[] };
  return { ...all, events: all.events.toSorted((a, b) => (a.key < b.key ? -1 : 1)) };
};

it('gives another device all of it, Chinese text and photos included', async () => {
  const target = await opened();
  const survey = await target.survey(file);
  expect(survey).toMatchObject({
    value: {
      at: AT,
      events: { fresh: 1204, known: 0, unreadable: 1 },
      photos: { fresh: 4, known: 0 },
      drafts: { fresh: 1, known: 0 },
      documents: { fresh: 1, known: 0, differs: 0 },
      refused: 0,
    },
  });
  expect(await target.records.countAll()).toBe(0);
  const report = await takenIn(target, file);
  expect(report).toEqual({
    ok: true,
    value: {
      events: { added: 1204, known: 0, unreadable: 1 },
      photos: { added: 4, known: 0 },
      documents: { added: 1, known: 0, apart: 0 },
      drafts: 1,
      refused: 0,
      campuses: ['campus_b', 'campus_a'],
      stopped: false,
    },
  });
  expect(sort(await contents(target))).toEqual(sort(await contents(source)));
  // A device is not another one because it took over its records.
  expect(await target.meta.get('device')).toBeNull();
});

it('taken in where it came from, it changes nothing', async () => {
  const before = await contents(source);
  expect(await source.survey(file)).toMatchObject({
    value: {
      events: { fresh: 0, known: 1204 },
      photos: { fresh: 0, known: 4 },
      drafts: { fresh: 0, known: 1 },
      documents: { fresh: 0, known: 1, differs: 0 },
    },
  });
  expect(await takenIn(source, file)).toMatchObject({
    value: {
      events: { added: 0, known: 1204 },
      photos: { added: 0, known: 4 },
      documents: { added: 0, known: 1 },
      drafts: 0,
    },
  });
  expect(await contents(source)).toEqual(before);
});

it('two devices that exchange backups hold the same records', async () => {
  const other = await opened();
  const own = device.make('hazard.raised', 'hazard_own', BODIES['hazard.raised']);
  const events = [parseEvent(own)];
  await other.records.keep({ campus: 'campus_a', events, photos: [], needs: [], endsDraft: null });
  const theirs = await backupOf(other);
  const copy = await opened();
  for (const each of [file, theirs]) await takenIn(copy, each);
  await takenIn(other, file);
  const keys = async (storage: RecordStorage): Promise<string[]> =>
    (await storage.records.pageOfAll(0, 10_000)).rows.map((row) => row.key).sort();
  expect(await keys(copy)).toEqual(await keys(other));
  expect(await keys(copy)).toHaveLength(1205);
});

it('a photo that came as a draft’s stays once its record comes, though the draft is dropped', async () => {
  const first = await opened();
  const given = { id: 'photo_x', blob: new Blob(['压力表']) };
  await first.records.keepPhoto(await first.photoRow(given, 'campus_a', AT, 'asset_1'));
  const unfinished = await backupOf(first);
  const batch = { campus: 'campus_a', events: [], photos: [], needs: ['photo_x'], endsDraft: 'asset_1' };
  await first.records.keep(batch);
  const finished = await backupOf(first);
  const target = await opened();
  for (const each of [unfinished, finished, unfinished]) await takenIn(target, each);
  await target.records.dropDraft('campus_a', 'asset_1');
  expect(await (await target.records.photo('photo_x'))?.blob.text()).toBe('压力表');
});

const bytes = Buffer.from(await file.arrayBuffer());
const text = gunzipSync(bytes).toString('utf8');
const packed = (content: string): Blob => new Blob([gzipSync(content)]);
const lines = text.split('\n');

it.each([
  ['cut off', new Blob([bytes.subarray(0, bytes.length >> 1)]), 'storage.backup-damaged'],
  [
    'a byte turned',
    new Blob([bytes.map((byte, i) => (i === 9000 ? byte ^ 1 : byte))]),
    'storage.backup-damaged',
  ],
  ['a line gone', packed(lines.toSpliced(500, 1).join('\n')), 'storage.backup-damaged'],
  ['a word changed', packed(text.replace('王小明', '王大明')), 'storage.backup-damaged'],
  ['without its end', packed(`${lines.slice(0, -2).join('\n')}\n`), 'storage.backup-damaged'],
  ['with more after its end', packed(`${text}{}\n`), 'storage.backup-damaged'],
  ['of a later version', packed(text.replace('"version":1', '"version":2')), 'storage.backup-newer'],
  ['another file', packed('{"type":"FeatureCollection"}\n'), 'storage.backup-not-ours'],
  ['no packed file', new Blob(['plain']), 'storage.backup-not-ours'],
  ['empty', new Blob([]), 'storage.backup-not-ours'],
])('a file %s is refused and changes nothing', async (_, blob, code) => {
  const target = await opened();
  const outcome = await target.survey(blob);
  expect(outcome).toMatchObject({ ok: false, error: { code } });
  expect(await target.records.countAll()).toBe(0);
  expect(await target.records.countPhotos()).toBe(0);
});

it('a plan that was edited apart is kept beside the one that is here, once', async () => {
  const [first, second] = [await opened(), await opened()];
  await takenIn(first, file);
  await takenIn(second, file);
  const step = (x: number) => ({
    document: '01PLAN',
    seq: 2,
    step: 'commit' as const,
    patch: { label: 'edit.move' as const, changes: [{ x }] as never },
    mergeKey: null,
  });
  await first.documents.append('01PLAN', [step(1)], AT);
  await second.documents.append('01PLAN', [step(2)], AT);
  const theirs = await backupOf(second);
  expect(await first.survey(theirs)).toMatchObject({ value: { documents: { differs: 1, fresh: 0 } } });
  expect(await takenIn(first, theirs)).toMatchObject({ value: { documents: { added: 1, apart: 1 } } });
  expect(await takenIn(first, theirs)).toMatchObject({ value: { documents: { added: 0, known: 1 } } });
  const rows = await first.documents.list();
  expect(rows.map(({ aside }) => aside).sort()).toEqual([false, true]);
  const changes = await Promise.all(
    rows.map(async ({ id }) => (await first.documents.get(id))?.journal.at(-1)?.patch.changes),
  );
  expect(changes).toEqual(expect.arrayContaining([[{ x: 1 }], [{ x: 2 }]]));
  // What was edited further here holds all that the older backup has.
  expect(await first.survey(file)).toMatchObject({ value: { documents: { known: 1 } } });
});

it('called off, it has kept whole records and goes on when it is asked again', async () => {
  const target = await opened();
  const survey = await target.survey(file);
  if (!survey.ok) throw new Error(survey.error.code);
  const controller = new AbortController();
  controller.abort();
  expect(await target.survey(file, controller)).toMatchObject({ error: { code: 'storage.called-off' } });
  expect(await target.restore(survey.value, controller)).toMatchObject({ value: { stopped: true } });
  expect(await target.records.countAll()).toBe(0);
  expect(await target.restore(survey.value)).toMatchObject({
    value: { stopped: false, events: { added: 1204 } },
  });
  expect(await source.backup(AT, controller)).toMatchObject({ error: { code: 'storage.called-off' } });
});

it('says how far it is, up to all of it', async () => {
  const seen: number[][] = [];
  await source.survey(file, { onProgress: (...each) => seen.push(each) });
  expect(seen.at(-1)).toEqual([file.size, file.size]);
  seen.length = 0;
  await source.backup(AT, { onProgress: (...each) => seen.push(each) });
  const [done, total] = seen.at(-1) ?? [];
  expect(done).toBe(total);
});

it('one plan alone makes a backup of its own', async () => {
  const made = await source.backup(AT, { only: '01PLAN' });
  expect(made).toMatchObject({ value: { events: 0, photos: 0, documents: 1 } });
  const target = await opened();
  if (made.ok) await takenIn(target, made.value.blob);
  expect(await target.documents.get('01PLAN')).toMatchObject({ row: { zh: '示范医院' } });
  expect(await target.records.countAll()).toBe(0);
});

it('a photo that the browser lost does not keep the others from the backup', async () => {
  const storage = await opened();
  await takenIn(storage, file);
  const { records } = storage;
  const lost: Pick<Blob, 'arrayBuffer'> = {
    arrayBuffer: () => Promise.reject(new Error('NotReadableError')),
  };
  const photo = records.photo.bind(records);
  records.photo = async (id) => {
    const row = await photo(id);
    return id === 'photo_1' && row ? { ...row, blob: lost as Blob } : row;
  };
  expect(await storage.backup(AT)).toMatchObject({ value: { photos: 3, events: 1204, unreadable: 1 } });
});

it('a whole file with lines that are none of ours takes in what it can read and counts the rest', async () => {
  const sum = new Sha256();
  const [head = ''] = lines;
  const odd = ['nonsense', '{"kind":"photo","id":1}', '{"kind":"event","campus":"","event":{}}', '[]'];
  const own = [head, ...odd, lines.find((line) => line.startsWith('{"kind":"event"')) ?? ''];
  const body = `${own.join('\n')}\n`;
  sum.add(new TextEncoder().encode(body));
  const end = JSON.stringify({ kind: 'end', lines: own.length, sha256: sum.hex() });
  const target = await opened();
  expect(await takenIn(target, packed(`${body}${end}\n`))).toMatchObject({
    value: { refused: 4, events: { added: 1 } },
  });
});

it('carries a safety data sheet of the largest size, with the description that names it', async () => {
  const storage = await opened();
  const bytes = new Uint8Array(MAX_SHEET_BYTES).fill(37);
  bytes.set(noise(4096), MAX_SHEET_BYTES - 4096);
  const sheet = { file: 'photo_sheet', name: 'sheet.pdf', issued: null };
  const described = { ...BODIES['substance.described'], sheet };
  const event = parseEvent(device.make('substance.described', 'substance_7664-93-9/98', described));
  const blob = new Blob([bytes], { type: 'application/pdf' });
  const photos = [await storage.photoRow({ id: sheet.file, blob }, 'campus_a', AT)];
  await storage.records.keep({
    campus: 'campus_a',
    events: [event],
    photos,
    needs: [sheet.file],
    endsDraft: null,
  });

  const target = await opened();
  expect(await takenIn(target, await backupOf(storage))).toMatchObject({
    value: { events: { added: 1 }, photos: { added: 1 }, refused: 0 },
  });
  const row = await target.records.photo(sheet.file);
  expect(row?.mime).toBe('application/pdf');
  expect(Buffer.from((await row?.blob.arrayBuffer()) ?? new ArrayBuffer()).equals(Buffer.from(bytes))).toBe(
    true,
  );
});
