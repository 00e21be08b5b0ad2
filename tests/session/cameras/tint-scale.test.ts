import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { tintLevels } from '../../../src/session/cameras/tint-levels';
import { MOST_STEPS, tintScale } from '../../../src/session/cameras/tint-scale';
import { levelReached, DENSITY_SCALES } from '../../../src/standards/cameras/density-scales';

const ward = smallWard();

/** The step that a number of the texture lies on, as the floor is coloured; −1 = blind. */
const stepOf = (steps: readonly number[], value: number): number =>
  steps.findLastIndex((step) => value >= step);

describe('how what is seen becomes colours', () => {
  it.each(DENSITY_SCALES)('bands are the levels of $id that densities reach', ({ id, levels }) => {
    const of = tintLevels(ward, { scale: id });
    expect(of.levels.map((level) => level.id)).toEqual(levels.map((level) => level.id));
    const { steps, shades, ramp } = tintScale(
      'bands',
      of.levels.map(({ density }) => density),
      of.finest,
    );
    expect(ramp).toBeNull();
    expect(shades).toHaveLength(levels.length);
    expect(levels.length).toBeLessThanOrEqual(MOST_STEPS);
    expect([shades[0], shades.at(-1)]).toEqual([0, 1]);
    expect(shades.every((shade, i) => i === 0 || shade > shades[i - 1]!)).toBe(true);
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 5000, noNaN: true }), (density) => {
        const reached = levelReached({ id, levels }, density);
        const step = stepOf(steps, Math.log2(density));
        expect(step).toBe(reached === null ? -1 : levels.findIndex((level) => level.id === reached.id));
      }),
    );
  });

  it('a ramp runs from the coarsest level to what is asked to know a person, the same for each doubling', () => {
    const { levels, finest } = tintLevels(ward, { scale: 'oodpcvs-2025' });
    const { ramp, steps } = tintScale(
      'density',
      levels.map(({ density }) => density),
      finest,
    );
    expect(ramp?.[0]).toBeCloseTo(Math.log2(20), 9);
    expect(ramp?.[1]).toBeCloseTo(Math.log2(500), 9);
    expect(steps[1]! - steps[0]!).toBeCloseTo(1, 9);
    expect(steps[2]! - steps[1]!).toBeCloseTo(1, 9);
  });

  it('a scale of one level, or of equal ones, has a ramp that ends after it begins', () => {
    for (const levels of [[100], [100, 100, 100], []]) {
      const { ramp, shades } = tintScale('density', levels, 100);
      expect(ramp![1]).toBeGreaterThan(ramp![0]);
      expect(shades.every(Number.isFinite)).toBe(true);
    }
  });

  it('counts are none, one, two, three and more', () => {
    const { steps, counted } = tintScale('counts', [20, 40], 40);
    expect(counted).toBe(true);
    expect([0, 1, 2, 3, 4, 255].map((count) => stepOf(steps, count))).toEqual([-1, 0, 1, 2, 2, 2]);
  });
});
