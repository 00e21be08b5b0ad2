import { describe, expect, it } from 'vitest';
import { GOERS, goerSpeeds, goingTime, isRolling } from '../../src/standards/goers';
import { WALKERS } from '../../src/standards/walking-speeds';
import { walkingTime } from '../../src/standards/walking-time';

const lengths = { level: 21, ramp: 7, stairsDown: 0, stairsUp: 0 };

describe('who goes to safety', () => {
  it.each([
    ['wheelchair', 1.1],
    ['bed', 0.7],
  ] as const)(
    '%s: pushed at %f m/s on the level and on ramps, by the rows of moving patients',
    (goer, speed) => {
      expect(isRolling(goer)).toBe(true);
      expect(goerSpeeds(goer)).toEqual([speed]);
      expect(goingTime(lengths, goer)).toBeCloseTo(28 / speed, 9);
    },
  );

  it('on foot: with the speeds of walkers, level floor first', () => {
    for (const goer of WALKERS) {
      expect(isRolling(goer)).toBe(false);
      expect(goerSpeeds(goer)).toHaveLength(3);
      expect(goingTime({ ...lengths, stairsUp: 3 }, goer)).toBe(
        walkingTime({ ...lengths, stairsUp: 3 }, goer),
      );
      expect(goingTime({ ...lengths, level: 1, ramp: 0 }, goer)).toBeCloseTo(1 / goerSpeeds(goer)[0]!, 9);
    }
    expect(GOERS).toHaveLength(5);
  });
});
