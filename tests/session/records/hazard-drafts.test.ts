import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHazardDraft, type DeedDraft, type RaiseDraft } from '../../../src/records/hazard/hazard-draft';
import { deedDraftKey, doDeed, raiseHazard } from '../../../src/session/records/hazard-deeds';
import { recordSession } from '../support/record-session';

const PHOTO = new Blob(['照片'], { type: 'image/jpeg' });
const raise = (more: Partial<RaiseDraft> = {}): RaiseDraft => ({
  form: 'raise',
  asset: 'asset_XF-101',
  place: { storey: 'storey_L1', x: 1.25, y: 2 },
  description: '被遮挡',
  grade: 'major',
  photos: [],
  ...more,
});
const deed = (hazard: string, more: Partial<DeedDraft['fields']> = {}): DeedDraft => ({
  form: 'deed',
  hazard,
  deed: 'assign',
  fields: {
    measures: '更换',
    department: '',
    responsible: '李四',
    deadline: '2026-12-01',
    funds: '',
    interim: '',
    grade: 'general',
    clause: null,
    mendedBy: '',
    note: '',
    result: 'pass',
    role: '',
    reason: '',
    photos: [],
    ...more,
  },
});

describe('forms about hazards that are not saved', () => {
  it('are there when the page is opened again, as they were typed last, apart from checks', async () => {
    const one = await recordSession('hazard-draft-1');
    const id = one.keeper.newId('hazard');
    void one.keeper.keepForm(id, raise({ description: '被' }));
    await one.keeper.keepForm(id, raise());
    await one.keeper.keepForm(deedDraftKey('hazard_1', 'assign'), deed('hazard_1'));
    const check = { checklist: 'x.y', checklistVersion: 1, about: 'asset_XF-101', note: 'n', answers: {} };
    await one.keeper.keepDraft(check);

    const two = await recordSession('hazard-draft-1');
    expect((await two.keeper.keptForm(id))?.draft).toEqual(raise());
    expect((await two.keeper.keptForms()).map(({ about }) => about).toSorted()).toEqual(
      ['hazard_1/assign', id].toSorted(),
    );
    expect((await two.keeper.drafts()).map(({ about }) => about)).toEqual(['asset_XF-101']);
    expect(await two.keeper.keptForm('asset_XF-101')).toBeNull();
    await two.keeper.dropDraft(id);
    expect(await two.keeper.keptForm(id)).toBeNull();
    expect(await two.keeper.keptForm('hazard_1/assign')).not.toBeNull();
  });

  it('end with the record, in one transaction: its photo stays, what was typed last does not come back', async () => {
    const { keeper, session } = await recordSession('hazard-draft-2');
    await keeper.setPerson('王小明');
    const id = keeper.newId('hazard');
    const [photo, other] = [keeper.newPhotoId(), keeper.newPhotoId()];
    await keeper.keepPhoto(id, { id: photo, blob: PHOTO });
    await keeper.keepPhoto(id, { id: other, blob: PHOTO });
    const draft = raise({ photos: [photo] });
    void keeper.keepForm(id, draft);
    const place = { storey: 'storey_L1', space: null, x: 1.25, y: 2 };
    const hazard = { ...draft, id, place };
    const saved = await keeper.saveEvents(
      (writer) => [raiseHazard(writer, hazard)].filter((event) => event !== null),
      [],
      id,
    );
    expect(saved.ok).toBe(true);
    expect(await keeper.keptForms()).toEqual([]);
    expect(await keeper.photo(photo)).not.toBeNull();
    // Taken for the form and thrown away again before it was saved.
    expect(await keeper.photo(other)).toBeNull();

    const state = session.records.getState().book?.hazard(id);
    const about = deedDraftKey(id, 'assign');
    await keeper.keepForm(about, deed(id));
    const writer = keeper.writer();
    if (!writer.ok || !state) throw new Error('no writer');
    const { measures, deadline } = deed(id).fields;
    const plan = {
      measures,
      deadline,
      responsible: 'person_李四',
      department: null,
      funds: null,
      interim: '',
    };
    const events = doDeed(writer.value, state, { type: 'assign', ...plan, grade: 'major', clause: null });
    if (!events.ok) throw new Error(events.error.code);
    expect((await keeper.saveEvents(() => events.value, [], about)).ok).toBe(true);
    expect(await keeper.keptForms()).toEqual([]);
  });

  it('stay when the record can not be saved', async () => {
    const { keeper } = await recordSession('hazard-draft-3');
    await keeper.setPerson('王小明');
    const id = keeper.newId('hazard');
    await keeper.keepForm(id, raise());
    const photos = [keeper.newPhotoId()];
    const saved = await keeper.saveEvents(
      (writer) => {
        const event = raiseHazard(writer, { ...raise({ photos }), id, place: null });
        return event === null ? [] : [event];
      },
      [],
      id,
    );
    expect(saved.ok).toBe(false);
    expect((await keeper.keptForm(id))?.draft).toEqual(raise());
  });

  it('are read back as they were written, and nothing else is (seeded)', () => {
    const text = fc.string({ unit: 'binary' });
    const any = fc.oneof(
      text.map((description) => raise({ description })),
      text.map((reason) => deed('hazard_1', { reason, result: 'fail' })),
    );
    fc.assert(
      fc.property(any, (draft) => {
        expect(parseHazardDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
      }),
      { numRuns: 200, seed: 1 },
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseHazardDraft(value)).toBeNull();
      }),
      { numRuns: 200, seed: 2 },
    );
  });
});
