import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barMetres,
  fittingScales,
  frameOf,
  layOut,
  PAPERS,
  SCALES,
  type PaperName,
} from '../../../src/features/print/paper';

const PAPER_NAMES = Object.keys(PAPERS) as PaperName[];
const size = fc.double({ min: 0.5, max: 900, noNaN: true });
const place = fc.double({ min: -5000, max: 5000, noNaN: true });

describe('a sheet of paper', () => {
  it('holds what it says to fit, within its frame and true to scale', () => {
    fc.assert(
      fc.property(size, size, place, place, fc.constantFrom(...PAPER_NAMES), (wide, high, x, y, paper) => {
        const bounds = { minX: x, minY: y, maxX: x + wide, maxY: y + high };
        const fitting = fittingScales(bounds, paper);
        for (const scale of SCALES) {
          const layout = layOut(bounds, paper, scale);
          expect(layout !== null).toBe(fitting.includes(scale));
          if (!layout) continue;
          const frame = frameOf(layout);
          expect(layout.x(bounds.minX)).toBeGreaterThanOrEqual(frame.x);
          expect(layout.x(bounds.maxX)).toBeLessThanOrEqual(frame.x + frame.width);
          // North is up: the highest y lies nearest to the top.
          expect(layout.y(bounds.maxY)).toBeGreaterThanOrEqual(frame.y);
          expect(layout.y(bounds.minY)).toBeLessThanOrEqual(frame.y + frame.height);
          expect(layout.x(bounds.maxX) - layout.x(bounds.minX)).toBeCloseTo((wide * 1000) / scale, 6);
          expect(layout.y(bounds.minY) - layout.y(bounds.maxY)).toBeCloseTo((high * 1000) / scale, 6);
        }
        // What fits at one scale fits at every smaller one.
        expect(fitting).toEqual(SCALES.slice(SCALES.length - fitting.length));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('has room for a ward of 60 by 18 m at 1:300 on A4, at 1:150 on A3', () => {
    const bounds = { minX: 0, minY: 0, maxX: 60, maxY: 18 };
    expect(fittingScales(bounds, 'A4')[0]).toBe(250);
    expect(fittingScales(bounds, 'A3')[0]).toBe(200);
  });

  it('has a scale bar of round metres between 20 and 60 mm', () => {
    for (const scale of SCALES) {
      const bar = (barMetres(scale) * 1000) / scale;
      expect(bar).toBeGreaterThanOrEqual(20);
      expect(bar).toBeLessThanOrEqual(60);
    }
  });
});
