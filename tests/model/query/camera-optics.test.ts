import { describe, expect, it } from 'vitest';
import { horizontalViewOf, projectionOf, verticalViewOf } from '../../../src/model/query/camera-optics';

const DEGREE = Math.PI / 180;
const camera = {
  form: 'dome',
  projection: null,
  horizontalView: 90 * DEGREE,
  verticalView: null,
  pixelsAcross: 2688,
  pixelsDown: 1520,
} as const;

describe('projection', () => {
  it.each([
    ['dome', 90, 'rectilinear'],
    ['bullet', 149.9, 'rectilinear'],
    ['turret', 150, 'equidistant'],
    ['ptz', 60, 'rectilinear'],
    ['fisheye', 180, 'equidistant'],
    ['fisheye', 100, 'equidistant'],
    ['panoramic', 180, 'cylindrical'],
    ['panoramic', 100, 'cylindrical'],
  ] as const)('of a %s of %d° is %s', (form, degrees, expected) => {
    expect(projectionOf({ ...camera, form, horizontalView: degrees * DEGREE })).toBe(expected);
  });

  it('is what the camera says it is, and known without a lens', () => {
    expect(projectionOf({ ...camera, form: 'fisheye', projection: 'rectilinear' })).toBe('rectilinear');
    expect(projectionOf({ ...camera, horizontalView: null })).toBe('rectilinear');
  });
});

describe('horizontal field of view', () => {
  const view = (changes: object): number | null => horizontalViewOf({ ...camera, ...changes });

  it('is what the camera says', () => {
    expect(view({})).toBe(90 * DEGREE);
    expect(view({ horizontalView: null })).toBeNull();
    expect(view({ form: 'fisheye', horizontalView: 185 * DEGREE })).toBe(185 * DEGREE);
    expect(view({ form: 'panoramic', horizontalView: 2 * Math.PI })).toBe(2 * Math.PI);
  });

  it.each([
    [3072, 3072, 180, 180],
    [2560, 1440, 320, 180],
    [1440, 2560, 180, 320],
  ])(
    'of a fisheye that sees all round, %d × %d, has 180° across the shorter side',
    (pixelsAcross, pixelsDown, across, down) => {
      const round = { form: 'fisheye', horizontalView: 2 * Math.PI, pixelsAcross, pixelsDown } as const;
      expect(view(round)! / DEGREE).toBeCloseTo(across, 9);
      expect(verticalViewOf({ ...camera, ...round })! / DEGREE).toBeCloseTo(down, 9);
    },
  );
});

describe('vertical field of view', () => {
  const view = (changes: object): number | null => verticalViewOf({ ...camera, ...changes });

  it('that the camera says is taken as it is', () => {
    expect(view({ verticalView: 0.5 })).toBe(0.5);
    expect(view({ verticalView: 0.5, horizontalView: null })).toBe(0.5);
  });

  it('follows from square pixels: the corner pixel is as large as the middle one would be by the same lens', () => {
    // 90° across: one metre off at one metre, 1520 / 2688 of it up.
    expect(view({})! / DEGREE).toBeCloseTo(2 * (Math.atan(1520 / 2688) / DEGREE), 9);
    // A round picture of a fisheye is as high as it is wide.
    expect(view({ form: 'fisheye', horizontalView: Math.PI, pixelsAcross: 3072, pixelsDown: 3072 })).toBe(
      Math.PI,
    );
    // 180° round a cylinder of radius 1 is π wide; a quarter of that high, half of it up.
    expect(
      view({ form: 'panoramic', horizontalView: Math.PI, pixelsAcross: 4000, pixelsDown: 1000 }),
    ).toBeCloseTo(2 * Math.atan(Math.PI / 8), 12);
  });

  it('is that of 16:9 where pixels down are not known', () => {
    expect(view({ pixelsDown: null })).toBeCloseTo(2 * Math.atan(9 / 16), 12);
    expect(view({ pixelsAcross: null, pixelsDown: null })).toBeCloseTo(2 * Math.atan(9 / 16), 12);
  });

  it('is unknown without a lens, and where no lens can be so', () => {
    expect(view({ horizontalView: null })).toBeNull();
    expect(view({ projection: 'rectilinear', horizontalView: Math.PI })).toBeNull();
  });
});
