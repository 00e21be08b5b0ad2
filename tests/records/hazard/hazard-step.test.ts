import { describe, expect, it } from 'vitest';
import type { HazardEvent } from '../../../src/records/event/record-event';
import { isOpen, unraisedHazard } from '../../../src/records/hazard/hazard-state';
import { hazardStep } from '../../../src/records/hazard/hazard-step';
import { hazardDeadline } from '../../../src/records/hazard/hazard-deadline';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import type { IsoTime } from '../../../src/base/time/iso-time';
import { BODIES, testDevice } from '../support/sample-events';

const device = testDevice('device_1', 8);
const fold = (...events: HazardEvent[]) => events.reduce(hazardStep, unraisedHazard('hazard_1'));
const make: typeof device.make = device.make.bind(device);
const raised = () => make('hazard.raised', 'hazard_1', BODIES['hazard.raised']);
const planned = () => [
  raised(),
  make('hazard.reported', 'hazard_1', BODIES['hazard.reported']),
  make('hazard.planned', 'hazard_1', BODIES['hazard.planned']),
];
const submitted = (evidence: string[] = ['photo_done']) => [
  ...planned(),
  make('hazard.rectification-started', 'hazard_1', BODIES['hazard.rectification-started']),
  make('hazard.submitted', 'hazard_1', { mendedBy: ['person_mender', 'person_helper'], note: '', evidence }),
];
const recheck = (person: string, result: 'pass' | 'fail' = 'pass', evidence: string[] = []) =>
  make('hazard.rechecked', 'hazard_1', { result, note: '', evidence }, person);
const signed = () => make('hazard.signed', 'hazard_1', BODIES['hazard.signed']);
const closed = (evidence: string[] = []) => make('hazard.closed', 'hazard_1', { note: '', evidence });

describe('who and with what', () => {
  it('is rechecked by none of those who mended it', () => {
    for (const person of ['person_mender', 'person_helper']) {
      expect(fold(...submitted(), recheck(person))).toMatchObject({
        status: 'submitted',
        rejected: [{ code: 'hazard.same-person', status: 'submitted' }],
      });
    }
    expect(fold(...submitted(), recheck('person_a')).status).toBe('rechecked');
  });

  it('is confirmed by another, with a photo', () => {
    const mended = make('hazard.mended-on-spot', 'hazard_1', BODIES['hazard.mended-on-spot']);
    const bare = make('hazard.mended-on-spot', 'hazard_1', { ...BODIES['hazard.mended-on-spot'], after: [] });
    const confirm = (person: string) =>
      make('hazard.confirmed', 'hazard_1', BODIES['hazard.confirmed'], person);
    expect(fold(raised(), mended, confirm('person_mender')).rejected[0]?.code).toBe('hazard.same-person');
    expect(fold(raised(), mended, confirm('person_a')).status).toBe('confirmed');
    expect(fold(raised(), bare, confirm('person_a')).rejected[0]?.code).toBe('hazard.no-evidence');
  });

  it('closes with evidence from any step since the mending, not with that of a failed recheck or of the finding', () => {
    const end = (evidence: string[], shown: string[], atClose: string[]) =>
      fold(...submitted(evidence), recheck('person_a', 'pass', shown), signed(), closed(atClose));
    expect(end([], [], []).rejected[0]?.code).toBe('hazard.no-evidence');
    expect(end(['p'], [], []).status).toBe('closed');
    expect(end([], ['p'], []).status).toBe('closed');
    expect(end([], [], ['p']).status).toBe('closed');
    const again = make('hazard.submitted', 'hazard_1', {
      mendedBy: ['person_mender'],
      note: '',
      evidence: [],
    });
    const failed = fold(
      ...submitted(),
      recheck('person_a', 'fail', ['bad']),
      again,
      recheck('person_a'),
      signed(),
      closed(),
    );
    expect(failed).toMatchObject({
      status: 'signed',
      failedRechecks: 1,
      rejected: [{ code: 'hazard.no-evidence' }],
    });
  });

  it('starts anew when reopened', () => {
    const reopened = make('hazard.reopened', 'hazard_1', BODIES['hazard.reopened']);
    const state = fold(...submitted(), recheck('person_a'), signed(), closed(), reopened);
    expect(state).toMatchObject({
      status: 'reopened',
      plan: null,
      mendedBy: [],
      evidence: [],
      endedAt: null,
      timesReopened: 1,
    });
    expect(isOpen(state)).toBe(true);
    expect(state.timeline).toHaveLength(9);
  });

  it('names the step of another device that came first', () => {
    const other = testDevice('device_2', 9);
    const first = closed();
    const second = other.make('hazard.closed', 'hazard_1', { note: 'me too', evidence: [] });
    const state = fold(...submitted(), recheck('person_a'), signed(), first, second, closed());
    expect(state.status).toBe('closed');
    expect(state.rejected.map((each) => each.conflictsWith)).toEqual([first.id, null]);
  });
});

describe('hazardDeadline', () => {
  // Instants in canonical form; China is eight hours ahead, so the day turns at 16:00Z.
  it.each([
    ['2026-11-27T15:59:59.999Z', 'ok', 4],
    ['2026-11-27T16:00:00.000Z', 'due-soon', 3],
    ['2026-11-30T15:59:59.999Z', 'due-soon', 1],
    ['2026-11-30T16:00:00.000Z', 'due', 0],
    ['2026-12-01T15:59:59.999Z', 'due', 0],
    ['2026-12-01T16:00:00.000Z', 'overdue', -1],
  ])('at %s: %s', (now, state, daysLeft) => {
    expect(hazardDeadline(fold(...planned()), now as IsoTime, CHINA_ZONE)).toEqual({
      deadline: '2026-12-01',
      daysLeft,
      state,
    });
    expect(hazardDeadline(fold(...submitted()), now as IsoTime, CHINA_ZONE)?.state).toBe(state);
  });

  it('asks nothing of what is closed or has no plan', () => {
    const late = '2027-01-01T00:00:00.000Z' as IsoTime;
    expect(hazardDeadline(fold(raised()), late, CHINA_ZONE)).toBeNull();
    expect(
      hazardDeadline(fold(...submitted(), recheck('person_a'), signed(), closed()), late, CHINA_ZONE),
    ).toBeNull();
  });
});
