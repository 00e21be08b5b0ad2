import { describe, expect, it } from 'vitest';
import { SMOKE_LAWS } from '../../../src/model/scenario/evacuation-scenario';
import { SMOKE_ROWS } from '../../../src/standards/smoke/smoke-laws';

describe('what smoke leaves people of their speed', () => {
  it.each([
    ['lund', 0, 1],
    // 0.706 − 0.057 · 3 = 0.535 of 0.706 m/s.
    ['lund', 3, 0.535 / 0.706],
    ['lund', 7.5, 0.2785 / 0.706],
    ['lund', 10, 0.136 / 0.706],
    ['lund', 11.5, 0.1],
    ['lund', 100, 0.1],
    ['fridolf', 0, 1],
    // Sight of 6, 3, 1, 0.4 and 0.3 m: V / (V + 2).
    ['fridolf', 0.5, 6 / 8],
    ['fridolf', 1, 3 / 5],
    ['fridolf', 3, 1 / 3],
    ['fridolf', 7.5, 0.4 / 2.4],
    ['fridolf', 10, 0.3 / 2.3],
  ] as const)('by %s at %d 1/m', (law, extinction, share) => {
    expect(SMOKE_ROWS[law].shareAt(extinction)).toBeCloseTo(share, 12);
  });

  it.each(SMOKE_LAWS)('%s: the thicker, the slower, never to a stand', (law) => {
    const { shareAt, cite } = SMOKE_ROWS[law];
    let before = 1;
    for (let extinction = 0; extinction <= 100; extinction += 0.5) {
      const share = shareAt(extinction);
      expect(share).toBeLessThanOrEqual(before);
      expect(share).toBeGreaterThan(0);
      before = share;
    }
    expect(cite.confidence).toBe('V2');
  });
});
