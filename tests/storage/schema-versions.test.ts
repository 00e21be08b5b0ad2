import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parseEvent } from '../../src/records/event/parse-event';
import { openStorage } from '../../src/storage/open-storage';
import { SCHEMA_VERSIONS } from '../../src/storage/schema-versions';
import { dumpDatabase, loadDatabase, type DatabaseDump } from './support/database-dump';
import { freshName, opened } from './support/fresh-storage';
import { takenIn } from './support/taken-in';

/** What a device keeps, as programs of each version of the tables left it. */
const RELEASED = SCHEMA_VERSIONS.map(({ version }) => {
  const path = resolve(import.meta.dirname, `fixtures/schema-v${version}.json`);
  // Written by `fixtures/make-schema-v….ts`.
  return { version, dump: JSON.parse(readFileSync(path, 'utf8')) as DatabaseDump };
});
const tablesOf = ({ version, stores }: DatabaseDump) => ({
  version,
  stores: stores.map(({ name, keyPath, autoIncrement, indexes }) => ({
    name,
    keyPath,
    autoIncrement,
    indexes,
  })),
});

it.each(RELEASED)('what version $version kept is opened with all of it', async ({ dump }) => {
  const name = freshName();
  await loadDatabase(name, dump);
  const storage = await opened({ name });
  const { records, documents, meta } = storage;
  const { rows } = await records.pageOfAll(0, 10);
  expect(rows.map(({ event }) => parseEvent(event).readable)).toEqual([true, true, false]);
  expect(rows.map(({ order, about }) => [order, about])).toEqual([
    [1, 'asset_1'],
    [2, 'hazard_1'],
    [3, ''],
  ]);
  const photo = await records.photo('photo_a');
  expect([await photo?.blob.text(), photo?.mime, photo?.draft]).toEqual(['压力表', 'image/webp', null]);
  expect(await records.draft('campus_1/示范医院', 'asset_2')).toMatchObject({ content: { note: '未完成' } });
  const plan = await documents.get('01PLAN');
  expect(plan).toMatchObject({ row: { zh: '示范医院' }, base: { seq: 0 }, journal: [{ seq: 1 }] });
  expect(await plan?.base?.blob.text()).toBe('平面图');
  expect([await meta.get('device'), await meta.get('person'), await meta.get('backup')]).toMatchObject([
    'device_1',
    { name: '王小明' },
    { order: 1 },
  ]);

  // It goes on from there: numbers follow, and a backup of it is whole.
  const again = await records.keep({
    campus: 'campus_b',
    events: [parseEvent({ odd: 1 })],
    photos: [],
    needs: [],
    endsDraft: null,
  });
  expect(again.last).toBe(4);
  const made = await storage.backup('2026-11-26T02:00:00.000Z' as Parameters<typeof storage.backup>[0]);
  const target = await opened();
  expect(made.ok && (await takenIn(target, made.value.blob))).toMatchObject({
    value: { events: { added: 4 }, photos: { added: 2 }, drafts: 1, documents: { added: 1 }, refused: 0 },
  });
});

it.each(RELEASED)('tables of version $version are as they were released', async ({ version, dump }) => {
  const name = freshName();
  const made = await openStorage({ name, upTo: version });
  if (made.ok) made.value.close();
  expect(tablesOf(await dumpDatabase(name))).toEqual(tablesOf(dump));
});
