import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCamera, writeCamera } from '../../src/scene/camera/camera-link';
import { flightBetween } from '../../src/scene/camera/flight';
import type { PlanView } from '../../src/scene/camera/plan-view';

const metres = fc.double({ min: -500, max: 500, noNaN: true });
const views: fc.Arbitrary<PlanView> = fc.record({
  x: metres,
  y: metres,
  z: fc.double({ min: -10, max: 60, noNaN: true }),
  span: fc.double({ min: 2, max: 900, noNaN: true }),
  azimuth: fc.double({ min: -6, max: 6, noNaN: true }),
  tilt: fc.double({ min: 0, max: 1.3, noNaN: true }),
  flat: fc.boolean(),
});

describe('a flight', () => {
  it('begins and ends where it should, in a time that nobody waits for', () => {
    fc.assert(
      fc.property(views, views, (from, to) => {
        const flight = flightBetween(from, to);
        const start = flight.at(0);
        for (const key of ['x', 'y', 'z', 'span', 'azimuth'] as const) {
          expect(start[key]).toBeCloseTo(from[key], 5);
        }
        expect(flight.at(1)).toBe(to);
        const near = flight.at(0.99999);
        expect(Math.hypot(near.x - to.x, near.y - to.y)).toBeLessThan(
          0.01 * Math.max(from.span, to.span) + 0.5,
        );
        expect(Math.abs(Math.log(near.span / to.span))).toBeLessThan(0.01);
        expect(flight.duration).toBeGreaterThanOrEqual(380);
        expect(flight.duration).toBeLessThanOrEqual(1500);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('rises on the way to a far place, and only zooms where it stands', () => {
    const from: PlanView = { x: 0, y: 0, z: 0, span: 20, azimuth: 0, tilt: 0.6, flat: false };
    const far = flightBetween(from, { ...from, x: 400 });
    expect(far.at(0.5).span).toBeGreaterThan(200);
    expect(far.at(0.5).x).toBeCloseTo(200, 3);
    const here = flightBetween(from, { ...from, span: 80 });
    expect(here.at(0.5).span).toBeCloseTo(40, 6);
  });
});

describe('the camera in an address', () => {
  it('comes back as it was, to a decimetre and a degree', () => {
    fc.assert(
      fc.property(views, (view) => {
        const back = readCamera(writeCamera(view));
        if (!back) throw new Error('unreadable');
        expect(Math.abs(back.x - view.x)).toBeLessThanOrEqual(0.051);
        expect(Math.abs(back.span - view.span)).toBeLessThanOrEqual(0.051);
        expect(Math.cos(back.azimuth - view.azimuth)).toBeGreaterThan(0.9999);
        expect(Math.abs(back.tilt - view.tilt)).toBeLessThan(0.01);
        expect(writeCamera(back)).toBe(writeCamera(view));
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it.each([
    '',
    '1,2,3',
    '1,2,3,4,5,6',
    'a,b,c,d,e',
    '1,2,0,0,0',
    '1,2,9999,0,0',
    '1,2,30,0,90',
    '1e20,0,30,0,0',
    ',,,,',
  ])('is nothing when it reads %j', (text) => expect(readCamera(text)).toBeNull());
});
