import { describe, expect, it } from 'vitest';
import { planGeojson } from '../../../src/formats/plan-geojson/plan-geojson';
import type { PlanRead } from '../../../src/formats/format';
import { boxFeature, lineFeature, planText, pointFeature, ringFeature } from '../../model/derive/read-plan';

const room = boxFeature('space', [0, 0, 4, 3], { id: 'C1', name: 'Office' });

function read(text: string | Uint8Array): PlanRead {
  const result = planGeojson.read(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What is said about one feature of a plan that holds it beside a sound room. */
const warningsOf = (feature: unknown): [string, string][] =>
  read(planText([room, feature]))
    .warnings.filter(({ code }) => code !== 'plan.uses-guessed')
    .map(({ code, place }) => [code, place]);

const failure = (text: string | Uint8Array): [string, string] => {
  const result = planGeojson.read(text);
  if (result.ok) throw new Error('was read');
  return [result.error.code, result.error.place];
};

const header = (change: Record<string, unknown>): string => {
  const file: Record<string, unknown> = JSON.parse(planText([room]));
  return JSON.stringify({ ...file, plan: { ...(file['plan'] as object), ...change } });
};

describe('what is refused as a whole, with its place', () => {
  const utf8 = new TextEncoder();
  it.each<[string, string | Uint8Array, [string, string]]>([
    ['nothing', '', ['file.empty', '']],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0), ['file.other-format', '']],
    ['zeros', new Uint8Array(100), ['file.not-json', '1:1']],
    ['GBK text', Uint8Array.of(0x7b, 0x22, 0xb2, 0xa1, 0xb7, 0xbf, 0x22), ['file.not-utf8', 'byte 2']],
    ['a cut file', planText([room]).slice(0, -1), ['file.not-json', `1:${planText([room]).length}`]],
    ['NaN', '{"type":\n  NaN}', ['file.not-json', '2:3']],
    ['text after the end', `${planText([room])} x`, ['file.not-json', `1:${planText([room]).length + 2}`]],
    ['another object', '{}', ['plan.not-a-feature-collection', 'type']],
    ['a list', '[1]', ['plan.not-a-feature-collection', 'type']],
    ['plain GeoJSON', '{"type":"FeatureCollection","features":[]}', ['plan.no-header', 'plan']],
    ['another format', header({ format: 'x' }), ['plan.wrong-format', 'plan.format']],
    ['a newer version', header({ version: 2 }), ['plan.newer-version', 'plan.version']],
    ['version "1"', header({ version: '1' }), ['plan.wrong-version', 'plan.version']],
    ['no storeys', header({ storeys: [] }), ['plan.no-storeys', 'plan.storeys']],
    [
      'storeys of one id',
      header({
        storeys: [
          { id: 1, elevation: 0 },
          { id: '1', elevation: 4 },
        ],
      }),
      ['plan.duplicate-storey', 'plan.storeys[1].id'],
    ],
    [
      'a storey nowhere',
      header({ storeys: [{ id: 'G', elevation: null }] }),
      ['plan.bad-storey', 'plan.storeys[0].elevation'],
    ],
    [
      'a storey in space',
      header({ storeys: [{ id: 'G', elevation: 1e9 }] }),
      ['plan.bad-storey', 'plan.storeys[0].elevation'],
    ],
  ])('%s', (_, text, expected) => {
    expect(failure(text)).toEqual(expected);
    if (typeof text === 'string' && text !== '') expect(failure(utf8.encode(text))).toEqual(expected);
  });

  it('a file beyond the limit', () => {
    expect(failure(new Uint8Array(200_000_000).fill(91))[0]).toBe('file.too-large');
  });

  it('more features than the limit', () => {
    const text = planText([]).replace('"features":[]', `"features":[${'0,'.repeat(200_000)}0]`);
    expect(failure(text)).toEqual(['plan.too-many-features', 'features']);
  });

  it('nesting without end', () => {
    expect(failure('['.repeat(5_000_000))).toEqual(['file.too-deep', '1:101']);
  });
});

describe('what is left out, and named', () => {
  const square = [
    [5, 0],
    [9, 0],
    [9, 3],
    [5, 3],
    [5, 0],
  ] as const;
  it.each<[string, unknown, [string, string][]]>([
    ['no feature', 7, [['plan.feature-not-an-object', 'features[1]']]],
    ['unknown kind', boxFeature('escalator', [5, 0, 9, 3], { id: 'X' }), [['plan.unknown-kind', 'X']]],
    [
      'unknown storey',
      boxFeature('space', [5, 0, 9, 3], { id: 'X', storey: 'L9' }),
      [['plan.unknown-storey', 'X']],
    ],
    [
      'no storey',
      boxFeature('space', [5, 0, 9, 3], { id: 'X', storey: null }),
      [['plan.missing-property', 'X']],
    ],
    [
      'crossed ring',
      ringFeature(
        'space',
        [
          [5, 0],
          [9, 3],
          [9, 0],
          [5, 3],
          [5, 0],
        ],
        { id: 'X' },
      ),
      [['plan.ring-crosses-itself', 'X']],
    ],
    [
      'flat ring',
      ringFeature(
        'space',
        [
          [5, 0],
          [9, 0],
          [7, 0],
          [5, 0],
        ],
        { id: 'X' },
      ),
      [['plan.ring-without-area', 'X']],
    ],
    [
      'far coordinate',
      ringFeature(
        'space',
        [
          [5, 0],
          [1e9, 0],
          [9, 3],
          [5, 0],
        ],
        { id: 'X' },
      ),
      [['plan.bad-coordinate', 'X']],
    ],
    [
      'null coordinate',
      ringFeature(
        'space',
        [
          [5, 0],
          [9, null as unknown as number],
          [9, 3],
          [5, 0],
        ],
        { id: 'X' },
      ),
      [['plan.bad-coordinate', 'X']],
    ],
    [
      'two points',
      ringFeature(
        'space',
        [
          [5, 0],
          [9, 0],
        ],
        { id: 'X' },
      ),
      [['plan.too-few-points', 'X']],
    ],
    ['line for a room', lineFeature('space', square, { id: 'X' }), [['plan.wrong-geometry', 'X']]],
    [
      'door of no length',
      lineFeature(
        'door',
        [
          [4, 1],
          [4, 1],
        ],
        { id: 'X' },
      ),
      [['plan.line-without-length', 'X']],
    ],
    [
      'unknown asset',
      pointFeature('asset', [1, 1], { id: 'X', asset: 'teapot' }),
      [['plan.unknown-asset', 'X']],
    ],
    ['asset of no kind', pointFeature('asset', [1, 1], { id: 'X' }), [['plan.missing-property', 'X']]],
    [
      'flight without heights',
      boxFeature('flight', [1, 1, 2, 3], { id: 'X' }),
      [['plan.missing-property', 'X']],
    ],
    [
      'flight to heaven',
      boxFeature('flight', [1, 1, 2, 3], { id: 'X', z: [0, 1e6] }),
      [['plan.left-out', 'X']],
    ],
  ])('%s', (_, feature, expected) => {
    expect(warningsOf(feature)).toEqual(expected);
    const { document } = read(planText([room, feature]));
    expect(Object.keys(document.spaces)).toEqual(['space_C1']);
    expect(Object.keys(document.openings)).toEqual([]);
  });

  it('names the coordinate', () => {
    const far = ringFeature(
      'space',
      [
        [5, 0],
        [9, 0],
        [9, 1e9],
        [5, 0],
      ],
      { id: 'X' },
    );
    expect(read(planText([far])).warnings[0]).toMatchObject({
      code: 'plan.bad-coordinate',
      place: 'X',
      params: { at: 'geometry.coordinates[0][2][1]', value: 1e9 },
    });
  });

  it('says the first thousand troubles and how many more there are', () => {
    const { warnings } = read(planText(Array.from({ length: 1500 }, () => 0)));
    expect(warnings).toHaveLength(1001);
    expect(warnings[1000]).toMatchObject({ code: 'plan.more-warnings', params: { count: 500 } });
  });
});

describe('what is kept with a warning', () => {
  const only = (features: readonly unknown[]): PlanRead => read(planText(features));

  it('a ring that is slightly open loses its last point, one that is wide open gets its last side', () => {
    const ring = (last: [number, number]) =>
      ringFeature('space', [[0, 0], [4, 0], [4, 3], [0, 3], last], { id: 'X', name: 'Office' });
    const slight = only([ring([0.01, 0.02])]);
    expect(slight.document.spaces.space_X?.outline.outer).toHaveLength(4);
    const wide = only([ring([-1, 1])]);
    expect(wide.document.spaces.space_X?.outline.outer).toHaveLength(5);
    for (const { warnings } of [slight, wide])
      expect(warnings[0]).toMatchObject({ code: 'plan.ring-not-closed', place: 'X' });
  });

  it('turns rings and drops repeated points without a word', () => {
    const clockwise = ringFeature(
      'space',
      [
        [0, 0],
        [0, 3],
        [0, 3],
        [4, 3],
        [4, 0],
        [0, 0],
      ],
      { id: 'X', name: 'Office' },
    );
    const { document, warnings } = only([clockwise]);
    expect(document.spaces.space_X?.outline.outer).toEqual([
      [4, 0],
      [4, 3],
      [0, 3],
      [0, 0],
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['plan.uses-guessed']);
  });

  it('a second feature of one id gets a number, and gives it back; walls may come in parts', () => {
    const twice = [
      boxFeature('space', [0, 0, 1, 1], { id: 'X' }),
      boxFeature('space', [2, 0, 3, 1], { id: 'X' }),
    ];
    const { document, warnings } = only(twice);
    expect(Object.keys(document.spaces)).toEqual(['space_X', 'space_X~2']);
    expect(warnings).toMatchObject([{ code: 'plan.duplicate-id', place: 'X', params: { takenAs: 'X~2' } }]);
    const ids = JSON.parse(planGeojson.write(document).text).features.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(['X', 'X']);
    const parts = Array.from({ length: 12 }, (_, i) => boxFeature('wall', [i, 0, i + 0.5, 1], { id: 'W' }));
    const walls = only(parts);
    expect(walls.warnings).toEqual([]);
    expect(read(planGeojson.write(walls.document).text).document).toEqual(walls.document);
  });

  it('a door that names a room which is not there is probed, never taken for an exit', () => {
    const door = lineFeature(
      'door',
      [
        [4, 1],
        [4, 2],
      ],
      { id: 'D', spaces: ['C1', 'C9'] },
    );
    const { document, warnings } = only([room, door]);
    expect(document.openings.opening_D?.spaces).toBeNull();
    expect(warnings[0]).toMatchObject({ code: 'plan.space-unknown', place: 'D', params: { space: 'C9' } });
  });

  it('an unknown use is kept as the name and guessed from', () => {
    const { document } = only([
      boxFeature('space', [0, 0, 1, 1], { id: 'A', use: '手术室三' }),
      boxFeature('space', [2, 0, 3, 1], { id: 'B', use: 'zorb', name: 'Waiting' }),
    ]);
    expect(document.spaces.space_A).toMatchObject({
      use: 'operating-theatre',
      name: { zh: '手术室三', en: null },
    });
    expect(document.spaces.space_B).toMatchObject({ use: 'waiting', name: { zh: null, en: 'Waiting' } });
  });

  it('a wrong optional property falls back to its default', () => {
    const door = lineFeature(
      'door',
      [
        [4, 1],
        [4, 2],
      ],
      { id: 'D', width: -1, locked: 'yes', height: 2 },
    );
    const { document, warnings } = only([door]);
    expect(document.openings.opening_D).toMatchObject({ width: null, locked: false, height: 2 });
    expect(warnings.map(({ code, params }) => [code, params['property']])).toEqual([
      ['plan.property-left-out', 'width'],
      ['plan.property-left-out', 'locked'],
    ]);
  });

  it('a device at the height of another storey is filed there; a height over the datum is told', () => {
    const device = (id: string, storey: string, z: number) =>
      pointFeature('asset', [1, 1], { id, storey, z, asset: 'smoke-detector' });
    const { document, warnings } = only([
      device('low', 'G', 6.5),
      device('datum', 'U', 6.5),
      device('off', 'G', 60),
    ]);
    expect(document.assets.asset_low).toMatchObject({ storey: 'storey_U', z: 2.5 });
    expect(document.assets.asset_datum).toMatchObject({ storey: 'storey_U', z: 2.5 });
    expect(document.assets.asset_off).toMatchObject({ storey: 'storey_G', z: 60 });
    expect(warnings.map(({ code, place }) => [code, place])).toEqual([
      ['plan.asset-storey-by-height', 'low'],
      ['plan.asset-height-from-datum', 'datum'],
      ['plan.asset-height-off-storey', 'off'],
    ]);
  });

  it('properties that nothing keeps are counted', () => {
    const { warnings } = only([boxFeature('wall', [0, 0, 1, 1], { colour: 'red', __proto__x: 1 })]);
    expect(warnings.map(({ code, params }) => [code, params['property']])).toEqual([
      ['plan.properties-not-kept', 'wall.colour'],
      ['plan.properties-not-kept', 'wall.__proto__x'],
    ]);
  });
});
