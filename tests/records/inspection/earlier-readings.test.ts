import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactEvent } from '../../../src/records/fold/subject-facts';
import { earlierReadings, isFarOff } from '../../../src/records/inspection/earlier-readings';
import { BODIES, testDevice } from '../support/sample-events';
import { cases } from '../../support/cases';

const ITEM = 'hydrant.static-pressure';
const device = testDevice('device_1', 5);
const check = (value: number | null, mark: 'pass' | 'fail' = 'pass'): FactEvent =>
  device.make('inspection.recorded', 'asset_1', {
    ...BODIES['inspection.recorded'],
    answers: {
      'hydrant.clear': 'pass',
      [ITEM]: { mark, reading: value === null ? null : { value, unit: 'MPa' }, note: null, photos: [] },
    },
  });

describe('earlier readings', () => {
  it('are those of answers that passed, the latest twelve', () => {
    const events = [9, ...Array.from({ length: 12 }, (_, i) => 1 + i / 100)].map((value) => check(value));
    events.push(check(0.1, 'fail'), check(null));
    expect(earlierReadings(events).get(ITEM)).toEqual({ count: 12, least: 1, most: 1.11 });
    expect([...earlierReadings(events).keys()]).toEqual([ITEM]);
    expect(earlierReadings([]).size).toBe(0);
  });

  it('tell 0.2 MPa from what was 1.06 to 1.30, and not from too few', () => {
    const usual = { count: 12, least: 1.06, most: 1.3 };
    expect([0.2, 0.73, 0.74, 1.2, 1.62, 1.63].map((value) => isFarOff(value, usual))).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(isFarOff(0.2, { ...usual, count: 2 })).toBe(false);
    expect(isFarOff(1, { count: 3, least: 1, most: 1 })).toBe(false);
  });

  it('are never far from themselves (seeded)', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { minLength: 1 }), (values) => {
        const usual = earlierReadings(values.map((value) => check(value))).get(ITEM);
        if (usual === undefined) throw new Error('no readings');
        expect(values.slice(-12).some((value) => isFarOff(value, usual))).toBe(false);
      }),
      { seed: 3, numRuns: cases(100) },
    );
  });
});
