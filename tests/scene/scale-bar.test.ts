import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOOT } from '../../src/i18n/formats';
import { scaleBar } from '../../src/scene/overlay/scale-bar';

describe('the scale bar', () => {
  it.each([
    [0.1, 'm', 10],
    [0.05, 'm', 5],
    [0.0166, 'm', 1],
    [1, 'm', 100],
    [0.001, 'm', 0.1],
    [FOOT / 10, 'ft', 10 * FOOT],
  ] as const)('at %f m a pixel tells a round length in %s', (metresPerPixel, units, metres) => {
    expect(scaleBar(metresPerPixel, units, 120).metres).toBeCloseTo(metres, 9);
  });

  it('is true to scale, round, and as long as fits', () => {
    const scale = fc.double({ min: 1e-4, max: 20, noNaN: true });
    fc.assert(
      fc.property(scale, fc.constantFrom('m' as const, 'ft' as const), (metresPerPixel, units) => {
        const { metres, pixels, digits } = scaleBar(metresPerPixel, units, 120);
        expect(pixels * metresPerPixel).toBeCloseTo(metres, 9);
        expect(pixels).toBeLessThanOrEqual(120 * (1 + 1e-9));
        expect(pixels).toBeGreaterThan(120 / 2.51);
        const shown = metres / (units === 'ft' ? FOOT : 1);
        expect(Number(shown.toFixed(digits)) / shown).toBeCloseTo(1, 9);
        const first = Number.parseFloat(shown.toExponential(6));
        const mantissa = first / 10 ** Math.floor(Math.log10(first) + 1e-9);
        expect([1, 2, 5].some((k) => Math.abs(mantissa - k) < 1e-5)).toBe(true);
      }),
      { seed: 8, numRuns: 400 },
    );
  });
});
