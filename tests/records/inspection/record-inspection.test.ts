import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../src/records/event/parse-event';
import { NORMAL } from '../../../src/records/inspection/given-answer';
import type { GivenAnswer } from '../../../src/records/inspection/given-answer';
import { draftIssues, recordInspection } from '../../../src/records/inspection/record-inspection';
import type { InspectionDraft } from '../../../src/records/inspection/record-inspection';
import { RecordBook } from '../../../src/records/fold/record-book';
import type { Checklist } from '../../../src/standards/checklists/checklist';
import { CN_CALL_POINT_TEST, CN_DETECTOR_TEST } from '../../../src/standards/checklists/cn-detection';
import { CN_EXTINGUISHER_CHECK } from '../../../src/standards/checklists/cn-extinguisher';
import { testDevice } from '../support/sample-events';
import { china } from '../support/sample-facts';

const device = testDevice('device_1', 31);

const allNormal = (checklist: Checklist) =>
  Object.fromEntries(checklist.items.map((item) => [item.id, NORMAL]));

function draftOf(
  checklist: Checklist,
  changes: Readonly<Record<string, Partial<GivenAnswer>>> = {},
): InspectionDraft {
  const answers = allNormal(checklist);
  for (const [item, change] of Object.entries(changes)) answers[item] = { ...NORMAL, ...change };
  return {
    checklist,
    about: 'asset_1',
    answers,
    note: '',
    signatures: [],
    place: null,
    openHazards: {},
    at: null,
  };
}

function eventsOf(draft: InspectionDraft) {
  const result = recordInspection(device.writer('person_a'), draft);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('recordInspection', () => {
  it('makes one event of a normal check, naming every item', () => {
    const events = eventsOf(draftOf(CN_EXTINGUISHER_CHECK));
    expect(events.map((event) => event.type)).toEqual(['inspection.recorded']);
    const [event] = events;
    if (event?.type !== 'inspection.recorded') throw new Error('type');
    expect(event.body).toMatchObject({
      result: 'pass',
      checklist: 'cn.extinguisher.check',
      checklistVersion: 1,
      faults: {},
      hazards: {},
    });
    expect(Object.keys(event.body.answers)).toHaveLength(16);
  });

  it('raises one hazard for each failed item, with its clause, in the same list', () => {
    const events = eventsOf(
      draftOf(CN_EXTINGUISHER_CHECK, {
        'extinguisher.pressure': { mark: 'fail', photos: ['photo_1'], reading: 0.4 },
        'extinguisher.accessible': { mark: 'fail', note: '被病床遮挡' },
      }),
    );
    expect(events.map((event) => event.type)).toEqual([
      'inspection.recorded',
      'hazard.raised',
      'hazard.raised',
    ]);
    const [inspection, first, second] = events;
    if (inspection?.type !== 'inspection.recorded') throw new Error('type');
    expect(inspection.body).toMatchObject({
      result: 'fail',
      faults: { 'extinguisher.pressure': 'faulty', 'extinguisher.accessible': 'none' },
      hazards: { 'extinguisher.accessible': first?.about, 'extinguisher.pressure': second?.about },
    });
    expect(inspection.body.answers['extinguisher.pressure']).toEqual({
      mark: 'fail',
      reading: { value: 0.4, unit: 'MPa' },
      note: null,
      photos: ['photo_1'],
    });
    expect(first?.body).toMatchObject({
      inspection: inspection.id,
      item: 'extinguisher.accessible',
      description: '被病床遮挡',
      clause: { clause: '31(4)' },
      asset: 'asset_1',
      grade: 'general',
    });
    expect(events.every((event) => parseEvent(JSON.parse(JSON.stringify(event))).readable)).toBe(true);
  });

  it('goes through the books: hazards open, the asset faulty', () => {
    const book = new RecordBook();
    const mended = { mendedBy: ['person_nurse'], measures: 'moved the bed', before: ['b'], after: ['a'] };
    const events = eventsOf(
      draftOf(CN_EXTINGUISHER_CHECK, {
        'extinguisher.seal': { mark: 'fail', photos: ['p'] },
        'extinguisher.accessible': { mark: 'fail', mended },
      }),
    );
    for (const event of events) book.add(parseEvent(event));
    expect(
      book
        .hazards()
        .map((state) => state.status)
        .sort(),
    ).toEqual(['found', 'mended']);
    expect(book.facts('asset_1')?.faults).toMatchObject({ 'extinguisher.seal': { effect: 'faulty' } });
  });

  it('raises nothing twice', () => {
    const draft = draftOf(CN_EXTINGUISHER_CHECK, { 'extinguisher.seal': { mark: 'fail', note: 'still' } });
    const events = eventsOf({ ...draft, openHazards: { 'extinguisher.seal': 'hazard_old' } });
    expect(events).toHaveLength(1);
    expect(events[0]?.body).toMatchObject({ hazards: { 'extinguisher.seal': 'hazard_old' } });
  });

  it('lets a reading decide against a tick', () => {
    const timed = (reading: number) =>
      eventsOf(draftOf(CN_DETECTOR_TEST, { 'detector.alarm': { reading, note: 'slow' } }))[0]?.body;
    expect(timed(30)).toMatchObject({ result: 'pass' });
    expect(timed(30.1)).toMatchObject({ result: 'fail', answers: { 'detector.alarm': { mark: 'fail' } } });
  });

  it('keeps when it happened apart from when it was written', () => {
    const at = china('2026-11-20 09:00');
    const events = eventsOf({
      ...draftOf(CN_EXTINGUISHER_CHECK, { 'extinguisher.seal': { mark: 'fail', note: 'x' } }),
      at,
    });
    expect(events.map((event) => event.at)).toEqual([at, at]);
    expect(events.every((event) => event.recordedAt !== null)).toBe(true);
  });
});

describe('what is missing', () => {
  const codes = (changes: Parameters<typeof draftOf>[1], checklist = CN_CALL_POINT_TEST) =>
    draftIssues(draftOf(checklist, changes)).map((issue) => `${issue.place} ${issue.code}`);
  const read = { 'call-point.alarm': { reading: 3 } };

  it.each([
    [{}, ['call-point.alarm inspection.reading-missing']],
    [read, []],
    [{ 'call-point.alarm': { mark: 'na' } }, []],
    [
      { ...read, 'call-point.reset': { mark: 'fail' } },
      ['call-point.reset inspection.photo-or-note-missing'],
    ],
    [
      { ...read, 'call-point.reset': { mark: 'fail', note: ' ' } },
      ['call-point.reset inspection.photo-or-note-missing'],
    ],
    [{ ...read, 'call-point.reset': { mark: 'fail', note: 'stuck' } }, []],
    [{ ...read, 'call-point.reset': { mark: 'fail', photos: ['p'] } }, []],
    [{ ...read, 'call-point.reset': { reading: 1 } }, ['call-point.reset inspection.reading-not-asked']],
    [{ 'call-point.alarm': { reading: Number.NaN } }, ['call-point.alarm inspection.reading-not-a-number']],
    [
      { ...read, 'call-point.look': { note: 'x'.repeat(4001) } },
      ['call-point.look inspection.note-too-long'],
    ],
    [{ ...read, 'other.thing': {} }, ['other.thing inspection.unknown-item']],
  ] as const)('%j', (changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  it('stops the record, with all that is missing', () => {
    const draft = { ...draftOf(CN_CALL_POINT_TEST), answers: {} };
    const result = recordInspection(device.writer('person_a'), draft);
    expect(result.ok ? [] : result.error.map((issue) => issue.code)).toEqual(
      Array(3).fill('inspection.unanswered'),
    );
  });
});
