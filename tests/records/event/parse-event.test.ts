import { describe, expect, it } from 'vitest';
import { byId, byTime } from '../../../src/records/event/order';
import { parseEvent } from '../../../src/records/event/parse-event';
import { msToIso } from '../../../src/base/time/iso-time';
import { ALL_TYPES, BODIES, subjectFor, T0, testDevice } from '../support/sample-events';

const device = testDevice('device_1', 1);
const sample = () => device.make('hazard.raised', 'hazard_1', BODIES['hazard.raised']);

describe('parseEvent', () => {
  it.each(ALL_TYPES)('reads back what is written: %s', (type) => {
    const event = device.make(type, subjectFor(type, 7), BODIES[type]);
    const raw: unknown = JSON.parse(JSON.stringify(event));
    expect(parseEvent(raw)).toEqual({ readable: true, event });
  });

  it('gives back the object itself, with fields that it does not know', () => {
    const raw = { ...sample(), extra: 1, body: { ...BODIES['hazard.raised'], later: true } };
    const parsed = parseEvent(raw);
    expect(parsed.readable && parsed.event).toBe(raw);
  });

  it.each([
    ['record.unknown-type', { type: 'stock.burnt' }, 'type'],
    ['record.unknown-type', { type: 'constructor' }, 'type'],
    ['record.newer-version', { version: 2 }, 'version'],
    ['record.newer-version', { version: 2, type: 'stock.burnt' }, 'version'],
    ['record.bad-body', { body: { ...BODIES['hazard.raised'], grade: 'huge' } }, 'body.grade'],
    ['record.bad-body', { body: null }, 'body.'],
    ['record.wrong-subject', { about: 'asset_1' }, 'about'],
    ['record.bad-envelope', { at: '2026-11-23T01:00:00Z' }, 'at'],
    ['record.bad-envelope', { at: '2026-02-30T01:00:00.000Z' }, 'at'],
    ['record.bad-envelope', { supersedes: 'x' }, 'supersedes'],
    ['record.bad-envelope', { id: 'x' }, 'id'],
    ['record.bad-envelope', { person: '' }, 'person'],
  ])('keeps what it can not read: %s %j', (code, change, place) => {
    const raw = { ...sample(), ...change };
    const parsed = parseEvent(raw);
    expect(parsed).toMatchObject({ readable: false, raw, issue: { code, place } });
  });

  it.each([null, undefined, 7, 'text', [], {}])('takes any value: %j', (raw) => {
    expect(parseEvent(raw)).toMatchObject({ readable: false, id: null, raw });
  });

  it('refuses names of what every object has as items', () => {
    const body = { ...BODIES['inspection.recorded'], answers: { constructor: 'fail' }, result: 'fail' };
    const raw = { ...device.make('inspection.recorded', 'asset_1', BODIES['inspection.recorded']), body };
    expect(parseEvent(raw).readable).toBe(false);
  });
});

describe('makeEvent', () => {
  it('says when it was written only where that is another time', () => {
    expect(sample().recordedAt).toBeNull();
    const late = device.make('asset.retired', 'asset_1', BODIES['asset.retired'], 'person_a', {
      at: msToIso(T0 - 86_400_000),
    });
    expect(late).toMatchObject({ at: '2026-11-22T01:00:00.000Z', recordedAt: '2026-11-23T01:00:00.000Z' });
  });

  it('never writes what could not be read back', () => {
    expect(() => device.make('hazard.reopened', 'hazard_1', { reason: '', evidence: [] })).toThrow(
      'body.reason',
    );
    expect(() => device.make('hazard.reopened', 'asset_1', BODIES['hazard.reopened'])).toThrow('about');
  });
});

describe('order', () => {
  it('differs only where a clock was set back', () => {
    const first = sample();
    device.setClock(T0 - 3_600_000);
    const second = sample();
    device.setClock(T0);
    expect(byTime(first, second)).toBe(1);
    expect(byId(first, second)).toBe(-1);
    expect(byId(first, first)).toBe(0);
  });
});
