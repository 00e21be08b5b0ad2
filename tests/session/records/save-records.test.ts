import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { InspectionForm } from '../../../src/session/records/record-keeper';
import { NORMAL } from '../../../src/records/inspection/given-answer';
import { CN_EXTINGUISHER_CHECK } from '../../../src/standards/checklists/cn-extinguisher';
import { recordSession } from '../support/record-session';

const ABOUT = 'asset_XF-101';
const items = CN_EXTINGUISHER_CHECK.items;
const [first] = items;
const photoBlob = new Blob(['照片'], { type: 'image/jpeg' });
if (first === undefined) throw new Error('the checklist is empty');

/** All normal, but for what is said. */
const form = (answers: InspectionForm['answers'] = {}): InspectionForm => ({
  checklist: CN_EXTINGUISHER_CHECK,
  about: ABOUT,
  answers: { ...Object.fromEntries(items.map((item) => [item.id, NORMAL])), ...answers },
  note: '',
});
const failed = (photo: string | null): InspectionForm['answers'] => ({
  [first.id]: { ...NORMAL, mark: 'fail', note: '压力不足', photos: photo === null ? [] : [photo] },
});

it('nothing is recorded until somebody says who works here', async () => {
  const { keeper, session } = await recordSession('save-1');
  expect(await keeper.saveInspection(form())).toMatchObject({
    error: { kind: 'record', trouble: { code: 'record.no-person' } },
  });
  await keeper.setPerson(' 王小明 ');
  expect(session.records.getState().person).toEqual({ id: 'person_王小明', name: '王小明' });
  expect(await keeper.saveInspection(form())).toMatchObject({
    ok: true,
    value: { result: 'pass', raised: [] },
  });
});

it('a failure raises its hazard with the record, and both are there when the page is opened again', async () => {
  const one = await recordSession('save-2');
  await one.keeper.setPerson('王小明');
  const photo = one.keeper.newPhotoId();
  const before = one.session.records.getState().revision;
  const saved = await one.keeper.saveInspection(form(failed(photo)), [{ id: photo, blob: photoBlob }]);
  expect(saved).toMatchObject({ ok: true, value: { result: 'fail' } });
  const [hazard = ''] = saved.ok ? saved.value.raised : [];
  const { revision, changed, book, saving, savedAt } = one.session.records.getState();
  expect(revision).toBeGreaterThan(before);
  expect(changed).toEqual(new Set([ABOUT, hazard]));
  expect(book?.facts(ABOUT)?.faults[first.id]).toBeDefined();
  expect([saving, savedAt !== null]).toEqual([0, true]);

  const two = await recordSession('save-2');
  const again = two.session.records.getState().book;
  expect(again?.hazard(hazard)?.raised?.body).toMatchObject({
    asset: ABOUT,
    item: first.id,
    evidence: [photo],
    place: { storey: 'storey_L1', x: 6.2, y: 10.35 },
  });
  expect(await (await two.keeper.photo(photo))?.text()).toBe('照片');
  expect(two.session.records.getState().person?.name).toBe('王小明');
  expect(two.keeper.recordedSubjects().has(ABOUT)).toBe(true);
});

it('what fails again while its hazard is open raises no second one', async () => {
  const { keeper, session } = await recordSession('save-3');
  await keeper.setPerson('王');
  const raised = async (): Promise<readonly string[]> => {
    const saved = await keeper.saveInspection(form(failed(null)));
    return saved.ok ? saved.value.raised : ['not saved'];
  };
  expect(await raised()).toHaveLength(1);
  expect(await raised()).toEqual([]);
  expect(session.records.getState().book?.hazards()).toHaveLength(1);
});

it('a record without its photo is refused whole, and the draft stays', async () => {
  const { keeper, session } = await recordSession('save-4');
  await keeper.setPerson('王');
  const draft = { checklist: CN_EXTINGUISHER_CHECK.id, checklistVersion: 1, about: ABOUT, note: '' };
  await keeper.keepDraft({ ...draft, answers: failed(null) });
  const outcome = await keeper.saveInspection(form(failed(keeper.newPhotoId())));
  expect(outcome).toMatchObject({ error: { kind: 'record', trouble: { code: 'storage.photo-missing' } } });
  expect(session.records.getState().book?.log.size).toBe(0);
  expect((await keeper.draft(ABOUT))?.answers).toEqual(failed(null));
});

it('a form with gaps says them all and saves nothing', async () => {
  const { keeper, session } = await recordSession('save-5');
  await keeper.setPerson('王');
  const outcome = await keeper.saveInspection({ ...form(), answers: {} });
  expect(outcome.ok || outcome.error.kind === 'record' ? [] : outcome.error.issues).toHaveLength(
    items.length,
  );
  expect(session.records.getState().book?.log.size).toBe(0);
});

it('pressed twice, it is saved once', async () => {
  const { keeper, session } = await recordSession('save-6');
  await keeper.setPerson('王');
  const [one, two] = await Promise.all([keeper.saveInspection(form()), keeper.saveInspection(form())]);
  expect(one).toBe(two);
  expect(session.records.getState().book?.log.size).toBe(1);
});

it('ids grow although the clock is set back', async () => {
  let clock = Date.UTC(2026, 10, 26);
  const { keeper, session } = await recordSession('save-7', { calendar: { now: () => clock } });
  await keeper.setPerson('王');
  await keeper.saveInspection(form());
  clock -= 400 * 86_400_000;
  await keeper.saveInspection(form(failed(null)));
  const events = [...(session.records.getState().book?.log.events() ?? [])];
  const ids = events.map((event) => event.id);
  expect(ids).toEqual(ids.toSorted());
  expect(events.map((event) => event.at.slice(0, 4))).toEqual(['2026', '2025', '2025']);
});

it('an answer that is still being written when the check is saved leaves no draft behind', async () => {
  const { keeper } = await recordSession('save-late-draft');
  await keeper.setPerson('王小明');
  const draft = { about: ABOUT, checklist: CN_EXTINGUISHER_CHECK.id, checklistVersion: 1 };
  const written = ['一', '二'].map((note) => keeper.keepDraft({ ...draft, answers: form().answers, note }));
  expect(await keeper.saveInspection(form())).toMatchObject({ ok: true });
  expect(await Promise.all(written)).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await keeper.drafts()).toEqual([]);
});

it('what is said of a form while it is being saved makes no draft; where the save fails it is kept', async () => {
  const { keeper } = await recordSession('save-ghost');
  await keeper.setPerson('王小明');
  const draft = { about: ABOUT, checklist: CN_EXTINGUISHER_CHECK.id, checklistVersion: 1 };
  const kept = { ...draft, answers: form().answers };
  await keeper.keepDraft({ ...kept, note: '一' });
  const [saved, late] = await Promise.all([
    keeper.saveInspection(form()),
    keeper.keepDraft({ ...kept, note: '二' }),
  ]);
  expect([saved.ok, late.ok]).toEqual([true, true]);
  expect(await keeper.drafts()).toEqual([]);
  const [refused] = await Promise.all([
    keeper.saveInspection(form(failed(keeper.newPhotoId()))),
    keeper.keepDraft({ ...kept, note: '三' }),
  ]);
  expect(refused.ok).toBe(false);
  expect((await keeper.draft(ABOUT))?.note).toBe('三');
});

it('whoever opens or drops a draft waits for its photos, and is told of one that can not be had', async () => {
  const { keeper } = await recordSession('save-photo-late');
  const kept = { about: ABOUT, checklist: CN_EXTINGUISHER_CHECK.id, checklistVersion: 1, answers: {} };
  const photo = (note: string, had: boolean): void =>
    keeper.takingPhoto(
      ABOUT,
      new Promise((resolve) => setTimeout(resolve, 20)).then(async () => {
        await keeper.keepDraft({ ...kept, note });
        return had;
      }),
    );
  photo('照片', true);
  expect((await keeper.draft(ABOUT))?.note).toBe('照片');
  photo('另一张', true);
  await keeper.dropDraft(ABOUT);
  expect(await keeper.drafts()).toEqual([]);
  photo('读不了', false);
  expect(await keeper.photosTaken('asset_other')).toBe(true);
  expect(await keeper.photosTaken(ABOUT)).toBe(false);
  expect(await keeper.photosTaken(ABOUT)).toBe(true);
});
