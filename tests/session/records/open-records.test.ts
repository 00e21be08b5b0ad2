import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import type { IsoTime } from '../../../src/base/time/iso-time';
import { ulidSource } from '../../../src/base/ulid';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { makeId } from '../../../src/model/schema/ids';
import { makeEvent } from '../../../src/records/event/make-event';
import type { SampleRecords, Services } from '../../../src/session/services';
import { NORMAL } from '../../../src/records/inspection/given-answer';
import { BODIES } from '../../records/support/sample-events';
import { nodeSession } from '../support/node-session';
import { deviceOf, recordSession } from '../support/record-session';

const STANDS = '2025-12-31T01:00:00.000Z' as IsoTime;
const A = makeId('asset', 'XF-101');
const ids = ulidSource(() => Date.UTC(2025, 11, 30), seededRandom(8));
const writer = { ids, now: '2025-12-30T01:00:00.000Z' as IsoTime, device: 'device_T1', person: 'person_b' };
const YEAR = Array.from({ length: 40 }, (_, i) =>
  makeEvent(writer, 'inspection.recorded', `asset_${i % 4}`, BODIES['inspection.recorded']),
);

/** Records that come with a plan: 40 checks of four things, its clock at the end of 2025. */
const withYear = (): Services['sampleRecords'] => {
  async function* texts(): AsyncGenerator<readonly string[]> {
    yield YEAR.slice(0, 15).map((event) => JSON.stringify(event));
    yield YEAR.slice(15).map((event) => JSON.stringify(event));
  }
  return (): Promise<SampleRecords> => Promise.resolve({ now: STANDS, count: YEAR.length, texts: texts() });
};
const reported = { type: 'hazard.reported', about: 'hazard_x', body: { to: null, note: '已上报' } } as const;

it('a plan’s own year is in the book, and its clock stands where the year ends', async () => {
  const { session, keeper, tick } = await recordSession('open-1', { sampleRecords: withYear() });
  const { status, clock, book, figures } = session.records.getState();
  expect([status, clock, book?.log.size, figures?.events]).toEqual(['ready', 'demo', 40, 0]);
  expect(keeper.now().slice(0, 16)).toBe(STANDS.slice(0, 16));
  const before = keeper.now();
  tick(90_000);
  expect(Date.parse(keeper.now()) - Date.parse(before)).toBe(90_000);
  expect(keeper.recordedSubjects().has('asset_3')).toBe(true);
});

it('what a person records comes after that year, also when the page is opened again', async () => {
  const one = await recordSession('open-2', { sampleRecords: withYear() });
  await one.keeper.setPerson('王小明');
  one.tick(3_600_000);
  await one.keeper.record([reported]);
  const two = await recordSession('open-2', { sampleRecords: withYear() });
  expect(two.session.records.getState().book?.log.size).toBe(41);
  expect(two.keeper.now() > one.keeper.now().slice(0, 13)).toBe(true);
  const events = [...(two.session.records.getState().book?.log.events() ?? [])];
  expect(events.at(-1)?.at.slice(0, 13)).toBe('2025-12-31T02');
  expect(events.map((event) => event.id)).toEqual(events.map((event) => event.id).toSorted());
});

it('records of two plans are kept apart', async () => {
  const one = await recordSession('open-3');
  await one.keeper.setPerson('王');
  await one.keeper.record([reported]);
  const file = { format: 'wardtwin', version: 2, campus: { id: 'campus_other' } };
  await one.session.openFile('other.wardtwin.json', new TextEncoder().encode(JSON.stringify(file)));
  await one.session.openRecords();
  expect(one.session.plan.getState().error).toBeNull();
  expect(one.session.records.getState().book?.log.size).toBe(0);
  // The use-cases of the plan before save nothing any more.
  expect(await one.keeper.record([reported])).toMatchObject({ error: { code: 'record.other-plan' } });
});

it('what another tab saves appears here, with its person', async () => {
  const one = await recordSession('open-4');
  const two = await recordSession('open-4');
  await one.keeper.setPerson('李');
  await one.keeper.record([reported]);
  await two.until(() => two.session.records.getState().changed !== null);
  expect(two.session.records.getState().book?.log.size).toBe(1);
  await two.until(() => two.session.records.getState().person?.name === '李');
  expect(two.session.records.getState().changed).toEqual(new Set(['hazard_x']));
});

it('undo never touches records, and an asset with records is retired, not erased', async () => {
  const { session, keeper } = await recordSession('open-5');
  await keeper.setPerson('王');
  session.moveTo(A, 9, 9);
  await keeper.record([{ type: 'inspection.recorded', about: A, body: BODIES['inspection.recorded'] }]);
  const { book, revision } = session.records.getState();
  session.undo();
  session.redo();
  session.undo();
  expect(session.records.getState()).toMatchObject({ book, revision });
  expect(book?.facts(A)?.last).not.toEqual({});
  session.select(A);
  session.removeSelected();
  expect(session.plan.getState().document?.assets[A]?.retired).toBe(true);
  session.undo();
  expect(session.plan.getState().document?.assets[A]?.retired).toBe(false);
  expect(book?.log.size).toBe(1);
});

it('a draft is kept on each answer, comes back on another day, and is dropped with its photos', async () => {
  const one = await recordSession('open-6');
  const draft = { about: A, checklist: 'cn.extinguisher.check', checklistVersion: 1, note: '' };
  const photo = one.keeper.newPhotoId();
  await one.keeper.keepPhoto(A, { id: photo, blob: new Blob(['x']) });
  // Answers that come while one is written are joined: the last counts.
  await Promise.all(
    [1, 2, 3].map((count) =>
      one.keeper.keepDraft({ ...draft, answers: { [`a.${count}`]: { ...NORMAL, photos: [photo] } } }),
    ),
  );
  const two = await recordSession('open-6');
  const kept = await two.keeper.draft(A);
  expect(kept).toMatchObject({ ...draft, answers: { 'a.3': { mark: 'pass', photos: [photo] } } });
  expect(await two.keeper.drafts()).toEqual([kept]);
  await two.keeper.dropDraft(A);
  expect([await two.keeper.draft(A), await two.keeper.photo(photo)]).toEqual([null, null]);
});

it('what is saved from a draft is dated after it, also where the clock stands again where the year ends', async () => {
  let clock = 0;
  const outside = { sampleRecords: withYear(), clock: { now: () => clock } };
  const one = await recordSession('open-10', outside);
  clock += 90_000;
  await one.keeper.keepDraft({
    about: A,
    checklist: 'cn.extinguisher.check',
    checklistVersion: 1,
    note: '一',
    answers: {},
  });
  const two = await recordSession('open-10', outside);
  expect(two.keeper.now()).toBe(STANDS);
  const draft = await two.keeper.draft(A);
  expect(draft?.touched).toBe('2025-12-31T01:01:30.000Z');
  expect(two.keeper.now() >= (draft?.touched ?? '')).toBe(true);
});

it('a reading that broke off is said, and whoever asks next gets all of it, once', async () => {
  let broken = true;
  const whole = withYear();
  async function* breaking(): AsyncGenerator<readonly string[]> {
    yield YEAR.slice(0, 5).map((event) => JSON.stringify(event));
    throw new Error('the connection went');
  }
  const sampleRecords: Services['sampleRecords'] = (name) =>
    broken ? Promise.resolve({ now: STANDS, count: YEAR.length, texts: breaking() }) : whole(name);
  const storage = deviceOf('open-9');
  const node = nodeSession(null, null, smallWard, { storage, sampleRecords });
  await node.session.openSample('small-ward');
  await node.session.openRecords();
  expect(node.session.records.getState()).toMatchObject({
    status: 'unavailable',
    trouble: { code: 'storage.failed' },
  });
  broken = false;
  await node.session.openRecords();
  expect(node.session.records.getState()).toMatchObject({ status: 'ready', trouble: null });
  expect(node.session.records.getState().book?.log.size).toBe(40);
  node.session.dispose();
});

it('in a window that forgets, nothing is recorded, and the reason is said', async () => {
  const { session, keeper } = await recordSession('open-10');
  await keeper.setPerson('王');
  const { figures } = session.records.getState();
  if (figures === null) throw new Error('no figures');
  session.records.setState({ figures: { ...figures, temporary: 'certain' } });
  expect(await keeper.record([reported])).toMatchObject({ error: { code: 'record.private' } });
  // A guess only warns: a small disk looks the same.
  session.records.setState({ figures: { ...figures, temporary: 'likely' } });
  expect(await keeper.record([reported])).toMatchObject({ ok: true });
});
