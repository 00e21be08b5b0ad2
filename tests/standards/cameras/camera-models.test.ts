import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { projectionOf, verticalViewOf } from '../../../src/model/query/camera-optics';
import { modelFields } from '../../../src/model/query/camera-model';
import { parseEntity } from '../../../src/model/schema/parse-entity';
import { CAMERA_MODELS } from '../../../src/standards/cameras/camera-models';
import { lensCheck } from '../../../src/standards/cameras/lens-check';
import { sensorWidth } from '../../../src/standards/cameras/sensor-widths';

const DEGREE = Math.PI / 180;
const model = (name: string) =>
  present(
    CAMERA_MODELS.find((each) => each.model === name),
    name,
  );

/** Pixels a metre across of a flat picture, told apart from our kernel: CCTV "Optics". */
const density = (pixels: number, view: number, metres: number): number =>
  pixels / (2 * metres * Math.tan(view / 2));

describe('built-in cameras', () => {
  it.each([
    // CCTV "Optics": camera, lens, metres, px/m.
    ['DS-2CE76D0T', 2.8, 5, 143.6],
    ['DS-2CE76D0T', 2.8, 10, 71.8],
    ['DS-2CE76D0T', 2.8, 5.75, 125],
    ['DS-2CE76D0T', 6, 5, 394.5],
    ['DS-2CE76D0T', 6, 10, 197.3],
    ['DS-2CE76D0T', 6, 7.89, 250],
    ['DS-2CD2143G2-I', 2.8, 5, 213.8],
    ['DS-2CD2143G2-I', 2.8, 10, 106.9],
  ])('%s %d mm at %d m has %d px/m', (name, focal, metres, expected) => {
    const { views, pixelsAcross } = model(name);
    const { horizontalView } = present(
      views.find(({ focalLength }) => focalLength === focal),
      'lens',
    );
    // To 0.1 %.
    expect(Math.abs(density(pixelsAcross!, horizontalView, metres) / expected - 1)).toBeLessThan(0.001);
  });

  it('are of every form, named once', () => {
    expect(new Set(CAMERA_MODELS.map(({ form }) => form))).toEqual(
      new Set(['dome', 'bullet', 'turret', 'ptz', 'fisheye', 'panoramic']),
    );
    expect(new Set(CAMERA_MODELS.map(({ id }) => id)).size).toBe(CAMERA_MODELS.length);
    expect(CAMERA_MODELS.some(({ heads }) => heads.length === 3)).toBe(true);
  });

  it('make legal cameras, the widest lens first, the picture as upright as they say', () => {
    for (const each of CAMERA_MODELS) {
      const wide = each.views.map(({ horizontalView }) => horizontalView);
      expect(wide).toEqual(wide.toSorted((a, b) => b - a));
      for (const view of each.views) {
        const fields = modelFields(each, view);
        const parsed = parseEntity('assets', {
          id: 'asset_1',
          kind: 'camera',
          storey: 'storey_1',
          x: 0,
          y: 0,
          ...fields,
        });
        expect(parsed.ok, each.id).toBe(true);
        const vertical = verticalViewOf({ ...fields, verticalView: null })!;
        // Square pixels see at least as high as what a bending lens is said to: never less.
        if (view.verticalView !== null && projectionOf(fields) === 'rectilinear')
          expect(vertical / view.verticalView, each.id).toBeGreaterThan(0.9);
      }
    }
  });

  it('say on their card which lens they have, where they are sold with several', () => {
    const dome = model('DS-2CD2143G2-I');
    expect(dome.views.map((view) => modelFields(dome, view).model)).toEqual([
      'Hikvision DS-2CD2143G2-I 2.8 mm',
      'Hikvision DS-2CD2143G2-I 4 mm',
    ]);
    const [fisheye] = [model('M3057-PLVE')];
    expect(modelFields(fisheye, fisheye.views[0]!).model).toBe('Axis M3057-PLVE');
  });
});

describe('a field of view beside focal length and sensor', () => {
  const check = (degrees: number, focalLength: number, sensor: string) =>
    lensCheck({ horizontalView: degrees * DEGREE, focalLength, sensor });

  // CCTV "Optics": 2.8 mm on 1/3" computes to 81°, the datasheet says 103°; 4 mm 62° against 84°.
  it.each([
    [103, 2.8, 81],
    [84, 4, 62],
  ])('%d° told of %d mm computes to %d°', (told, focal, computed) => {
    const found = check(told, focal, '1/3"')!;
    expect(Math.round(found.computed / DEGREE)).toBe(computed);
    expect(found.ratio).toBeCloseTo((told * DEGREE) / found.computed, 12);
    expect(found).toMatchObject({ verdict: 'bends', nearest: 'equidistant' });
  });

  it('agrees of narrow lenses, which draw straight lines', () => {
    // 4.157 mm on 1/3": 2 atan(2.4 / 4.157).
    expect(check(60, 4.157, '1/3')).toMatchObject({ verdict: 'agrees', nearest: 'rectilinear' });
  });

  it('tells what no lens can be', () => {
    expect(check(40, 2.8, '1/3')?.verdict).toBe('sees-less');
  });

  it('differs by 1.4 between projections in the middle of 103°', () => {
    const angle = 103 * DEGREE;
    const flat = 1 / (2 * Math.tan(angle / 2));
    expect(1 / angle / flat).toBeCloseTo(1.4, 2);
  });

  it.each([
    [103, 0, '1/3'],
    [103, Number.NaN, '1/3'],
    [0, 2.8, '1/3'],
    [180, 1.6, '1/1.8'],
    [Number.NaN, 2.8, '1/3'],
    [103, 2.8, '1/99'],
    [103, 2.8, 'toString'],
  ])('is silent of %d°, %d mm, %s', (degrees, focal, sensor) => {
    expect(check(degrees, focal, sensor)).toBeNull();
  });

  it('knows sensors by the names that datasheets have', () => {
    expect([sensorWidth('1/2.8'), sensorWidth('1/2.8"'), sensorWidth(' 1/2.8 ″')]).toEqual([
      5.14, 5.14, 5.14,
    ]);
    expect(sensorWidth('CMOS')).toBeNull();
  });
});
