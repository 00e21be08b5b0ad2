import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { msToIso } from '../../../src/base/time/iso-time';
import {
  answersOf,
  beginForm,
  checklistOf,
  formStep,
  formView,
  isUntouched,
  type CheckForm,
  type FormAct,
  type KnownAnswers,
} from '../../../src/session/records/check-form';
import { NORMAL } from '../../../src/records/inspection/given-answer';
import { recordInspection } from '../../../src/records/inspection/record-inspection';
import { CN_EXTINGUISHER_CHECK } from '../../../src/standards/checklists/cn-extinguisher';
import { CN_DETECTOR_TEST } from '../../../src/standards/checklists/cn-detection';
import { CN_HYDRANT_CHECK } from '../../../src/standards/checklists/cn-hydrant';
import { CN_DUTIES } from '../../../src/standards/duty-profile';
import { cases } from '../../support/cases';
import { testDevice } from '../../records/support/sample-events';

const NOW = msToIso(Date.UTC(2026, 10, 26));
const begin = (checklist = CN_EXTINGUISHER_CHECK) => beginForm('asset_1', checklist, NOW);

const play = (form: CheckForm, acts: readonly FormAct[], checklist = CN_EXTINGUISHER_CHECK): CheckForm =>
  acts.reduce((state, act) => formStep(state, checklist, act), form);

const events = (form: CheckForm, checklist = CN_EXTINGUISHER_CHECK) =>
  recordInspection(testDevice('device_1', 7).writer('person_a'), {
    checklist,
    about: form.about,
    answers: form.answers,
    note: form.note,
    signatures: [],
    place: null,
    openHazards: {},
    at: null,
  });

describe('a check', () => {
  it('is normal in one act where no reading is due', () => {
    const form = play(begin(), [{ type: 'all-normal' }]);
    const view = formView(form, CN_EXTINGUISHER_CHECK);
    expect(view).toMatchObject({ answered: 16, failed: 0, issues: [] });
    expect(events(form).ok).toBe(true);
  });

  it('still asks for the reading that is due', () => {
    const form = play(begin(CN_HYDRANT_CHECK), [{ type: 'all-normal' }], CN_HYDRANT_CHECK);
    expect(formView(form, CN_HYDRANT_CHECK).issues).toEqual([
      { code: 'inspection.reading-missing', params: {}, place: 'hydrant.static-pressure' },
    ]);
    const read = play(
      form,
      [{ type: 'reading', item: 'hydrant.static-pressure', value: 0.42 }],
      CN_HYDRANT_CHECK,
    );
    expect(formView(read, CN_HYDRANT_CHECK).issues).toEqual([]);
  });

  it('leaves answers that were given before alone when the rest is normal', () => {
    const form = play(begin(), [
      { type: 'mark', item: 'extinguisher.seal', mark: 'fail' },
      { type: 'note', item: 'extinguisher.seal', text: 'pin gone' },
      { type: 'all-normal' },
    ]);
    const view = formView(form, CN_EXTINGUISHER_CHECK);
    expect(view).toMatchObject({ answered: 16, failed: 1, issues: [] });
    const result = events(form);
    if (!result.ok) throw new Error('not saved');
    expect(result.value.map(({ type }) => type)).toEqual(['inspection.recorded', 'hazard.raised']);
  });

  it('fails by a reading out of its limits, whatever was ticked', () => {
    const form = play(
      begin(CN_DETECTOR_TEST),
      [{ type: 'all-normal' }, { type: 'reading', item: 'detector.alarm', value: 45 }],
      CN_DETECTOR_TEST,
    );
    const view = formView(form, CN_DETECTOR_TEST);
    expect(view.items.find(({ item }) => item.id === 'detector.alarm')).toMatchObject({ mark: 'fail' });
    expect(view.issues.map(({ code }) => code)).toEqual(['inspection.photo-or-note-missing']);
  });

  it('takes no word and no photo as an answer', () => {
    const form = play(begin(), [
      { type: 'note', item: 'extinguisher.seal', text: 'looked at' },
      { type: 'add-photo', item: 'extinguisher.seal', photo: 'photo_1' },
    ]);
    expect(isUntouched(form)).toBe(true);
  });

  it('forgets mending on the spot when the item passes after all', () => {
    const mended = { mendedBy: ['person_a'], measures: 'moved', before: ['photo_b'], after: ['photo_a'] };
    const form = play(begin(), [
      { type: 'mark', item: 'extinguisher.accessible', mark: 'fail' },
      { type: 'mended', item: 'extinguisher.accessible', mended },
    ]);
    expect(form.answers['extinguisher.accessible']?.mended).toEqual(mended);
    const passed = play(form, [{ type: 'mark', item: 'extinguisher.accessible', mark: 'pass' }]);
    expect(passed.answers['extinguisher.accessible']?.mended).toBeNull();
  });

  it('finds the version that a form was begun with, and no other', () => {
    const form = begin();
    expect(checklistOf(form, CN_DUTIES.checklists)).toBe(CN_EXTINGUISHER_CHECK);
    expect(checklistOf({ ...form, checklistVersion: 2 }, CN_DUTIES.checklists)).toBeNull();
  });
});

describe('a reading', () => {
  const read = (item: string, value: number | null): FormAct => ({ type: 'reading', item, value });
  const viewOf = (form: CheckForm, checklist: typeof CN_HYDRANT_CHECK, id: string) =>
    formView(form, checklist).items.find(({ item }) => item.id === id);

  it('judges nothing where no limits are known, and is gone when it is taken back', () => {
    const form = play(begin(CN_HYDRANT_CHECK), [read('hydrant.static-pressure', 0.2)], CN_HYDRANT_CHECK);
    expect(viewOf(form, CN_HYDRANT_CHECK, 'hydrant.static-pressure')).toMatchObject({
      mark: null,
      given: { reading: 0.2 },
    });
    expect(formView(form, CN_HYDRANT_CHECK).answered).toBe(0);
    expect(events(form, CN_HYDRANT_CHECK).ok).toBe(false);
    const judged = play(form, [{ type: 'all-normal' }], CN_HYDRANT_CHECK);
    expect(judged.answers['hydrant.static-pressure']).toMatchObject({ mark: 'pass', reading: 0.2 });
    const back = play(form, [read('hydrant.static-pressure', null)], CN_HYDRANT_CHECK);
    expect(isUntouched(back)).toBe(true);
  });

  it('answers by limits that are known, and no more when it is taken back', () => {
    const mark = (value: number | null) =>
      viewOf(
        play(
          begin(CN_DETECTOR_TEST),
          [read('detector.alarm', 3), read('detector.alarm', value)],
          CN_DETECTOR_TEST,
        ),
        CN_DETECTOR_TEST,
        'detector.alarm',
      )?.mark;
    expect([mark(0), mark(30), mark(30.01), mark(-1), mark(null)]).toEqual([
      'pass',
      'pass',
      'fail',
      'fail',
      null,
    ]);
  });
});

describe('what the records know of a date', () => {
  const SCRAP = 'extinguisher.scrap-date';
  const over: KnownAnswers = {
    [SCRAP]: { ...NORMAL, mark: 'fail', note: '已超 138 天' },
    'extinguisher.service-date': NORMAL,
  };
  const step = (form: CheckForm, act: FormAct) => formStep(form, CN_EXTINGUISHER_CHECK, act, over);
  const view = (form: CheckForm) => formView(form, CN_EXTINGUISHER_CHECK, over);

  it('is answered beforehand, and “all in order” does not undo it', () => {
    expect(view(begin())).toMatchObject({ answered: 2, said: 0, failed: 1 });
    const form = step(begin(), { type: 'all-normal' });
    expect(view(form)).toMatchObject({ answered: 16, said: 14, failed: 1, issues: [] });
    const saved = events({ ...form, answers: answersOf(form, over) });
    if (!saved.ok) throw new Error('not saved');
    expect(saved.value[0]).toMatchObject({ body: { result: 'fail', faults: { [SCRAP]: 'faulty' } } });
    expect(saved.value[1]).toMatchObject({ body: { item: SCRAP, description: '已超 138 天' } });
  });

  it('is gainsaid with a word why, which is not the word of the records', () => {
    const passed = step(step(begin(), { type: 'all-normal' }), { type: 'mark', item: SCRAP, mark: 'pass' });
    expect(view(passed).issues).toEqual([{ code: 'inspection.against-records', params: {}, place: SCRAP }]);
    expect(view(passed).items.find(({ item }) => item.id === SCRAP)).toMatchObject({ against: true });
    const said = step(passed, { type: 'note', item: SCRAP, text: '铭牌 2022-05' });
    expect(view(said)).toMatchObject({ failed: 0, issues: [] });
    expect(view(step(said, { type: 'mark', item: SCRAP, mark: 'na' })).issues).toEqual([]);
  });

  it('stays with a photo that is added to it', () => {
    const form = step(begin(), { type: 'add-photo', item: SCRAP, photo: 'photo_1' });
    expect(form.answers[SCRAP]).toMatchObject({ mark: 'fail', note: '已超 138 天', photos: ['photo_1'] });
  });
});

describe('any run of acts', () => {
  const item = fc.constantFrom(...CN_EXTINGUISHER_CHECK.items.map(({ id }) => id), 'no.such-item');
  const act: fc.Arbitrary<FormAct> = fc.oneof(
    fc.constant<FormAct>({ type: 'all-normal' }),
    fc.record({ type: fc.constant('mark' as const), item, mark: fc.constantFrom('pass', 'fail', 'na') }),
    fc.record({
      type: fc.constant('note' as const),
      item: fc.option(item),
      text: fc.constantFrom('', ' ', 'word'),
    }),
    fc.record({
      type: fc.constant('reading' as const),
      item,
      value: fc.option(fc.constantFrom(-5, 0, 1.2)),
    }),
    fc.record({
      type: fc.constant('add-photo' as const),
      item,
      photo: fc.constantFrom('photo_1', 'photo_2'),
    }),
    fc.record({
      type: fc.constant('drop-photo' as const),
      item,
      photo: fc.constantFrom('photo_1', 'photo_2'),
    }),
  );

  it('is saved exactly when the form says that nothing is missing, and survives being kept as JSON', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const form = play(begin(), acts);
        expect(events(form).ok).toBe(formView(form, CN_EXTINGUISHER_CHECK).issues.length === 0);
        expect(JSON.parse(JSON.stringify(form))).toEqual(form);
        expect(Object.keys(form.answers)).not.toContain('no.such-item');
      }),
      { seed: 11, numRuns: cases(300) },
    );
  });
});
