import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/base/result';
import { parseEvent } from '../../../src/records/event/parse-event';
import type { HazardEvent } from '../../../src/records/event/record-event';
import { RecordBook } from '../../../src/records/fold/record-book';
import {
  deedsFor,
  doDeed,
  raiseHazard,
  type DeedTrouble,
  type HazardDeed,
} from '../../../src/session/records/hazard-deeds';
import { makeId } from '../../../src/model/schema/ids';
import { present } from '../../../src/base/assert';
import { BODIES, testDevice } from '../../records/support/sample-events';

const ASSIGN = {
  type: 'assign',
  measures: 'replace the hose',
  department: 'department_1',
  responsible: 'person_r',
  deadline: '2026-12-20',
  funds: null,
  interim: '',
  grade: 'general',
  clause: null,
} as const;
const SUBMIT = { type: 'submit', mendedBy: 'person_r', note: '', evidence: ['photo_1'] } as const;
const RECHECK = { type: 'recheck', result: 'pass', note: '', evidence: [] } as const;
const CLOSE = { type: 'close', role: 'fire-safety manager', note: '', evidence: [] } as const;

/** A book with one hazard just found, and people who do something about it. */
function found() {
  const device = testDevice('device_1', 5);
  const book = new RecordBook();
  const raised = device.make('hazard.raised', 'hazard_1', BODIES['hazard.raised']);
  book.add(parseEvent(raised));
  const state = () => present(book.hazard('hazard_1'), 'hazard');
  const attempt = (deed: HazardDeed, person: string): Result<readonly HazardEvent[], DeedTrouble> =>
    doDeed(device.writer(person), state(), deed);
  const act = (deed: HazardDeed, person = 'person_a'): readonly string[] => {
    const result = attempt(deed, person);
    if (!result.ok) throw new Error(result.error.code);
    for (const event of result.value) book.add(parseEvent(event));
    return result.value.map(({ type }) => type);
  };
  return { book, state, attempt, act };
}

describe('the closed loop', () => {
  it('runs from finding to closing, each deed in one transaction', () => {
    const { state, act } = found();
    expect(act(ASSIGN)).toEqual(['hazard.reported', 'hazard.planned']);
    expect(act(SUBMIT, 'person_r')).toEqual(['hazard.rectification-started', 'hazard.submitted']);
    expect(act(RECHECK, 'person_b')).toEqual(['hazard.rechecked']);
    expect(act(CLOSE, 'person_b')).toEqual(['hazard.signed', 'hazard.closed']);
    expect(state()).toMatchObject({ status: 'closed', rejected: [] });
    expect(act({ type: 'reopen', reason: 'blocked again', evidence: [] })).toEqual(['hazard.reopened']);
    expect(state().status).toBe('reopened');
  });

  it('goes back to work when the recheck fails, and grade and clause are corrected at their place', () => {
    const { state, act } = found();
    const clause = { standard: 'GB 50444', edition: '2008', clause: '5.2.1', confidence: 'V2' } as const;
    expect(act({ ...ASSIGN, grade: 'major', clause })).toEqual([
      'hazard.raised',
      'hazard.reported',
      'hazard.planned',
    ]);
    expect(state()).toMatchObject({
      status: 'planned',
      rejected: [],
      raised: { body: { grade: 'major', clause } },
    });
    act(SUBMIT, 'person_r');
    act({ ...RECHECK, result: 'fail' }, 'person_b');
    expect(state()).toMatchObject({ status: 'rectifying', failedRechecks: 1 });
    // A new plan while the work goes on keeps it going.
    expect(act({ ...ASSIGN, grade: 'major', clause, deadline: '2027-01-10' })).toEqual(['hazard.planned']);
    expect(state()).toMatchObject({ status: 'rectifying', plan: { deadline: '2027-01-10' } });
  });

  it('is rechecked only with a result, and not by whoever mended it under a name spaced otherwise', () => {
    const { attempt, act } = found();
    act(ASSIGN);
    act({ ...SUBMIT, mendedBy: makeId('person', '石斛生') });
    expect(attempt({ ...RECHECK, result: null }, 'person_b')).toMatchObject({
      error: { code: 'hazard.result-missing' },
    });
    expect(attempt(RECHECK, makeId('person', '石斛 生'))).toMatchObject({
      error: { code: 'hazard.same-person' },
    });
    expect(attempt(RECHECK, makeId('person', '石斛')).ok).toBe(true);
  });

  it('is not rechecked or confirmed by whoever mended it', () => {
    const { attempt, act } = found();
    act(ASSIGN);
    act(SUBMIT, 'person_r');
    expect(attempt(RECHECK, 'person_r')).toMatchObject({ ok: false, error: { code: 'hazard.same-person' } });
    expect(attempt(RECHECK, 'person_b').ok).toBe(true);

    const second = found();
    second.act({
      type: 'mend-on-spot',
      mendedBy: 'person_a',
      measures: 'moved',
      before: [],
      after: ['photo_1'],
    });
    const confirm = { type: 'confirm', note: '', evidence: [] } as const;
    expect(second.attempt(confirm, 'person_a')).toMatchObject({ error: { code: 'hazard.same-person' } });
    expect(second.act(confirm, 'person_b')).toEqual(['hazard.confirmed']);
  });

  it('ends with evidence only', () => {
    const { attempt, act } = found();
    act(ASSIGN);
    act({ ...SUBMIT, evidence: [] }, 'person_r');
    act(RECHECK, 'person_b');
    expect(attempt(CLOSE, 'person_b')).toMatchObject({ error: { code: 'hazard.no-evidence' } });
    expect(act({ ...CLOSE, evidence: ['photo_9'] }, 'person_b')).toEqual(['hazard.signed', 'hazard.closed']);
  });

  it('says which field was left out before anything is made', () => {
    const { attempt } = found();
    const code = (deed: HazardDeed) => {
      const result = attempt(deed, 'person_a');
      return result.ok ? null : result.error.code;
    };
    expect(code({ ...ASSIGN, measures: ' ' })).toBe('hazard.measures-missing');
    expect(code({ ...ASSIGN, responsible: '' })).toBe('hazard.responsible-missing');
    expect(code({ ...ASSIGN, deadline: '2026-02-30' })).toBe('hazard.deadline-missing');
    expect(code({ ...ASSIGN, funds: Number.NaN })).toBe('hazard.funds-wrong');
    expect(code(SUBMIT)).toBe('hazard.illegal-transition');
  });
});

describe('deeds that are offered', () => {
  it('are all accepted where they are offered, and lead through every status', () => {
    const deeds: Readonly<Record<string, HazardDeed>> = {
      assign: ASSIGN,
      'mend-on-spot': {
        type: 'mend-on-spot',
        mendedBy: 'person_m',
        measures: 'moved',
        before: [],
        after: ['photo_1'],
      },
      confirm: { type: 'confirm', note: '', evidence: ['photo_2'] },
      start: { type: 'start', note: '' },
      protect: { type: 'protect', measures: 'guard posted', evidence: [] },
      submit: SUBMIT,
      recheck: RECHECK,
      close: { ...CLOSE, evidence: ['photo_3'] },
      reopen: { type: 'reopen', reason: 'again', evidence: [] },
    };
    const seen = new Set<string>();
    const paths: string[][] = [[]];
    for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
      const { state, act } = found();
      for (const step of path) act(present(deeds[step], step), 'person_b');
      const { status } = state();
      if (seen.has(status)) continue;
      seen.add(status);
      // Each is tried when its path is walked: a refused one throws.
      for (const type of deedsFor(state())) paths.push([...path, type]);
    }
    // `reported` alone and `signed` alone come from other devices: our deeds take two steps there.
    expect([...seen].toSorted()).toEqual(
      [
        'found',
        'mended',
        'confirmed',
        'planned',
        'rectifying',
        'submitted',
        'rechecked',
        'closed',
        'reopened',
      ].toSorted(),
    );
  });
});

describe('a hazard raised freely', () => {
  it('wants a word of what is wrong', () => {
    const device = testDevice('device_1', 9);
    const base = {
      id: 'hazard_9',
      asset: 'asset_1',
      place: null,
      grade: 'general',
      photos: ['photo_1'],
    } as const;
    expect(raiseHazard(device.writer('person_a'), { ...base, description: ' ' })).toBeNull();
    const event = raiseHazard(device.writer('person_a'), { ...base, description: '被遮挡 ' });
    expect(event).toMatchObject({
      type: 'hazard.raised',
      body: { description: '被遮挡', evidence: ['photo_1'] },
    });
  });
});
