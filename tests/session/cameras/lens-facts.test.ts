import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { assetsOf } from '../../../src/model/query/assets-of';
import type { Camera } from '../../../src/model/schema/assets/asset-registry';
import { densitiesAhead, reachAhead, seenStretch } from '../../../src/session/cameras/lens-facts';
import { planWith, space } from '../../analyses/cameras/support';

const document = planWith([space('A', [0, 0, 10, 10], 'corridor')], { C: { x: 5, y: 5 } });
const made = present(assetsOf(document, 'camera', null)[0], 'a camera');
const camera = (fields: Partial<Camera>): Camera => ({ ...made, ...fields });
const RADIAN = 180 / Math.PI;

describe('straight ahead', () => {
  it('a lens of straight lines has its pixels over twice the distance and the tangent of half its angle (seeded)', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 2.4, noNaN: true }),
        fc.integer({ min: 100, max: 8000 }),
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        fc.double({ min: 0.5, max: 60, noNaN: true }),
        (horizontalView, pixelsAcross, tilt, distance) => {
          const one = camera({ horizontalView, pixelsAcross, tilt, projection: 'rectilinear' });
          const told = densitiesAhead(one, [distance])[0]!;
          const closed = pixelsAcross / (2 * distance * Math.tan(horizontalView / 2));
          expect(told / closed).toBeCloseTo(1, 6);
          expect(reachAhead(one, told) / distance).toBeCloseTo(1, 6);
        },
      ),
      { seed: 81 },
    );
  });

  it('a fisheye has its pixels shared out by the angle', () => {
    const one = camera({
      form: 'fisheye',
      horizontalView: Math.PI,
      verticalView: Math.PI,
      pixelsAcross: 2000,
      pixelsDown: 2000,
      tilt: Math.PI / 2,
    });
    expect(densitiesAhead(one, [1, 2])[0]! / (2000 / Math.PI)).toBeCloseTo(1, 9);
    expect(densitiesAhead(one, [2])[0]! / (1000 / Math.PI)).toBeCloseTo(1, 9);
  });

  it('is nothing where nobody knows the lens, or it has no picture', () => {
    expect(densitiesAhead(camera({ horizontalView: null }), [1, 5])).toEqual([0, 0]);
    expect(reachAhead(camera({ horizontalView: 1.2, pixelsAcross: null }), 125)).toBe(0);
  });
});

describe('right below', () => {
  it('the floor begins under the lower edge and ends under the upper one: CCTV.md, h 3 m, tilt 30°, 40° high', () => {
    const told = seenStretch(
      camera({ z: 3, tilt: 30 / RADIAN, horizontalView: 1.2, verticalView: 40 / RADIAN }),
      0,
    );
    expect(told?.from).toBeCloseTo(3 / Math.tan(50 / RADIAN), 9);
    expect(told?.to).toBeCloseTo(3 / Math.tan(10 / RADIAN), 9);
  });

  it('is all there for a camera that looks straight down wide enough, and goes to the horizon for one that looks level', () => {
    const down = camera({ z: 3, tilt: Math.PI / 2, horizontalView: 2, verticalView: 2 });
    expect(seenStretch({ ...down, tilt: Math.PI / 2 - 0.5 }, 0)).toMatchObject({ from: 0 });
    expect(seenStretch(camera({ z: 3, tilt: 0, horizontalView: 1, verticalView: 1 }), 0)?.to).toBe(Infinity);
  });

  it('is nothing below its own height, above the horizon, or where nobody knows its view', () => {
    expect(seenStretch(camera({ z: 1, horizontalView: 1, verticalView: 1 }), 1.6)).toBe(null);
    expect(seenStretch(camera({ z: 3, tilt: -1, horizontalView: 1, verticalView: 1 }), 0)).toBe(null);
    expect(seenStretch(camera({ z: 3, horizontalView: null, verticalView: null }), 0)).toBe(null);
  });
});
