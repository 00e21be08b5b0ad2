import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { parseEvent, type ParsedEvent } from '../../src/records/event/parse-event';
import type { RecordEvent } from '../../src/records/event/record-event';
import type { RecordStorage } from '../../src/storage/record-storage';
import type { RecordBatch } from '../../src/storage/record-store';
import { BODIES, testDevice } from '../records/support/sample-events';
import { opened } from './support/fresh-storage';

const device = testDevice('device_1', 5);
const checked = (about: string): RecordEvent =>
  device.make('inspection.recorded', about, BODIES['inspection.recorded']);
const asParsed = (event: RecordEvent): ParsedEvent => ({ readable: true, event });
const batch = (events: readonly ParsedEvent[], rest: Partial<RecordBatch> = {}): RecordBatch => ({
  campus: 'campus_a',
  events,
  photos: [],
  needs: [],
  endsDraft: null,
  ...rest,
});
const photoOf = (storage: RecordStorage, id: string, text: string, draft: string | null = null) =>
  storage.photoRow(
    { id, blob: new Blob([text], { type: 'image/jpeg' }) },
    'campus_a',
    checked('asset_x').at,
    draft,
  );
const kept = async (storage: RecordStorage): Promise<unknown[]> =>
  (await storage.records.page('campus_a', 0, 1000)).rows.map((row) => row.event);

it('gives events back whole and in order of arrival, a page at a time', async () => {
  const storage = await opened();
  const events = Array.from({ length: 7 }, (_, i) => checked(`asset_${i}`)).reverse();
  for (const event of events) await storage.records.keep(batch([asParsed(event)]));
  expect(await kept(storage)).toEqual(events);
  const first = await storage.records.page('campus_a', 0, 4);
  const second = await storage.records.page('campus_a', first.rows.at(-1)?.order ?? 0, 4);
  expect([first.rows.length, first.more, second.rows.length, second.more]).toEqual([4, true, 3, false]);
});

it('keeps campuses apart', async () => {
  const storage = await opened();
  await storage.records.keep(batch([asParsed(checked('asset_1'))]));
  await storage.records.keep(batch([asParsed(checked('asset_1'))], { campus: 'campus_b' }));
  expect(await storage.records.count('campus_a')).toBe(1);
  expect(await storage.records.countAll()).toBe(2);
});

it('saving twice is harmless, in one batch and in two', async () => {
  const storage = await opened();
  const event = asParsed(checked('asset_1'));
  const photos = [await photoOf(storage, 'photo_1', 'one')];
  const twice = batch([event, event], { photos, needs: ['photo_1'] });
  expect(await storage.records.keep(twice)).toMatchObject({ added: 1, known: 1 });
  expect(await storage.records.keep(twice)).toMatchObject({ added: 0, known: 2 });
  expect(await kept(storage)).toHaveLength(1);
  expect(await storage.records.countPhotos()).toBe(1);
});

it('keeps both of two contents of one id, once each', async () => {
  const storage = await opened();
  const event = checked('asset_1');
  const twin = parseEvent({ ...event, person: 'person_other' });
  for (let i = 0; i < 2; i++) await storage.records.keep(batch([asParsed(event), twin]));
  expect(await kept(storage)).toHaveLength(2);
});

it('keeps what it can not read, beside the rest', async () => {
  const storage = await opened();
  const newer = parseEvent({ ...checked('asset_1'), version: 99 });
  const nonsense = parseEvent({ what: '乱码' });
  for (let i = 0; i < 2; i++)
    await storage.records.keep(batch([newer, nonsense, asParsed(checked('asset_2'))]));
  const parsed = (await kept(storage)).map(parseEvent);
  expect(parsed.map((each) => each.readable)).toEqual([false, false, true, true]);
});

it('refuses all of a batch whose photo is missing', async () => {
  const storage = await opened();
  const outcome = await storage.attempt(() =>
    storage.records.keep(batch([asParsed(checked('asset_1'))], { needs: ['photo_gone'] })),
  );
  expect(outcome).toEqual({
    ok: false,
    error: { code: 'storage.photo-missing', params: { photo: 'photo_gone' } },
  });
  expect(await kept(storage)).toEqual([]);
});

it('a draft takes its unused photos with it; those that a record names stay', async () => {
  const storage = await opened();
  await storage.records.keepPhoto(await photoOf(storage, 'photo_used', '用过', 'asset_1'));
  await storage.records.keepPhoto(await photoOf(storage, 'photo_unused', 'no', 'asset_1'));
  await storage.records.keepPhoto(await photoOf(storage, 'photo_other', 'other', 'asset_2'));
  await storage.records.keepDraft({
    campus: 'campus_a',
    about: 'asset_1',
    device: 'device_1',
    checklist: 'cn.extinguisher.check',
    checklistVersion: 1,
    begun: checked('asset_1').at,
    touched: checked('asset_1').at,
    content: {},
  });
  await storage.records.keep(
    batch([asParsed(checked('asset_1'))], { needs: ['photo_used'], endsDraft: 'asset_1' }),
  );
  expect(await storage.records.draft('campus_a', 'asset_1')).toBeUndefined();
  expect((await storage.records.photoIds()).sort()).toEqual(['photo_other', 'photo_used']);
  const used = await storage.records.photo('photo_used');
  expect(used?.draft).toBeNull();
  expect(await used?.blob.text()).toBe('用过');
});

it('behind a closed gate nothing is kept', async () => {
  const storage = await opened();
  storage.shut('newer-version');
  const outcome = await storage.attempt(() => storage.records.keep(batch([asParsed(checked('asset_1'))])));
  expect(outcome).toMatchObject({ ok: false, error: { code: 'storage.newer-version' } });
  expect(await kept(storage)).toEqual([]);
});
