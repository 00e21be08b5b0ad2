import fc from 'fast-check';
import { expect, it } from 'vitest';
import { framedBody } from '../../src/scene/camera/framed-body';
import { project, type PlanView } from '../../src/scene/camera/plan-view';

const VIEW: PlanView = { x: 0, y: 0, z: 5, span: 10, azimuth: 1, tilt: 0.62, flat: false };
const VIEWPORT = { width: 700, height: 740 };

it('shows a body whole, in the middle, and as near as that allows', () => {
  const size = fc.double({ min: 2, max: 300, noNaN: true });
  fc.assert(
    fc.property(size, size, size, fc.boolean(), (width, depth, height, flat) => {
      const body = { bounds: [10, 20, 10 + width, 20 + depth] as const, low: 5 - height, high: 5 };
      const view = framedBody({ ...VIEW, flat }, VIEWPORT, body);
      expect(view).toMatchObject({ z: 5, azimuth: 0, flat });
      const pixels = [10, 10 + width].flatMap((x) =>
        [20, 20 + depth].flatMap((y) => [body.low, body.high].map((z) => project(view, VIEWPORT, x, y, z))),
      );
      const across = pixels.map(({ px }) => px / VIEWPORT.width);
      const along = pixels.map(({ py }) => py / VIEWPORT.height);
      const inside = (values: number[]): boolean => Math.min(...values) >= 0 && Math.max(...values) <= 1;
      expect(inside(across) && inside(along)).toBe(true);
      for (const values of [across, along]) {
        expect((Math.min(...values) + Math.max(...values)) / 2).toBeCloseTo(0.5, 1);
      }
      const used = Math.max(...[across, along].map((each) => Math.max(...each) - Math.min(...each)));
      expect(used).toBeGreaterThan(0.8);
    }),
    { seed: 11, numRuns: 200 },
  );
});
