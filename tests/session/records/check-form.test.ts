import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { msToIso } from '../../../src/base/time/iso-time';
import {
  beginForm,
  checklistOf,
  formStep,
  formView,
  isUntouched,
  type CheckForm,
  type FormAct,
} from '../../../src/session/records/check-form';
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
