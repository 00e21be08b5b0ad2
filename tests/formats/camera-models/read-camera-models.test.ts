import { describe, expect, it } from 'vitest';
import { present } from '../../../src/base/assert';
import { seededRandom } from '../../../src/base/random';
import {
  MAX_BYTES,
  MAX_ENTRIES,
  readCameraModels,
  type CameraModelsRead,
} from '../../../src/formats/camera-models/read-camera-models';
import { horizontalViewOf, projectionOf, verticalViewOf } from '../../../src/model/query/camera-optics';
import { modelFields } from '../../../src/model/query/camera-model';
import { parseEntity } from '../../../src/model/schema/parse-entity';
import { cases } from '../../support/cases';
import { damagedBytes, damagedJson } from '../damage';

const DEGREE = Math.PI / 180;

/** Invented; shaped as the database's files are. */
const entry = (id: string, more: object = {}) => ({
  id,
  brand: 'Qinghe',
  model: id.toUpperCase(),
  type: 'dome',
  connectivity: ['ethernet'],
  resolution: { megapixels: 4, max_width: 2688, max_height: 1520, label: '4MP' },
  sensor: '1/2.8" Progressive Scan CMOS',
  lens: { count: 1, focal_length_mm: '2.8 / 4 (fixed options)', aperture: 'F1.6', varifocal: false },
  field_of_view_deg: '101 horizontal (2.8mm) / 82 horizontal (4mm)',
  night_vision: { type: 'ir', range_m: 30 },
  sources: ['https://example.org/datasheet.pdf'],
  ...more,
});

function read(...entries: unknown[]): CameraModelsRead {
  const result = readCameraModels(JSON.stringify(entries));
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const only = (more: object) => present(read(entry('a', more)).models[0], 'model');

describe('the camera database', () => {
  it('becomes models with each of their lenses', () => {
    const { models, warnings } = read(entry('qh-1'));
    expect(warnings).toEqual([]);
    expect(models).toEqual([
      {
        id: 'qh-1',
        brand: 'Qinghe',
        model: 'QH-1',
        form: 'dome',
        projection: null,
        views: [
          { horizontalView: 101 * DEGREE, verticalView: null, focalLength: 2.8 },
          { horizontalView: 82 * DEGREE, verticalView: null, focalLength: 4 },
        ],
        zoom: false,
        pixelsAcross: 2688,
        pixelsDown: 1520,
        heads: [],
        sensor: '1/2.8',
        nightRange: 30,
      },
    ]);
  });

  it('is read entry by entry too, and in the order of brands and models', () => {
    const one = readCameraModels(JSON.stringify(entry('qh-1')));
    expect(one.ok && one.value.models.map(({ id }) => id)).toEqual(['qh-1']);
    const { models } = read(
      entry('b', { brand: 'Z' }),
      entry('c', { brand: 'A' }),
      entry('a', { brand: 'A' }),
    );
    expect(models.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });

  it.each([
    ['bullet', 'bullet'],
    ['box', 'bullet'],
    ['covert', 'dome'],
    ['turret', 'turret'],
    ['ptz', 'ptz'],
    ['fisheye', 'fisheye'],
  ])('a %s is a %s', (type, form) => {
    expect(only({ type }).form).toBe(form);
  });

  it('a fisheye has no more pixels than its round picture, whatever its sensor has', () => {
    const told = { type: 'panoramic', resolution: { megapixels: 6, max_width: 3072, max_height: 2048 } };
    for (const field_of_view_deg of ['185 horizontal / 185 vertical', '185 horizontal'])
      expect(only({ ...told, type: 'fisheye', field_of_view_deg })).toMatchObject({
        form: 'fisheye',
        pixelsAcross: 2048,
        pixelsDown: 2048,
      });
    // Called a panorama, but as high as it is wide.
    expect(only({ ...told, field_of_view_deg: '185 horizontal / 185 vertical' }).form).toBe('fisheye');
    // All round: 180° across the shorter side.
    const round = only({ ...told, type: 'fisheye', field_of_view_deg: '360' });
    const fields = modelFields(round, round.views[0]!);
    expect([horizontalViewOf(fields), verticalViewOf(fields)]).toEqual([Math.PI, Math.PI]);
  });

  it('a stitched panorama is one cylinder', () => {
    const panorama = only({
      type: 'panoramic',
      lens: { count: 4 },
      field_of_view_deg: '180 horizontal / 90 vertical',
      resolution: { megapixels: 8, max_width: 4320, max_height: 1920 },
    });
    expect(panorama).toMatchObject({ form: 'panoramic', pixelsAcross: 4320 });
    expect(projectionOf(modelFields(panorama, panorama.views[0]!))).toBe('cylindrical');
  });

  it('pixels stand in the label where nowhere else; without any the model has none', () => {
    const label = (text: string) => only({ resolution: { megapixels: 2, label: text } });
    expect(label('2MP (1920x1080)')).toMatchObject({ pixelsAcross: 1920, pixelsDown: 1080 });
    const { models, warnings } = read(entry('a', { resolution: { megapixels: 4, label: '4MP' } }));
    expect(models[0]).toMatchObject({ pixelsAcross: null, pixelsDown: null });
    expect(warnings).toEqual([
      { code: 'camera-file.pixels-unknown', place: 'a', params: { count: 1, first: 'a' } },
    ]);
  });

  it.each([
    ['1/2.8" CMOS', '1/2.8'],
    ['Panasonic 1/3" CMOS', '1/3'],
    ['4 x 1/2.9" progressive scan', '1/2.9'],
    ['1/2.7\\" CMOS', '1/2.7'],
    ['2/3″', '2/3'],
    ['1-inch', '1'],
    ['CMOS', null],
  ])('sensor %s is %s', (sensor, expected) => {
    expect(only({ sensor }).sensor).toBe(expected);
  });

  it('what can not be told for sure is left out, counted by its reason with its first example', () => {
    const { models, warnings } = read(
      entry('good'),
      entry('good'),
      entry('dual', { type: 'dual-lens' }),
      entry('ring', { type: 'panoramic', field_of_view_deg: '51 to 93 horizontal (per sensor)' }),
      entry('twin', { lens: { count: 2 } }),
      entry('total', { type: 'panoramic', field_of_view_deg: 'up to 360 total (4 modules)' }),
      entry('four', { type: 'panoramic', field_of_view_deg: '360', resolution: { label: '20MP (4x5MP)' } }),
      entry('heat', { sensor: '12 um uncooled microbolometer' }),
      entry('none', { field_of_view_deg: null }),
      entry('unclear', { field_of_view_deg: '101 / 54' }),
      entry('assumed', { field_of_view_deg: '101' }),
      { id: 'broken' },
      5,
    );
    expect(models.map(({ id }) => id)).toEqual(['assumed', 'good']);
    expect(
      Object.fromEntries(
        warnings.map(({ code, params }) => [code.slice(12), `${params['count']} ${params['first']}`]),
      ),
    ).toEqual({
      'entry-repeated': '1 good',
      'several-lenses': '5 dual',
      thermal: '1 heat',
      'no-field-of-view': '1 none',
      'field-of-view-unclear': '1 unclear',
      'horizontal-assumed': '1 assumed',
      'entry-broken': '2 11',
    });
  });
});

describe('files that are none', () => {
  const code = (source: string | Uint8Array): string | null => {
    const result = readCameraModels(source);
    return result.ok ? null : result.error.code;
  };

  it.each([
    ['', 'file.empty'],
    ['[', 'file.not-json'],
    ['['.repeat(500), 'file.too-deep'],
    ['5', 'camera-file.not-a-list'],
    ['[]', 'camera-file.not-a-list'],
    ['"text"', 'camera-file.not-a-list'],
    ['{}', 'camera-file.none'],
    ['[{"id":"x"}]', 'camera-file.none'],
    ['{"type":"FeatureCollection","features":[]}', 'camera-file.none'],
  ])('%s is refused: %s', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it('too large or too long ones are refused before they are looked at', () => {
    expect(code(new Uint8Array(MAX_BYTES + 1))).toBe('file.too-large');
    expect(code(JSON.stringify(Array.from({ length: MAX_ENTRIES + 1 }, () => 0)))).toBe(
      'camera-file.too-many',
    );
  });

  it('texts of absurd length leave an entry out', () => {
    expect(code(JSON.stringify([entry('a', { field_of_view_deg: '1 '.repeat(10_000) })]))).toBe(
      'camera-file.none',
    );
  });

  it('damaged ones are refused or make legal cameras', () => {
    const random = seededRandom(1127);
    const text = JSON.stringify([
      entry('a'),
      entry('b', {
        type: 'ptz',
        field_of_view_deg: '58-2.5 horizontal',
        lens: { focal_length_mm: '4.8-120' },
      }),
      entry('c', { type: 'fisheye', field_of_view_deg: '360' }),
    ]);
    const bytes = new TextEncoder().encode(text);
    let found = 0;
    for (let i = 0; i < cases(2000); i++) {
      const source = i % 4 === 0 ? damagedBytes(bytes, random) : damagedJson(text, random);
      const result = readCameraModels(source);
      if (!result.ok) continue;
      found += result.value.models.length;
      for (const model of result.value.models) {
        for (const view of model.views) {
          const camera = { id: 'asset_1', kind: 'camera', storey: 'storey_1', x: 0, y: 0 };
          const parsed = parseEntity('assets', { ...camera, ...modelFields(model, view) });
          expect(parsed.ok ? null : parsed.error).toBeNull();
        }
      }
    }
    expect(found).toBeGreaterThan(cases(2000));
  });
});
