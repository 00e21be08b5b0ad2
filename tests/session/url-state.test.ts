import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../src/session/sample-name';
import { dateOfDayNumber as dateOf } from '../../src/base/time/local-date';
import { ROLES, SUBJECTS } from '../../src/session/state/view-state';
import {
  CUT_RANGE,
  EMPTY_URL,
  LIMIT_RANGE,
  readUrlState,
  writeUrlState,
  type UrlState,
} from '../../src/session/url/url-state';

const NONE = EMPTY_URL;

describe('the address', () => {
  it('reads back what it wrote, whatever the ids', () => {
    const id = fc.option(fc.string({ minLength: 1 }), { nil: null });
    const state = fc.record<UrlState>({
      plan: fc.constantFrom(...SAMPLES, null),
      storey: id,
      mode: fc.constantFrom('2d', '3d', null),
      stack: fc.constantFrom('single', 'ghost', 'exploded', 'all', null),
      limit: fc.option(fc.double({ ...LIMIT_RANGE, noNaN: true }), { nil: null }),
      tint: fc.constantFrom('share', 'reach', null),
      select: fc.array(fc.string({ minLength: 1 }), { maxLength: 8 }),
      subject: fc.constantFrom(...SUBJECTS, null),
      role: fc.constantFrom(...ROLES, null),
      asOf: fc.constantFrom('today' as const, dateOf(20_000), dateOf(20_788), null),
      hour: fc.constantFrom('00:00', '10:00', '23:30', null),
      cut: fc.option(fc.double({ ...CUT_RANGE, noNaN: true }), { nil: null }),
      camera: id,
      link: fc.record(
        {
          way: fc.string({ minLength: 1 }),
          shut: fc.string({ minLength: 1 }),
          who: fc.string({ minLength: 1 }),
          page: fc.string({ minLength: 1 }),
          whose: fc.string({ minLength: 1 }),
          walk: fc.string({ minLength: 1 }),
          cameras: fc.string({ minLength: 1 }),
          egress: fc.string({ minLength: 1 }),
        },
        { requiredKeys: [] },
      ),
      layers: fc.dictionary(fc.constantFrom('camera', 'gas-valve', 'extinguisher'), fc.boolean(), {
        noNullPrototype: true,
      }),
    });
    fc.assert(
      fc.property(state, (given) => {
        expect(readUrlState(writeUrlState(given))).toEqual(given);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('is cut down to what was taken last where more is selected than it holds', () => {
    const many = Array.from({ length: 500 }, (_, i) => `asset_${i}`);
    expect(readUrlState(writeUrlState({ ...NONE, select: many })).select).toEqual(['asset_499']);
    expect(readUrlState(writeUrlState({ ...NONE, select: many.slice(0, 100) })).select).toHaveLength(100);
  });

  it('takes what is malformed as missing', () => {
    expect(readUrlState('?mode=4d&limit=abc&stack=none&plan=other')).toEqual(NONE);
    expect(readUrlState('?limit=')).toEqual(NONE);
    expect(readUrlState('?limit=-3')).toEqual(NONE);
    expect(readUrlState('?limit=1e9')).toEqual(NONE);
    expect(readUrlState('?role=nurse&asof=2026-02-30&hour=24:00&cut=0&cam=&way=&show=dragon&hide=.')).toEqual(
      NONE,
    );
    expect(readUrlState('')).toEqual(NONE);
  });

  it('keeps parameters of others and says nothing when there is nothing', () => {
    expect(writeUrlState({ ...NONE, storey: 'storey_L1' }, '?from=mail')).toBe('?from=mail&storey=storey_L1');
    expect(writeUrlState(NONE, '?storey=x')).toBe('');
  });
});
