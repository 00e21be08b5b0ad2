import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framed } from '../../src/scene/camera/framed-body';
import { panned, pinched, zoomed } from '../../src/scene/camera/gestures';
import { MAX_TILT, meetLevel, project, rayThrough, type PlanView } from '../../src/scene/camera/plan-view';
import { floorPoint } from '../../src/scene/pointer/pick';

const viewport = { width: 900, height: 600 };
const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const views = fc.record<PlanView>({
  x: real(-100, 100),
  y: real(-100, 100),
  z: real(-10, 50),
  span: real(5, 200),
  azimuth: real(-7, 7),
  tilt: real(0, 1.2),
  flat: fc.boolean(),
});
const pixels = fc.tuple(real(0, 900), real(200, 600));

describe('plan view', () => {
  it('points at no floor near the horizon, where a pixel is hundreds of metres', () => {
    const low: PlanView = { x: 3, y: 4, z: 0, span: 40, azimuth: 0, tilt: MAX_TILT, flat: false };
    expect(floorPoint(low, viewport, [450, 300], 0)).toEqual([expect.closeTo(3, 9), expect.closeTo(4, 9)]);
    for (let py = 0; py < viewport.height; py += 0.25) {
      const at = floorPoint(low, viewport, [450, py], 0);
      if (at) expect(Math.hypot(at[0] - 3, at[1] - 4)).toBeLessThanOrEqual(20 * low.span);
    }
    expect(floorPoint(low, viewport, [450, 0], 0)).toBeNull();
  });

  it('projects the floor point under a pixel back to that pixel', () => {
    fc.assert(
      fc.property(views, pixels, (view, [px, py]) => {
        const point = meetLevel(rayThrough(view, viewport, px, py), view.z);
        if (!point) return;
        const back = project(view, viewport, point[0], point[1], view.z);
        expect(back.px).toBeCloseTo(px, 4);
        expect(back.py).toBeCloseTo(py, 4);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('shows the same floor at the same scale in 2D and from straight above in 3D', () => {
    fc.assert(
      fc.property(views, pixels, (view, [px, py]) => {
        const flat = { ...view, flat: true };
        const above = { ...view, flat: false, tilt: 0 };
        const a = meetLevel(rayThrough(flat, viewport, px, py), view.z)!;
        const b = meetLevel(rayThrough(above, viewport, px, py), view.z)!;
        expect(a[0]).toBeCloseTo(b[0], 6);
        expect(a[1]).toBeCloseTo(b[1], 6);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('north is up and east is right when the azimuth is zero', () => {
    const view: PlanView = { x: 0, y: 0, z: 0, span: 20, azimuth: 0, tilt: 0, flat: true };
    expect(project(view, viewport, 5, 0, 0)).toMatchObject({ px: 600, py: 300 });
    expect(project(view, viewport, 0, 5, 0)).toMatchObject({ px: 450, py: 150 });
  });
});

describe('gestures', () => {
  it('two fingers keep the floor between them in the middle, and turn and scale it as far as they do (2D)', () => {
    const finger = fc.tuple(real(0, 900), real(0, 600));
    fc.assert(
      fc.property(views, finger, finger, finger, finger, (view, a, b, c, d) => {
        const [before, after] = [Math.hypot(b[0] - a[0], b[1] - a[1]), Math.hypot(d[0] - c[0], d[1] - c[1])];
        fc.pre(before > 20 && after > 20 && before / after > 0.5 && before / after < 2);
        const flat = { ...view, flat: true };
        const floor = (seen: PlanView, [px, py]: readonly [number, number]) =>
          meetLevel(rayThrough(seen, viewport, px, py), view.z)!;
        const next = pinched(flat, viewport, [a, b], [c, d]);
        const held = floor(flat, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
        const now = project(next, viewport, held[0], held[1], view.z);
        expect(now.px).toBeCloseTo((c[0] + d[0]) / 2, 3);
        expect(now.py).toBeCloseTo((c[1] + d[1]) / 2, 3);
        const [p, q] = [floor(flat, a), floor(flat, b)];
        const [from, to] = [
          project(next, viewport, p[0], p[1], view.z),
          project(next, viewport, q[0], q[1], view.z),
        ];
        const line = [to.px - from.px, to.py - from.py] as const;
        expect(Math.hypot(...line)).toBeCloseTo(after, 3);
        expect(line[0]).toBeCloseTo(d[0] - c[0], 3);
        expect(line[1]).toBeCloseTo(d[1] - c[1], 3);
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  it('pan keeps the grabbed floor point under the pointer (2D, any azimuth)', () => {
    fc.assert(
      fc.property(views, pixels, pixels, (view, from, to) => {
        const flat = { ...view, flat: true };
        const grabbed = meetLevel(rayThrough(flat, viewport, from[0], from[1]), view.z)!;
        const after = panned(flat, viewport, from, to);
        const now = meetLevel(rayThrough(after, viewport, to[0], to[1]), view.z)!;
        expect(now[0]).toBeCloseTo(grabbed[0], 6);
        expect(now[1]).toBeCloseTo(grabbed[1], 6);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('zoom keeps the floor point under the pointer', () => {
    fc.assert(
      fc.property(views, pixels, real(0.5, 1.9), (view, pixel, factor) => {
        const flat = { ...view, flat: true };
        const before = meetLevel(rayThrough(flat, viewport, pixel[0], pixel[1]), view.z)!;
        const after = meetLevel(
          rayThrough(zoomed(flat, viewport, pixel, factor), viewport, pixel[0], pixel[1]),
          view.z,
        )!;
        expect(after[0]).toBeCloseTo(before[0], 6);
        expect(after[1]).toBeCloseTo(before[1], 6);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('framing shows all four corners', () => {
    fc.assert(
      fc.property(views, real(5, 100), real(5, 100), (view, width, depth) => {
        const after = framed(
          { ...view, tilt: Math.min(view.tilt, 0.9) },
          viewport,
          [10, 20, 10 + width, 20 + depth],
          0,
        );
        for (const [x, y] of [
          [10, 20],
          [10 + width, 20],
          [10, 20 + depth],
          [10 + width, 20 + depth],
        ] as const) {
          const { px, py } = project(after, viewport, x, y, 0);
          expect(px).toBeGreaterThanOrEqual(0);
          expect(px).toBeLessThanOrEqual(900);
          expect(py).toBeGreaterThanOrEqual(0);
          expect(py).toBeLessThanOrEqual(600);
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
