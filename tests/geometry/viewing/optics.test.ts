import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { imagePoint } from '../../../src/geometry/viewing/image-point';
import { lensFault, type Lens, type Projection, type View } from '../../../src/geometry/viewing/lens';
import { cases } from '../../support/cases';
import { degrees, viewOf } from './views';

/** A level camera at 1.5 m that looks along x. */
const level = (pixels: number, horizontal: number): View =>
  viewOf({ z: 1.5, horizontal, vertical: 20, pixels });

const within = (value: number | undefined, expected: number, share = 1e-3): void =>
  expect(Math.abs((value ?? NaN) - expected) / expected).toBeLessThan(share);

/** Metres of the picture's width at a distance: between the places where points leave it. */
function width(view: View, distance: number): number {
  let [low, high] = [0, 1e5];
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (imagePoint(view, distance, middle, view.pose.z) === null) high = middle;
    else low = middle;
  }
  return 2 * low;
}

describe('the optics of CCTV.md', () => {
  it.each([
    [640, 90, 500, 1000],
    [640, 1, 500, 8.727],
    [4056, 71, 2, 2.853],
  ])('%d px, %d° at %d m: %d m wide', (pixels, angle, distance, expected) => {
    within(width(level(pixels, angle), distance), expected);
  });

  it.each([
    [640, 1, 500, 73.3],
    [4056, 71, 2, 1421.6],
    [1920, 70.42, 5, 272.1],
    [1920, 106.4, 5, 143.6],
    [1920, 106.4, 10, 71.8],
    [1920, 106.4, 5.75, 125],
    [1920, 51.9, 5, 394.5],
    [1920, 51.9, 10, 197.3],
    [1920, 51.9, 7.89, 250],
    [2688, 103, 5, 213.8],
    [2688, 103, 10, 106.9],
  ])('%d px, %d° at %d m: %d px/m', (pixels, angle, distance, expected) => {
    within(imagePoint(level(pixels, angle), distance, 0, 1.5)?.across, expected);
  });

  it('1920 px over ten feet are 629.9 px/m, and the C920 has a focal length of 1360.38 px', () => {
    const feet = 10 * 0.3048;
    const view = level(1920, degrees(2 * Math.atan(feet / 2 / 5)));
    within(imagePoint(view, 5, 0, 1.5)?.across, 629.9);
    within(imagePoint(level(1920, 70.42), 1, 0, 1.5)?.across, 1360.38);
  });

  it.each([
    [3, 30, 40, 0, 2.517, 17.014],
    [3, 30, 40, 1.6, 1.175, 7.94],
    [2.7, 45, 55, 0, 0.851, 8.563],
  ])(
    'H %d, tilt %d°, VFOV %d°, at height %d: seen from %d to %d m',
    (z, tilt, vertical, height, from, to) => {
      const view = viewOf({ z, tilt, vertical });
      const seen = (g: number): boolean => imagePoint(view, g, 0, height) !== null;
      expect([from * 0.999, from * 1.001, to * 0.999, to * 1.001].map(seen)).toEqual([
        false,
        true,
        true,
        false,
      ]);
    },
  );

  it.each([
    [2, 2.432, 439.6],
    [5, 5.03, 212.5],
    [10, 9.36, 114.2],
  ])('H 3, tilt 30°, 2688 px, 103°, h 1.6: at %d m depth %d and %d px/m', (ground, depth, across) => {
    const view = viewOf({ z: 3, tilt: 30, horizontal: 103, vertical: 100, pixels: 2688 });
    const point = imagePoint(view, ground, 0, 1.6);
    within(point?.depth, depth);
    within(point?.across, across);
    const focal = (point?.across ?? NaN) * (point?.depth ?? NaN);
    const vertical = view.lens.pixelsDown / (2 * Math.tan(view.lens.verticalView / 2));
    within(point?.down, (vertical * ground) / depth ** 2, 2e-3);
    within(focal, 2688 / (2 * Math.tan((103 * Math.PI) / 360)));
    within(point?.depression, Math.atan2(1.4, ground));
  });

  it('at 103° the middle of a picture differs by 1.4 between a flat and an equidistant lens', () => {
    const across = (projection: Projection): number =>
      imagePoint(viewOf({ projection, z: 1.5, horizontal: 103, vertical: 60 }), 5, 0, 1.5)?.across ?? NaN;
    within(across('equidistant') / across('rectilinear'), 1.4, 2e-3);
  });

  it('a fisheye under the ceiling gives the same pixels all round, up to its circle', () => {
    const view = viewOf({
      projection: 'equidistant',
      z: 3,
      tilt: 90,
      horizontal: 180,
      vertical: 180,
      square: true,
    });
    for (let turn = 0; turn < 2 * Math.PI; turn += 0.3) {
      const point = imagePoint(view, 4 * Math.cos(turn), 4 * Math.sin(turn), 0);
      within(point?.across, ((1920 / Math.PI) * Math.atan(4 / 3)) / 4, 1e-9);
      within(point?.down, ((1920 / Math.PI) * 4) / 25, 1e-9);
      expect(imagePoint(view, 4 * Math.cos(turn), 4 * Math.sin(turn), 3.01)).toBeNull();
    }
    within(imagePoint(view, 0, 0, 0)?.across, 1920 / Math.PI / 3, 1e-9);
    within(imagePoint(view, 1e-9, 0, 0)?.across, 1920 / Math.PI / 3, 1e-9);
  });

  it('a fisheye is black beyond its circle: round its longer side, or its shorter one where none is so wide', () => {
    const lens = { projection: 'equidistant', z: 1.5 } as const;
    const cropped = viewOf({ ...lens, horizontal: 180, vertical: 101 });
    expect(imagePoint(cropped, 0.01, 5, 1.5)).not.toBeNull();
    expect(imagePoint(cropped, -0.01, 5, 1.5)).toBeNull();
    expect(imagePoint(cropped, 1, 2.5, 4)).toBeNull();
    const whole = viewOf({ ...lens, horizontal: 320, vertical: 180 });
    expect(imagePoint(whole, 0.01, 5, 1.5)).not.toBeNull();
    expect(imagePoint(whole, -1, 5, 1.5)).toBeNull();
  });

  it('a panoramic lens has as many pixels a metre in every direction', () => {
    const view = viewOf({ projection: 'cylindrical', z: 3, horizontal: 360, vertical: 90, pixels: 6000 });
    for (const turn of [0, 1, 2, 3, -3, -1]) {
      const point = imagePoint(view, 5 * Math.cos(turn), 5 * Math.sin(turn), 1);
      within(point?.across, 6000 / (2 * Math.PI) / 5, 1e-9);
      within(point?.down, view.lens.pixelsDown / 2 / 5, 1e-9);
    }
  });
});

describe('imagePoint and the picture itself', () => {
  const random = seededRandom(11);
  const anyView = (): View =>
    viewOf({
      projection: (['rectilinear', 'equidistant', 'cylindrical'] as const)[random.index(3)]!,
      x: random.between(-3, 3),
      y: random.between(-3, 3),
      z: random.between(0, 4),
      heading: random.between(-180, 180),
      tilt: random.between(-90, 90),
      horizontal: random.between(20, 170),
      vertical: random.between(20, 170),
    });

  it('pixels a metre are how fast the picture changes (seeded)', () => {
    let tried = 0;
    for (let i = 0; i < cases(4000); i++) {
      const view = anyView();
      const { pose, lens } = view;
      const [x, y, z] = [random.between(-9, 9), random.between(-9, 9), random.between(0, 4)];
      const point = imagePoint(view, x, y, z);
      const [dx, dy] = [x - pose.x, y - pose.y];
      const ground = Math.hypot(dx, dy);
      if (point === null || Math.hypot(ground, z - pose.z) < 0.5 || ground < 0.2) continue;
      const flat = lens.projection === 'rectilinear';
      const step = 1e-6;
      const [sx, sy] = flat ? [Math.sin(pose.heading), -Math.cos(pose.heading)] : [dy / ground, -dx / ground];
      const slope = (mx: number, my: number, mz: number): number | null => {
        const a = imagePoint(view, x - mx * step, y - my * step, z - mz * step);
        const b = imagePoint(view, x + mx * step, y + my * step, z + mz * step);
        if (a === null || b === null) return null;
        return Math.hypot((b.u - a.u) * lens.pixelsAcross, (b.v - a.v) * lens.pixelsDown) / (2 * step);
      };
      const [across, down] = [slope(sx, sy, 0), slope(0, 0, 1)];
      if (across === null || down === null) continue;
      tried++;
      within(point.across, across, 1e-4);
      expect(Math.abs(point.down - down)).toBeLessThan(1e-4 * (down + across));
    }
    expect(tried).toBeGreaterThan(cases(4000) / 10);
  });

  it('the same from a camera that is turned and moved with what it sees (seeded)', () => {
    for (let i = 0; i < cases(500); i++) {
      const view = anyView();
      const [x, y, z] = [random.between(-9, 9), random.between(-9, 9), random.between(0, 4)];
      const turn = random.between(-3, 3);
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      const moved = (px: number, py: number) => [px * c - py * s + 100, px * s + py * c - 50] as const;
      const [ex, ey] = moved(view.pose.x, view.pose.y);
      const pose = { ...view.pose, x: ex, y: ey, heading: view.pose.heading + turn };
      const here = imagePoint(view, x, y, z);
      const there = imagePoint({ ...view, pose }, ...moved(x, y), z);
      if (here === null || there === null) continue;
      for (const key of ['u', 'v', 'depth', 'depression'] as const)
        expect(Math.abs(there[key] - here[key])).toBeLessThan(1e-9);
      within(there.across, here.across, 1e-9);
    }
  });

  it('what is under a mask is not in the picture', () => {
    const view = viewOf({ z: 1.5 });
    const masks = [{ left: 0.4, top: 0.4, right: 0.6, bottom: 0.6 }];
    expect(imagePoint(view, 5, 0, 1.5)).toMatchObject({ u: 0.5, v: 0.5 });
    expect(imagePoint({ ...view, masks }, 5, 0, 1.5)).toBeNull();
    expect(imagePoint({ ...view, masks }, 5, 2, 1.5)).not.toBeNull();
  });
});

describe('a lens that is none', () => {
  const lens = (change: Partial<Lens>): Lens => ({ ...viewOf({}).lens, ...change });

  it.each([
    [{ horizontalView: 0 }, 'no-angle'],
    [{ verticalView: -1 }, 'no-angle'],
    [{ horizontalView: NaN }, 'no-angle'],
    [{ horizontalView: Math.PI }, 'too-wide'],
    [{ projection: 'cylindrical', verticalView: Math.PI }, 'too-wide'],
    [{ projection: 'equidistant', verticalView: Infinity }, 'too-wide'],
    [{ pixelsAcross: 0 }, 'no-pixels'],
    [{ pixelsDown: NaN }, 'no-pixels'],
  ] as const)('%o: %s, and sees nothing', (change, fault) => {
    expect(lensFault(lens(change))).toBe(fault);
    expect(imagePoint({ ...viewOf({ z: 1.5 }), lens: lens(change) }, 5, 0, 1.5)).toBeNull();
  });

  it('the eye itself, what is straight behind it, and a pose of no numbers are in no picture', () => {
    for (const projection of ['rectilinear', 'equidistant', 'cylindrical'] as const) {
      const view = viewOf({ projection, z: 1.5, horizontal: 170, vertical: 170 });
      expect(imagePoint(view, 0, 0, 1.5)).toBeNull();
      expect(imagePoint(view, -5, 0, 1.5)).toBeNull();
      expect(imagePoint({ ...view, pose: { ...view.pose, x: NaN } }, 5, 0, 1.5)).toBeNull();
    }
    const all = viewOf({ projection: 'equidistant', z: 1.5, horizontal: 360, vertical: 360 });
    expect(lensFault(all.lens)).toBeNull();
    expect(imagePoint(all, -5, 0, 1.5)).toBeNull();
    expect(imagePoint(all, -5, 0.1, 1.5)).not.toBeNull();
  });
});
