import { describe, expect, it } from 'vitest';
import { speedsOf, WALKED_ON, WALKERS, WALKING_SPEEDS } from '../../src/standards/walking-speeds';
import { walkingTime } from '../../src/standards/walking-time';

describe('walking time', () => {
  it('is each length by its speed, ramps as level floor', () => {
    const lengths = { level: 12, stairsDown: 10, stairsUp: 8, ramp: 1.2 };
    expect(walkingTime(lengths, 'adult')).toBeCloseTo(11 + 10 + 10, 9);
    expect(walkingTime(lengths, 'patient')).toBeCloseTo(13.2 + 10 / 0.36 + 8 / 0.43, 9);
  });

  it('is never shorter for who walks worse', () => {
    const lengths = { level: 30, stairsDown: 20, stairsUp: 0, ramp: 0 };
    const [adult, patient] = (['adult', 'patient'] as const).map((who) => walkingTime(lengths, who));
    expect(patient).toBeGreaterThan(adult!);
  });

  it('has a speed with its source for everyone on everything, on stairs never faster than on the level', () => {
    expect(WALKING_SPEEDS).toHaveLength(WALKERS.length * WALKED_ON.length);
    for (const walker of WALKERS) {
      const speeds = speedsOf(walker);
      expect(speeds.map(({ on }) => on)).toEqual([...WALKED_ON]);
      const [level, ...stairs] = speeds.map(({ speed }) => speed);
      for (const speed of stairs) expect(speed).toBeLessThanOrEqual(level!);
      for (const { cite, speed } of speeds) {
        expect(cite.standard).not.toBe('');
        expect(speed).toBeGreaterThan(0);
      }
    }
  });
});
