import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createDataKeeping, type DataKeeping } from '../../../src/session/keeping/data-keeping';
import { makeId } from '../../../src/model/schema/ids';
import type { NodeSession } from '../support/node-session';
import { recordSession } from '../support/record-session';

const A = makeId('asset', 'XF-101');
const reported = { type: 'hazard.reported', about: 'hazard_x', body: { to: null, note: '已上报' } } as const;
const dataOf = ({ session }: Pick<NodeSession, 'session'>): DataKeeping => session.part(createDataKeeping);
const figures = ({ session }: Pick<NodeSession, 'session'>) => session.records.getState().figures;

it('a backup made here is looked at and taken in elsewhere, and remembers what it has not', async () => {
  const one = await recordSession('data-1');
  await one.keeper.setPerson('王小明');
  await one.keeper.record([reported]);
  one.session.moveTo(A, 9, 9);
  await one.session.kept();
  await dataOf(one).refresh();
  expect(figures(one)).toMatchObject({ notBackedUp: 1, lastBackup: null, plans: 1 });
  await dataOf(one).backup();
  expect(dataOf(one).state.getState()).toMatchObject({
    work: null,
    outcome: { kind: 'backup', fileName: 'wardtwin-2026-11-23.backup', unreadable: 0 },
  });
  expect(figures(one)).toMatchObject({ notBackedUp: 0, events: 1, oldestUnsaved: null });

  const two = await recordSession('data-2');
  const data = dataOf(two);
  await data.look('手机.backup', one.savedBlobs[0]?.blob ?? new Blob());
  expect(data.state.getState().survey).toMatchObject({
    fileName: '手机.backup',
    survey: { events: { fresh: 1, known: 0 }, documents: { fresh: 1 } },
  });
  expect(figures(two)?.events).toBe(0);
  await data.restore();
  expect(data.state.getState()).toMatchObject({
    survey: null,
    outcome: { report: { events: { added: 1 }, documents: { added: 1 } } },
  });
  await two.until(() => two.session.records.getState().book?.log.size === 1);
  // What came out of a backup is in one; what is recorded after is not.
  expect(figures(two)).toMatchObject({
    events: 1,
    plans: 1,
    notBackedUp: 0,
    lastBackup: '2026-11-23T01:00:00.000Z',
  });
  await two.keeper.record([{ ...reported, about: 'hazard_z' }]);
  await data.refresh();
  expect(figures(two)?.notBackedUp).toBe(1);
  await data.look('手机.backup', one.savedBlobs[0]?.blob ?? new Blob());
  await data.restore();
  expect(figures(two)?.notBackedUp).toBe(1);
  expect(two.session.records.getState().person?.name).toBe('王小明');
});

it('a file that is no backup is said, and nothing waits for a yes', async () => {
  const node = await recordSession('data-3');
  const data = dataOf(node);
  await data.look('照片.png', new Blob(['x']));
  expect(data.state.getState()).toMatchObject({
    work: null,
    survey: null,
    trouble: { code: 'storage.backup-not-ours' },
  });
  data.dismiss();
  expect(data.state.getState().trouble).toBeNull();
});

it('what is called off says nothing and keeps nothing', async () => {
  const node = await recordSession('data-4');
  const data = dataOf(node);
  const going = data.backup();
  data.cancel();
  await going;
  expect(data.state.getState()).toMatchObject({ work: null, outcome: null, trouble: null });
  expect(node.savedBlobs).toEqual([]);
});

it('a database that is another one, or has fewer records than were known, is said until somebody knows', async () => {
  const one = await recordSession('data-5');
  await one.keeper.setPerson('王');
  await one.keeper.record([reported]);
  await dataOf(one).backup();
  await one.keeper.record([{ ...reported, about: 'hazard_y' }]);
  await dataOf(one).refresh();
  const fresh = await recordSession('data-5');
  expect(fresh.session.records.getState().lost).toBeNull();
  const [file] = one.savedBlobs;

  await new Promise<void>((resolve) => {
    const request = indexedDB.open('data-5');
    request.onsuccess = () => {
      const db = request.result;
      const write = db.transaction(['events', 'meta'], 'readwrite');
      write.objectStore('events').clear();
      write.objectStore('meta').clear();
      write.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
  for (let i = 0; i < 2; i++) {
    const two = await recordSession('data-5');
    expect(two.session.records.getState().lost).toMatchObject({
      events: 2,
      left: 0,
      lastBackup: '2026-11-23T01:00:00.000Z',
    });
  }
  const three = await recordSession('data-5');
  await dataOf(three).look('x.backup', file?.blob ?? new Blob());
  await dataOf(three).restore();
  // One record was made after that backup: it is still missing.
  expect(three.session.records.getState().lost?.events).toBe(2);
  dataOf(three).acknowledge();
  const four = await recordSession('data-5');
  expect(four.session.records.getState().lost).toBeNull();
});
