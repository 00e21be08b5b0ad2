import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { tintLevels } from '../../../src/session/cameras/tint-levels';
import { MOST_STEPS, rampPlace, tintScale } from '../../../src/session/cameras/tint-scale';
import { VIEW_LEVELS, type ViewLevel } from '../../../src/model/schema/view-levels';
import { levelReached, DENSITY_SCALES } from '../../../src/standards/cameras/density-scales';

const ward = smallWard();

/** The step that a number of the texture lies on, as the floor is coloured; −1 = blind. */
const stepOf = (steps: readonly number[], value: number): number =>
  steps.findLastIndex((step) => value >= step);

describe('how what is seen becomes colours', () => {
  it.each(DENSITY_SCALES)('bands are the levels of $id that densities reach', ({ id, levels }) => {
    const of = tintLevels(ward, { scale: id });
    expect(of.map(({ ids }) => ids)).toEqual(levels.map((level) => [level.id]));
    const { steps, shades, ramp } = tintScale(
      'bands',
      of.map(({ density }) => density),
    );
    expect(ramp).toBe(false);
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

  it.each(DENSITY_SCALES)(
    'without steps each level of $id has as much of the ramp as any other',
    ({ id }) => {
      const levels = tintLevels(ward, { scale: id });
      const scale = tintScale(
        'density',
        levels.map(({ density }) => density),
      );
      expect(scale.ramp).toBe(true);
      levels.forEach(({ density }, i) => {
        expect(rampPlace(scale, Math.log2(density))).toBeCloseTo(i / levels.length, 9);
        expect(scale.shades[i]).toBeCloseTo(i / levels.length, 9);
        const next = levels[i + 1]?.density ?? 2 * density;
        // Half the way by the logarithm is half the way of the ramp.
        expect(rampPlace(scale, Math.log2(Math.sqrt(density * next)))).toBeCloseTo(
          (i + 0.5) / levels.length,
          9,
        );
      });
      expect(rampPlace(scale, -20)).toBe(0);
      expect(rampPlace(scale, 20)).toBeCloseTo(1, 9);
    },
  );

  it('no two neighbours of a scale of the hospital look alike, whatever it leaves out', () => {
    const told = fc.array(fc.option(fc.integer({ min: 1, max: 3000 }), { nil: null }), {
      minLength: VIEW_LEVELS.length,
      maxLength: VIEW_LEVELS.length,
    });
    fc.assert(
      fc.property(told, (numbers) => {
        const sorted = numbers.filter((each) => each !== null).toSorted((a, b) => a - b);
        const densities = Object.fromEntries(
          VIEW_LEVELS.map((level, i) => [level, numbers[i] === null ? null : sorted.shift()!]),
        ) as Record<ViewLevel, number | null>;
        const own = { name: 'ours', densities };
        const { campus } = ward;
        const levels = tintLevels(
          { campus: { ...campus, cameraDesign: { ...campus.cameraDesign, ownScale: own } } },
          { scale: 'own' },
        );
        expect(levels.flatMap(({ ids }) => ids)).toEqual(VIEW_LEVELS);
        for (const look of ['bands', 'density'] as const) {
          const scale = tintScale(
            look,
            levels.map(({ density }) => density),
          );
          const places = look === 'bands' ? scale.shades : scale.steps.map((step) => rampPlace(scale, step));
          places.forEach((place, i) => {
            if (i > 0) expect(place - places[i - 1]!).toBeGreaterThan(0.99 / VIEW_LEVELS.length);
          });
        }
      }),
      { seed: 11 },
    );
  });

  it('a scale of one level or of none is told as well', () => {
    for (const levels of [[100], []]) {
      for (const look of ['bands', 'density'] as const) {
        const scale = tintScale(look, levels);
        expect(scale.shades).toEqual(levels.map(() => 0));
        expect(rampPlace(scale, 9)).toBe(levels.length);
      }
    }
  });

  it('counts are none, one, two, three and more', () => {
    const { steps, counted } = tintScale('counts', [20, 40]);
    expect(counted).toBe(true);
    expect([0, 1, 2, 3, 4, 255].map((count) => stepOf(steps, count))).toEqual([-1, 0, 1, 2, 2, 2]);
  });
});
