import fc from 'fast-check';
import { expect, it } from 'vitest';
import { project, type PlanView } from '../../../src/scene/camera/plan-view';
import { aimOfHandle, handlePlace } from '../../../src/scene/camera-coverage/handle-place';

const VIEWPORT = { width: 1280, height: 800 };
const FOOT = { x: 30, y: -12, z: 5.2 };
const stand = { foot: FOOT, sign: { x: 30, y: -12, z: 7 } };

const views = fc.record({
  x: fc.double({ min: 20, max: 40, noNaN: true }),
  y: fc.double({ min: -20, max: -5, noNaN: true }),
  z: fc.constant(4.2),
  span: fc.double({ min: 12, max: 300, noNaN: true }),
  azimuth: fc.double({ min: -3, max: 3, noNaN: true }),
  tilt: fc.double({ min: 0, max: 1, noNaN: true }),
  flat: fc.boolean(),
});
const headings = fc.double({ min: -3.1, max: 3.1, noNaN: true });
const reaches = fc.double({ min: 0.001, max: 12, noNaN: true });

const aimAt = (heading: number, reach: number) => ({
  x: FOOT.x + reach * Math.cos(heading),
  y: FOOT.y + reach * Math.sin(heading),
});
const pixelsApart = (view: PlanView, { x, y }: { readonly x: number; readonly y: number }): number => {
  const one = project(view, VIEWPORT, x, y, FOOT.z);
  const other = project(view, VIEWPORT, stand.sign.x, stand.sign.y, stand.sign.z);
  return Math.hypot(one.px - other.px, one.py - other.py);
};

it('leaves the sign free, in each view, and stands where the camera is aimed at where that is clear of it all along', () => {
  fc.assert(
    fc.property(views, headings, reaches, (view, heading, reach) => {
      const aim = aimAt(heading, reach);
      const handle = handlePlace(view, VIEWPORT, stand, aim, heading);
      expect(pixelsApart(view, handle)).toBeGreaterThan(35.9);
      // In its direction.
      expect(Math.atan2(handle.y - FOOT.y, handle.x - FOOT.x)).toBeCloseTo(heading, 6);
      if (handle.x === aim.x && handle.y === aim.y) return;
      const clear = Math.hypot(handle.x - FOOT.x, handle.y - FOOT.y) - reach / 2;
      expect(reach).toBeLessThan(2 * clear);
      expect(Math.abs(pixelsApart(view, aimAt(heading, clear)) - 36)).toBeLessThan(0.2);
    }),
    { seed: 5 },
  );
});

it('is told back: the handle drawn for what its place aims at is where it was held', () => {
  fc.assert(
    fc.property(views, headings, reaches, (view, heading, reach) => {
      const aim = aimAt(heading, reach);
      const told = aimOfHandle(view, VIEWPORT, stand, handlePlace(view, VIEWPORT, stand, aim, heading));
      expect(Math.hypot(told.x - aim.x, told.y - aim.y)).toBeLessThan(1e-4);
    }),
    { seed: 6 },
  );
});

it('over the sign itself it aims straight down, in the direction of the hand', () => {
  const view = { x: 30, y: -12, z: 4.2, span: 60, azimuth: 0, tilt: 0, flat: true };
  const told = aimOfHandle(view, VIEWPORT, stand, { x: FOOT.x, y: FOOT.y + 0.5 });
  expect(told.x).toBeCloseTo(FOOT.x, 9);
  expect(told.y - FOOT.y).toBeCloseTo(0.001, 9);
});
