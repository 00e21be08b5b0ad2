import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { ScreensBuilder } from '../../../src/geometry/viewing/screens';
import { clearLine, pixelsAt } from '../../../src/geometry/viewing/sight-line';
import { buildViewScene } from '../../../src/geometry/viewing/view-scene';
import { cases } from '../../support/cases';
import { randomStorey, SIZE } from './random-storey';
import { viewOf } from './views';

const scene = (...faces: readonly (readonly [number, number, number, number, number, number])[]) => {
  const builder = new ScreensBuilder();
  faces.forEach(([ax, ay, bx, by, bottom, top], i) => builder.add([ax, ay], [bx, by], bottom, top, i));
  return buildViewScene(builder.build(), 3);
};

/** Whether a line meets an upright rectangle, by the plane that it lies in: another way than the kernel's. */
function meets(face: readonly number[], eye: readonly number[], point: readonly number[]): boolean {
  const [ax, ay, bx, by, bottom, top] = face as [number, number, number, number, number, number];
  const [nx, ny] = [by - ay, ax - bx];
  const [dx, dy, dz] = [point[0]! - eye[0]!, point[1]! - eye[1]!, point[2]! - eye[2]!];
  const t = (nx * (ax - eye[0]!) + ny * (ay - eye[1]!)) / (nx * dx + ny * dy);
  if (!(t > 0 && t < 1)) return false;
  const [px, py, pz] = [eye[0]! + t * dx, eye[1]! + t * dy, eye[2]! + t * dz];
  const s = ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  return s >= 0 && s <= 1 && pz >= bottom && pz < top;
}

describe('a line of sight', () => {
  it('a partition hides what CCTV.md says: floor from 4 to 8 m, 1 m high to 5.333 m, nothing as high as itself', () => {
    const ward = scene([4, -9, 4, 9, 0, 1.5]);
    const seen = (g: number, height: number): boolean => clearLine(ward, 0, 0, 3, g, 0, height);
    expect([3.999, 4.001, 7.999, 8.001].map((g) => seen(g, 0))).toEqual([true, false, false, true]);
    expect([3.999, 4.001, 5.333, 5.334].map((g) => seen(g, 1))).toEqual([true, false, false, true]);
    expect([3.999, 4.001, 5, 20].map((g) => seen(g, 1.5))).toEqual([true, true, true, true]);
    expect(pixelsAt(ward, viewOf({ z: 3, tilt: 30 }), 6, 0, 0)).toBeNull();
    expect(pixelsAt(ward, viewOf({ z: 3, tilt: 30 }), 9, 0, 0)?.depth).toBeCloseTo(9.294, 3);
    expect(pixelsAt(ward, viewOf({ z: 3, tilt: 30 }), -9, 0, 0)).toBeNull();
  });

  it('a lintel hides the floor far away, not near, and what stands on it is hidden to its upper edge', () => {
    const door = scene([4, -9, 4, 9, 2.1, 3]);
    const seen = (g: number, height: number): boolean => clearLine(door, 0, 0, 2.7, g, 0, height);
    // The line to (g, h) is at 2.7 − (2.7 − h)·4/g over the door: above 2.1 m from g = 4·2.7/0.6 on.
    expect([17.99, 18.01].map((g) => seen(g, 0))).toEqual([true, false]);
    expect([7.33, 7.34].map((g) => seen(g, 1.6))).toEqual([true, false]);
  });

  it('faces that meet at their ends or stand on each other leave no crack; one that is only grazed hides nothing', () => {
    const corner = scene([4, -1, 4, 0, 0, 3], [4, 0, 4, 1, 0, 3]);
    expect(clearLine(corner, 0, 0, 2, 8, 0, 1)).toBe(false);
    const stacked = scene([4, -1, 4, 1, 0, 1], [4, -1, 4, 1, 1, 3]);
    expect(clearLine(stacked, 0, 0, 2, 8, 0, 0)).toBe(false);
    expect(clearLine(scene([4, 0, 4, 1, 0, 3]), 0, 0, 2, 8, 0, 1)).toBe(true);
    expect(clearLine(scene([4, 0, 6, 0, 0, 3]), 0, 0, 2, 8, 0, 1)).toBe(true);
  });

  it('an eye on a face sees past it, and a point on a face is seen', () => {
    const wall = scene([0, -1, 0, 1, 0, 3], [8, -1, 8, 1, 0, 3]);
    for (const x of [0, 1e-9, -1e-9]) expect(clearLine(wall, x, 0, 2, 5, 0, 0)).toBe(true);
    expect(clearLine(wall, -0.1, 0, 2, 5, 0, 0)).toBe(false);
    expect(clearLine(wall, 0, 0, 2, 8, 0, 0)).toBe(true);
    expect(clearLine(wall, 0, 0, 2, 8.1, 0, 0)).toBe(false);
  });

  it('agrees with planes and rectangles, and with the way back (seeded)', () => {
    let hidden = 0;
    for (let seed = 0; seed < cases(300); seed++) {
      const random = seededRandom(seed + 9000);
      const { screens, view } = randomStorey(seed);
      const storey = buildViewScene(screens, 3);
      const faces = Array.from(screens.ax, (_, i) => [
        screens.ax[i]!,
        screens.ay[i]!,
        screens.bx[i]!,
        screens.by[i]!,
        screens.bottom[i]!,
        screens.top[i]!,
      ]);
      const eye = [view.pose.x + 1e-4, view.pose.y + 2e-4, view.pose.z] as const;
      for (let i = 0; i < 40; i++) {
        const point = [random.between(-1, SIZE), random.between(0, SIZE), random.between(0, 3)] as const;
        const clear = clearLine(storey, ...eye, ...point);
        expect(clear, `seed ${seed}, ${i}`).toBe(!faces.some((face) => meets(face, eye, point)));
        expect(clearLine(storey, ...point, ...eye)).toBe(clear);
        if (!clear) hidden++;
      }
    }
    expect(hidden).toBeGreaterThan(cases(300) * 10);
  });
});
