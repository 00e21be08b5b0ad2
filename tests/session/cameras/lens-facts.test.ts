import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { assetsOf } from '../../../src/model/query/assets-of';
import type { Camera } from '../../../src/model/schema/assets/asset-registry';
import { densitiesAhead, FACE, reachAhead, seenStretch } from '../../../src/session/cameras/lens-facts';
import { planWith, space } from '../../analyses/cameras/support';

const document = planWith([space('A', [0, 0, 10, 10], 'corridor')], { C: { x: 5, y: 5 } });
const made = present(assetsOf(document, 'camera', null)[0], 'a camera');
const camera = (fields: Partial<Camera>): Camera => ({ ...made, ...fields });
const RADIAN = 180 / Math.PI;

const LENS = { horizontalView: 103 / RADIAN, pixelsAcross: 2688, projection: 'rectilinear' } as const;

describe('straight ahead', () => {
  it('a face 1.6 m high has the pixels of CCTV.md: the tilt counts, the distance is measured in plan', () => {
    const one = camera({ ...LENS, z: 3, tilt: 30 / RADIAN });
    const told = densitiesAhead(one, [2, 5, 10]);
    [439.6, 212.5, 114.2].forEach((density, i) => expect(told?.[i]).toBeCloseTo(density, 1));
    // z = 125 px/m: 2688 / (2 × 125 × tan 51.5°) = 8.553 m = 1.4 sin 30° + g cos 30°.
    expect(reachAhead(one, 125)).toBeCloseTo((8.5527 - 0.7) / Math.cos(30 / RADIAN), 2);
  });

  it('a lens of straight lines has its pixels by the depth of the place, where it is in view (seeded)', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 2.4, noNaN: true }),
        fc.integer({ min: 100, max: 8000 }),
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        fc.double({ min: 0.5, max: 6, noNaN: true }),
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        (horizontalView, pixelsAcross, tilt, z, distance) => {
          const one = camera({ horizontalView, pixelsAcross, tilt, z, projection: 'rectilinear' });
          const told = densitiesAhead(one, [distance])![0];
          const stretch = seenStretch(one, FACE);
          const isIn = stretch !== null && stretch.from < distance && distance < stretch.to;
          const toEdge = Math.min(
            ...[stretch?.from ?? Infinity, stretch?.to ?? Infinity].map((edge) => Math.abs(edge - distance)),
          );
          if (toEdge > 1e-6) expect(told !== null).toBe(isIn);
          if (told === null || told === undefined) return;
          const depth = (z - FACE) * Math.sin(tilt) + distance * Math.cos(tilt);
          expect(told / (pixelsAcross / (2 * depth * Math.tan(horizontalView / 2)))).toBeCloseTo(1, 6);
          if (toEdge > 1e-3) expect(reachAhead(one, told) / distance).toBeCloseTo(1, 5);
        },
      ),
      { seed: 81 },
    );
  });

  it('reaches as far as the last step of a fine walk on which it is clear enough, with every lens (seeded)', () => {
    const STEP = 0.05;
    const steps = Array.from({ length: 1000 }, (_, i) => (i + 0.5) * STEP);
    fc.assert(
      fc.property(
        fc.constantFrom('rectilinear', 'equidistant', 'cylindrical'),
        fc.double({ min: 0.3, max: 2.4, noNaN: true }),
        fc.double({ min: -0.5, max: 1.57, noNaN: true }),
        fc.double({ min: 0.5, max: 6, noNaN: true }),
        fc.constantFrom(25, 125, 250),
        (projection, horizontalView, tilt, z, density) => {
          const one = camera({ projection, horizontalView, pixelsAcross: 1000, pixelsDown: 700, tilt, z });
          const told = densitiesAhead(one, steps)!;
          const last = told.findLastIndex((each) => each !== null && each >= density);
          // The walk ends after 50 m.
          const reach = Math.min(reachAhead(one, density), steps.at(-1)!);
          if (last === -1) expect(reach).toBeLessThan(STEP);
          else expect(Math.abs(reach - steps[last]!)).toBeLessThanOrEqual(STEP);
        },
      ),
      { seed: 83, numRuns: 200 },
    );
  });

  it('has no face in view nearer than the lower edge of its picture, nor beyond the upper one', () => {
    const steep = camera({ ...LENS, z: 3, tilt: 75 / RADIAN, verticalView: 40 / RADIAN });
    // 1.4 m below it: in view as far as 1.4 / tan 55°.
    expect(densitiesAhead(steep, [0.5, 2, 5])).toEqual([expect.any(Number), null, null]);
    expect(reachAhead(steep, 20)).toBeCloseTo(1.4 / Math.tan(55 / RADIAN), 4);
    const level = camera({ ...LENS, z: 3, tilt: 0, verticalView: 40 / RADIAN });
    expect(densitiesAhead(level, [2, 5])).toEqual([null, expect.any(Number)]);
    expect(reachAhead(level, 1000)).toBe(0);
  });

  it('a fisheye has its pixels shared out by the angle', () => {
    const one = camera({
      form: 'fisheye',
      horizontalView: Math.PI,
      verticalView: Math.PI,
      pixelsAcross: 2000,
      pixelsDown: 2000,
      z: 3,
      tilt: Math.PI / 2,
    });
    expect(densitiesAhead(one, [0], 2)![0]! / (2000 / Math.PI)).toBeCloseTo(1, 9);
    expect(densitiesAhead(one, [0], 1)![0]! / (1000 / Math.PI)).toBeCloseTo(1, 9);
  });

  it('is nothing where nobody knows the lens, or it has no picture', () => {
    expect(densitiesAhead(camera({ horizontalView: null }), [1, 5])).toBe(null);
    expect(densitiesAhead(camera({ ...LENS, pixelsAcross: 0 }), [1, 5])).toBe(null);
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

  it('a plane above it is seen by one that looks up as one below by its mirror image', () => {
    const lens = { horizontalView: 1, verticalView: 1 };
    for (const tilt of [-1.2, -0.6, 0, 0.3]) {
      const up = seenStretch(camera({ ...lens, z: 1, tilt }), 1.6);
      expect(up).toEqual(seenStretch(camera({ ...lens, z: 2.2, tilt: -tilt }), 1.6));
    }
    expect(seenStretch(camera({ ...lens, z: 1, tilt: 0.6 }), 1.6)).toBe(null);
    expect(seenStretch(camera({ ...lens, z: 1, tilt: 0 }), 1.6)?.from).toBeCloseTo(0.6 / Math.tan(0.5), 9);
  });

  it('is nothing above the horizon, or where nobody knows its view', () => {
    expect(seenStretch(camera({ z: 3, tilt: -1, horizontalView: 1, verticalView: 1 }), 0)).toBe(null);
    expect(seenStretch(camera({ z: 3, horizontalView: null, verticalView: null }), 0)).toBe(null);
  });
});
