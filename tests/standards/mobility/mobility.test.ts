import { describe, expect, it } from 'vitest';
import { mobilityOf, MOVERS, neededWidth, ROLLING } from '../../../src/standards/mobility/mobility';

describe('what a mover needs', () => {
  it.each([
    ['person', null, null, true],
    ['wheelchair', [1.2, 0.7], 0.8, false],
    ['bed', [2.3, 1], 1.1, false],
  ] as const)('%s', (mover, footprint, clear, stairs) => {
    const needs = mobilityOf(mover);
    expect(needs.footprint && [needs.footprint.length, needs.footprint.width]).toEqual(footprint);
    expect(needs.clear?.width ?? null).toBe(clear);
    expect([needs.stairs, needs.ramps]).toEqual([stairs, true]);
  });

  it('is a width for all that rolls', () => {
    expect(ROLLING.map(neededWidth)).toEqual([0.8, 1.1]);
  });

  it('is never less than what the mover is wide, and says where each number is from', () => {
    for (const mover of MOVERS) {
      const { footprint, clear } = mobilityOf(mover);
      if (footprint === null) continue;
      expect(clear!.width).toBeGreaterThanOrEqual(footprint.width);
      expect(footprint.length).toBeGreaterThan(footprint.width);
      expect([footprint.cite.standard, clear!.cite.standard]).not.toContain('');
    }
  });
});
