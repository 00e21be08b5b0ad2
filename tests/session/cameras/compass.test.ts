import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bearingOf, headingOf, pointOf } from '../../../src/session/cameras/compass';

it('a bearing points where its heading does: east and north of it are sine and cosine (seeded)', () => {
  fc.assert(
    fc.property(fc.double({ min: -7, max: 7, noNaN: true }), (heading) => {
      const bearing = (bearingOf(heading) * Math.PI) / 180;
      expect(Math.sin(bearing)).toBeCloseTo(Math.cos(heading), 9);
      expect(Math.cos(bearing)).toBeCloseTo(Math.sin(heading), 9);
      expect(bearingOf(heading)).toBeGreaterThanOrEqual(0);
      expect(bearingOf(heading)).toBeLessThanOrEqual(360);
    }),
    { seed: 71 },
  );
});

it('a heading of a bearing lies within half a turn and leads back (seeded)', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 360, noNaN: true }), (bearing) => {
      const heading = headingOf(bearing);
      expect(Math.abs(heading)).toBeLessThanOrEqual(Math.PI + 1e-12);
      const off = Math.abs(bearingOf(heading) - bearing);
      expect(Math.min(off, 360 - off)).toBeLessThan(1e-9);
    }),
    { seed: 72 },
  );
});

it('has eight points', () => {
  expect([0, 22, 23, 90, 135, 180, 225, 270, 315, 338, 360].map(pointOf)).toEqual([
    'north',
    'north',
    'north-east',
    'east',
    'south-east',
    'south',
    'south-west',
    'west',
    'north-west',
    'north',
    'north',
  ]);
});
