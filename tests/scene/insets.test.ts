import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framedBody } from '../../src/scene/camera/framed-body';
import { insetsOf } from '../../src/scene/camera/insets';
import { project, type PlanView } from '../../src/scene/camera/plan-view';

const PHONE = { left: 0, top: 56, right: 360, bottom: 592 };

describe('what floats over the picture', () => {
  it('covers it from the side where it stands', () => {
    const [insets] = insetsOf(PHONE, [
      { side: 'left', box: { left: 10, top: 66, right: 74, bottom: 442 } },
      { side: 'bottom', box: { left: 12, top: 524, right: 348, bottom: 580 } },
      { side: 'right', box: { left: 400, top: 0, right: 500, bottom: 900 } },
      { side: 'nowhere', box: PHONE },
    ]);
    expect(insets).toEqual({ top: 0, right: 0, bottom: 68, left: 74 });
  });

  it('takes from the one side or the other where it stands in a corner, whichever shows more', () => {
    const picture = { left: 200, top: 52, right: 916, bottom: 800 };
    const legend = { left: 212, top: 452, right: 445, bottom: 788 };
    const choices = insetsOf(picture, [{ side: 'corner', box: legend }]);
    expect(choices).toEqual([
      { top: 0, right: 0, bottom: 0, left: 245 },
      { top: 0, right: 0, bottom: 348, left: 0 },
    ]);
    const viewport = { width: 716, height: 748 };
    const view: PlanView = { x: 0, y: 0, z: 0, span: 10, azimuth: 0, tilt: 0.6, flat: true };
    const wide = framedBody(view, viewport, { bounds: [0, 0, 100, 20], low: 0, high: 0 }, choices);
    expect(project(wide, viewport, 50, 0, 0).py).toBeLessThan(748 - 348);
    const tall = framedBody(view, viewport, { bounds: [0, 0, 20, 100], low: 0, high: 0 }, choices);
    expect(project(tall, viewport, 0, 50, 0).px).toBeGreaterThan(245);
  });

  it('lies beside a box in a corner where over it too little would be left, whichever shows more', () => {
    const picture = { left: 0, top: 0, right: 768, bottom: 360 };
    const head = { side: 'top', box: { left: 86, top: 48, right: 700, bottom: 95 } };
    const legend = { side: 'corner', box: { left: 86, top: 104, right: 334, bottom: 348 } };
    expect(insetsOf(picture, [head, legend])).toEqual([{ top: 95, right: 0, bottom: 0, left: 334 }]);
    // Where both leave too little both are tried, and something lies under the box.
    const tall = { ...picture, right: 500 };
    expect(insetsOf(tall, [head, legend])).toHaveLength(2);
  });

  it('never takes all of the picture', () => {
    const [{ left, right } = { left: 0, right: 0 }] = insetsOf(PHONE, [
      { side: 'left', box: { ...PHONE, right: 300 } },
      { side: 'right', box: { ...PHONE, left: 200 } },
    ]);
    expect(360 - left - right).toBeCloseTo(360 * 0.45, 9);
  });

  it('is kept clear of when a body is framed', () => {
    const viewport = { width: 700, height: 740 };
    const inset = fc.integer({ min: 0, max: 180 });
    const size = fc.double({ min: 2, max: 300, noNaN: true });
    const view: PlanView = { x: 0, y: 0, z: 5, span: 10, azimuth: 1, tilt: 0.62, flat: false };
    fc.assert(
      fc.property(
        inset,
        inset,
        inset,
        inset,
        size,
        size,
        fc.boolean(),
        (top, right, bottom, left, w, d, flat) => {
          const body = { bounds: [10, 20, 10 + w, 20 + d] as const, low: 3, high: 5 };
          const found = framedBody({ ...view, flat }, viewport, body, [{ top, right, bottom, left }]);
          for (const x of [10, 10 + w]) {
            for (const y of [20, 20 + d]) {
              for (const z of [3, 5]) {
                const { px, py } = project(found, viewport, x, y, z);
                expect(px).toBeGreaterThan(left);
                expect(px).toBeLessThan(700 - right);
                expect(py).toBeGreaterThan(top);
                expect(py).toBeLessThan(740 - bottom);
              }
            }
          }
        },
      ),
      { seed: 5, numRuns: 150 },
    );
  });
});
