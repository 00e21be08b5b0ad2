import { describe, expect, it } from 'vitest';
import { CHINA_ZONE } from '../../../src/base/time/zone';
import type { EventType } from '../../../src/records/event/event-types';
import { parseEvent } from '../../../src/records/event/parse-event';
import type { BodyOf } from '../../../src/records/event/record-event';
import { conditionOf, factsAsOf } from '../../../src/records/fold/as-of';
import { RecordBook } from '../../../src/records/fold/record-book';
import { CN_DUTIES } from '../../../src/standards/duty-profile';
import { BODIES, testDevice } from '../support/sample-events';
import { china } from '../support/sample-facts';

type Told = { [T in EventType]: readonly [when: string, type: T, body?: Partial<BodyOf<T>>] }[EventType];

function conditionsOf(told: readonly Told[], ...dates: readonly string[]): string[] {
  const device = testDevice('device_1', 41);
  const book = new RecordBook();
  for (const [when, type, body] of told) {
    // The pair of type and body is matched in Told; the compiler can't follow it through the union.
    const full = { ...BODIES[type], ...body } as BodyOf<typeof type>;
    book.add(parseEvent(device.make(type, 'asset_1', full, 'person_a', { at: china(when) })));
  }
  return dates.map((date) => {
    const at = china(date);
    const facts = factsAsOf('asset_1', book.factEvents('asset_1'), at);
    return conditionOf(facts, CN_DUTIES.frequencies, at, CHINA_ZONE).condition;
  });
}

const failed = (
  item: string,
  effect: 'missing' | 'faulty' | 'none',
): Partial<BodyOf<'inspection.recorded'>> => ({
  result: 'fail',
  answers: { [item]: 'fail' },
  faults: { [item]: effect },
});
const passed = (...items: string[]): Partial<BodyOf<'inspection.recorded'>> => ({
  answers: Object.fromEntries(items.map((item) => [item, 'pass' as const])),
});

describe('condition as of a date', () => {
  it('is unrecorded before the first event, present after it, retired when given up, present again', () => {
    expect(
      conditionsOf(
        [
          ['2024-03-01 10:00', 'asset.installed'],
          ['2026-05-01 10:00', 'asset.retired'],
          ['2026-06-01 10:00', 'asset.installed'],
        ],
        '2024-03-01 09:59',
        '2024-03-01 10:00',
        '2026-05-01 09:59',
        '2026-05-01 10:00',
        '2026-06-01 10:00',
      ),
    ).toEqual(['unrecorded', 'present', 'present', 'retired', 'present']);
  });

  it('stays faulty until the same item passes, whatever another round saw', () => {
    expect(
      conditionsOf(
        [
          ['2026-01-10 10:00', 'inspection.recorded', failed('extinguisher.pressure', 'faulty')],
          ['2026-01-11 10:00', 'inspection.recorded', passed('patrol.equipment')],
          ['2026-01-12 10:00', 'inspection.recorded', passed('extinguisher.pressure')],
        ],
        '2026-01-10 12:00',
        '2026-01-11 12:00',
        '2026-01-12 12:00',
      ),
    ).toEqual(['faulty', 'faulty', 'present']);
  });

  it('tells missing before faulty, and not for what is only blocked', () => {
    expect(
      conditionsOf(
        [
          ['2026-01-10 10:00', 'inspection.recorded', failed('extinguisher.accessible', 'none')],
          ['2026-01-11 10:00', 'inspection.recorded', failed('extinguisher.seal', 'faulty')],
          ['2026-01-12 10:00', 'inspection.recorded', failed('extinguisher.in-place', 'missing')],
          ['2026-01-13 10:00', 'asset.replaced'],
        ],
        '2026-01-10 12:00',
        '2026-01-11 12:00',
        '2026-01-12 12:00',
        '2026-01-13 12:00',
      ),
    ).toEqual(['present', 'faulty', 'missing', 'present']);
  });

  it('follows what was stated: found again by any check that passes, repaired only by work or word', () => {
    expect(
      conditionsOf(
        [
          ['2026-01-10 10:00', 'asset.condition', { condition: 'missing' }],
          ['2026-01-11 10:00', 'inspection.recorded'],
          ['2026-01-12 10:00', 'asset.condition', { condition: 'faulty' }],
          ['2026-01-13 10:00', 'inspection.recorded'],
          ['2026-01-14 10:00', 'asset.serviced'],
          ['2026-01-15 10:00', 'asset.condition', { condition: 'faulty' }],
          ['2026-01-16 10:00', 'asset.condition', { condition: 'present' }],
        ],
        ...[10, 11, 12, 13, 14, 15, 16].map((date) => `2026-01-${date} 12:00`),
      ),
    ).toEqual(['missing', 'present', 'faulty', 'faulty', 'present', 'faulty', 'present']);
  });

  it('expires the day after the life of the unit ends', () => {
    // Powder, made 2024-02-29: ten years end on 2034-02-28.
    expect(
      conditionsOf([['2024-03-01 10:00', 'asset.installed']], '2034-02-28 23:59', '2034-03-01 00:00'),
    ).toEqual(['present', 'expired']);
  });

  it('does not call a point mended because one of its units was changed', () => {
    expect(
      conditionsOf(
        [
          ['2026-01-01 10:00', 'asset.installed', { slot: 0 }],
          ['2026-01-01 10:00', 'asset.installed', { slot: 1 }],
          ['2026-01-10 10:00', 'inspection.recorded', failed('extinguisher.pressure', 'faulty')],
          ['2026-01-11 10:00', 'asset.replaced', { slot: 1 }],
        ],
        '2026-01-09 12:00',
        '2026-01-11 12:00',
      ),
    ).toEqual(['present', 'faulty']);
  });
});
