import { describe, expect, it } from 'vitest';
import {
  citeOfTravelLimit,
  EXTINGUISHER_TRAVEL,
  travelRuleOf,
} from '../../../src/standards/extinguishers/extinguisher-travel';

describe('travel distance to an extinguisher', () => {
  it('holds GB 50140-2005 Table 5.2.1 as it is known', () => {
    const table = EXTINGUISHER_TRAVEL.map((rule) => [rule.hazard, rule.wheeled, rule.limit]);
    expect(table).toEqual([
      ['severe', false, 15],
      ['medium', false, 20],
      ['light', false, 25],
      ['severe', true, 30],
      ['medium', true, 40],
      ['light', true, 50],
    ]);
    for (const rule of EXTINGUISHER_TRAVEL) {
      expect(rule.cite).toEqual({
        standard: 'GB 50140',
        edition: '2005',
        clause: 'T5.2.1',
        confidence: 'V2',
      });
    }
  });

  it('gives each row an id of its own', () => {
    expect(new Set(EXTINGUISHER_TRAVEL.map((rule) => rule.id)).size).toBe(EXTINGUISHER_TRAVEL.length);
  });

  it('cites the table for its own limits and the house for any other', () => {
    expect(travelRuleOf(20)?.hazard).toBe('medium');
    expect(citeOfTravelLimit(15).standard).toBe('GB 50140');
    expect(citeOfTravelLimit(18)).toMatchObject({ confidence: 'house', clause: 'chosen-limit' });
    // A wheeled row never excuses portable extinguishers.
    expect(travelRuleOf(30)).toBeNull();
  });
});
