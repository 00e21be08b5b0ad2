import { describe, expect, it } from 'vitest';
import { DOCUMENT_VERSION, emptyDocument, ENTITY_KINDS } from '../../../src/model/schema/document';
import { MAX_ENTITIES, parseDocument } from '../../../src/model/schema/parse-document';
import { parseEntity } from '../../../src/model/schema/parse-entity';
import { smallDocument, smallJson } from '../small-document';

type Place = readonly (string | number)[];

/** A copy of the small document with the value at a path replaced; `undefined` takes it out. */
function withValue(path: Place, value: unknown): unknown {
  const json: unknown = JSON.parse(JSON.stringify(smallJson()));
  let parent = json as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>;
  const last = path[path.length - 1]!;
  if (value === undefined) delete parent[last];
  else Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  return json;
}

const many = (n: number) => Array.from({ length: n }, (_, i) => [Math.cos(i), i]);

describe('a legal document', () => {
  it('is read with its defaults filled in', () => {
    const read = parseDocument({ format: 'wardtwin', version: DOCUMENT_VERSION, campus: { id: 'campus_1' } });
    expect(read).toEqual({ ok: true, value: emptyDocument() });
    const { spaces, openings, assets, storeys, populations } = smallDocument();
    expect(spaces.space_3).toEqual({
      id: 'space_3',
      storey: 'storey_L2',
      outline: {
        outer: [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
        ],
        holes: [],
      },
      name: { zh: null, en: null },
      number: null,
      use: 'other',
      hazard: null,
      department: null,
      responsible: null,
      ceilingHeight: null,
      occupants: null,
      beds: null,
      mustBeLocked: false,
    });
    expect(openings.opening_1).toMatchObject({ origin: 'given', finalExit: null, locked: false, sill: 0 });
    expect(assets.asset_1).toMatchObject({ z: 1, retired: false, count: 1, agent: null });
    expect(storeys.storey_L1).toMatchObject({ kind: 'storey', atGround: null });
    const nobody = { stick: 0, frame: 0, wheelchair: 0, 'bed-with-equipment': 0, carried: 0 };
    expect(populations.population_1).toMatchObject({
      weekendShare: 1,
      mobility: { walks: 2, bed: 1, ...nobody },
    });
    const visitors = { id: 'population_2', role: 'visitor', byHour: many(24).map(() => 0) };
    expect(parseEntity('populations', visitors)).toMatchObject({
      value: { department: null, spaces: [], mobility: { walks: 1, bed: 0, ...nobody } },
    });
  });

  it('comes back the same, byte for byte, once it has been read', () => {
    const text = JSON.stringify(smallDocument());
    const again = parseDocument(JSON.parse(text));
    expect(again.ok && JSON.stringify(again.value)).toBe(text);
  });

  it('has its dictionaries sorted by id, whatever the order in the file', () => {
    expect(Object.keys(smallDocument().storeys)).toEqual(['storey_L1', 'storey_L2']);
    expect(Object.keys(emptyDocument())).toEqual(['format', 'version', 'campus', ...ENTITY_KINDS]);
  });

  it('has its rings in normal form', () => {
    const clockwise = [
      [0, 0],
      [0, 10],
      [10, 10],
      [10, 10],
      [10, 0],
      [0, 0],
    ];
    const hole = [
      [2, 2],
      [4, 2],
      [4, 4],
    ];
    const read = parseDocument(
      withValue(['spaces', 'space_1', 'outline'], { outer: clockwise, holes: [hole] }),
    );
    expect(read.ok && read.value.spaces.space_1?.outline).toEqual({
      outer: [
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
      holes: [
        [
          [4, 4],
          [4, 2],
          [2, 2],
        ],
      ],
    });
  });
});

const bowTie = [
  [0, 0],
  [10, 10],
  [10, 0],
  [0, 10],
  [-5, 3],
];

const sold = (fields: object = {}): object => ({
  id: 'own-1',
  brand: 'A',
  model: 'B',
  form: 'dome',
  views: [{ horizontalView: 1.8 }],
  ...fields,
});

const REFUSED: readonly (readonly [place: Place, value: unknown, code: string, at?: string])[] = [
  [['format'], 'other', 'not-a-document', ''],
  [['version'], DOCUMENT_VERSION - 1, 'wrong-version'],
  [['version'], DOCUMENT_VERSION + 1, 'wrong-version'],
  [['version'], '1', 'wrong-version'],
  [['extra'], 1, 'unknown-field'],
  [['campus'], undefined, 'missing-field'],
  [['campus', 'id'], 'space_1', 'bad-id'],
  [['campus', 'beds'], -1, 'too-small'],
  [['campus', 'profile'], 'fr', 'unknown-value'],
  [['campus', 'cameraDesign'], { scale: 'dori' }, 'unknown-value', 'campus.cameraDesign.scale'],
  [['campus', 'cameraDesign'], { ownScale: { name: '' } }, 'too-short', 'campus.cameraDesign.ownScale.name'],
  [
    ['campus', 'cameraDesign'],
    { ownScale: { name: 'own', densities: { overview: 0.5 } } },
    'too-small',
    'campus.cameraDesign.ownScale.densities.overview',
  ],
  [
    ['campus', 'cameraDesign'],
    { ownScale: { name: 'own', densities: { outline: 40, validate: 40 } } },
    'wrong-order',
    'campus.cameraDesign.ownScale.densities',
  ],
  [['campus', 'cameraDesign'], { models: [sold(), sold()] }, 'id-repeated', 'campus.cameraDesign.models'],
  [
    ['campus', 'cameraDesign'],
    { models: [sold({ views: [] })] },
    'too-short',
    'campus.cameraDesign.models[0].views',
  ],
  [
    ['campus', 'cameraDesign'],
    { models: [sold({ views: [{ horizontalView: 1 }, { horizontalView: 1.5 }] })] },
    'wrong-order',
    'campus.cameraDesign.models[0].views',
  ],
  [
    ['campus', 'cameraDesign'],
    { models: [sold({ zoom: true })] },
    'unknown-value',
    'campus.cameraDesign.models[0].zoom',
  ],
  [
    ['campus', 'cameraDesign'],
    { models: [sold({ views: [{ horizontalView: 6.4 }] })] },
    'too-large',
    'campus.cameraDesign.models[0].views[0].horizontalView',
  ],
  [['spaces'], [], 'wrong-type'],
  [['spaces', 'space_1'], null, 'wrong-type'],
  [['spaces', 'space_1', 'storey'], undefined, 'bad-id'],
  [['spaces', 'space_1', 'id'], 'space_2', 'id-differs'],
  [['spaces', 'space_1', 'storey'], 'storey_L9', 'missing-reference'],
  [['spaces', 'space_1', 'department'], 'department_9', 'missing-reference'],
  [['spaces', 'space_1', 'responsible'], 'department_1', 'bad-id'],
  [['spaces', 'space_1', 'use'], 'castle', 'unknown-value'],
  [['obstacles', 'obstacle_1', 'form'], 'puddle', 'unknown-value'],
  [['spaces', 'space_1', 'colour'], 'red', 'unknown-field'],
  [['spaces', 'space_1', 'name'], { zh: 'x'.repeat(201), en: null }, 'too-long', 'spaces.space_1.name.zh'],
  [['spaces', 'space_1', 'name'], { fr: 'x' }, 'unknown-field', 'spaces.space_1.name.fr'],
  [['buildings', 'building_A', 'sprinklered'], 'yes', 'wrong-type'],
  [['buildings', 'building_A', 'singleOccupancy'], 'yes', 'wrong-type'],
  [['populations', 'population_1', 'role'], undefined, 'unknown-value'],
  [['populations', 'population_1', 'spaces', 1], 'space_9', 'missing-reference'],
  [['populations', 'population_1', 'byHour'], many(23).map(() => 1), 'too-short'],
  [['populations', 'population_1', 'byHour'], many(25).map(() => 1), 'too-long'],
  [['populations', 'population_1', 'byHour', 7], 0.5, 'wrong-type'],
  [['populations', 'population_1', 'byHour', 7], -1, 'too-small'],
  [['populations', 'population_1', 'weekendShare'], 1.01, 'too-large'],
  [['populations', 'population_1', 'mobility'], { walks: 0, bed: 0 }, 'all-zero'],
  [['populations', 'population_1', 'mobility', 'bed'], -1, 'too-small'],
  [
    ['populations', 'population_1', 'mobility'],
    { flies: 1 },
    'unknown-field',
    'populations.population_1.mobility.flies',
  ],
  [['spaces', 'space_1', 'ceilingHeight'], 0.1, 'too-small'],
  [
    ['spaces', 'space_1', 'outline', 'outer', 2],
    [1e8, 0],
    'bad-coordinate',
    'spaces.space_1.outline.outer[2][0]',
  ],
  [['spaces', 'space_1', 'outline', 'outer', 2, 1], Number.NaN, 'bad-coordinate'],
  [['spaces', 'space_1', 'outline', 'outer', 2, 1], '3', 'bad-coordinate'],
  [['spaces', 'space_1', 'outline', 'outer', 2], [1, 2, 3], 'bad-point'],
  [
    ['spaces', 'space_1', 'outline', 'outer'],
    [
      [0, 0],
      [1, 0],
      [1, 0],
      [0, 0],
    ],
    'too-few-points',
  ],
  [
    ['spaces', 'space_1', 'outline', 'outer'],
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
    'ring-without-area',
  ],
  [['spaces', 'space_1', 'outline', 'outer'], many(20_002), 'too-many-points'],
  [['spaces', 'space_1', 'outline', 'outer'], bowTie, 'ring-crosses-itself'],
  [
    ['spaces', 'space_1', 'outline', 'holes'],
    [bowTie],
    'ring-crosses-itself',
    'spaces.space_1.outline.holes[0]',
  ],
  [['spaces', 'space_1', 'outline', 'outer'], 'x', 'bad-ring'],
  [['storeys', 'storey_L1', 'elevation'], 2001, 'too-large'],
  [['storeys', 'storey_L1', 'elevation'], undefined, 'missing-field'],
  [['storeys', 'storey_L1', 'height'], 0.4, 'too-small'],
  [['storeys', 'storey_L1', 'height'], 201, 'too-large'],
  [['walls', 'wall_1', 'body', 'form'], 'arc', 'unknown-value'],
  [['walls', 'wall_1', 'body', 'line'], [[0, 0]], 'too-short'],
  [
    ['walls', 'wall_1', 'body', 'line'],
    [
      [1, 1],
      [1, 1],
    ],
    'no-length',
  ],
  [
    ['openings', 'opening_1', 'line'],
    [
      [1, 1],
      [1, 1],
    ],
    'no-length',
  ],
  [
    ['openings', 'opening_1', 'spaces'],
    ['space_1', 'space_9'],
    'missing-reference',
    'openings.opening_1.spaces[1]',
  ],
  [
    ['openings', 'opening_1', 'keyHolders'],
    ['person_1', 'person_7'],
    'missing-reference',
    'openings.opening_1.keyHolders[1]',
  ],
  [['openings', 'opening_1', 'lockSchedule', 0, 'to'], '24:00', 'bad-text'],
  [['flights', 'flight_1', 'axis'], [0, 0], 'no-length'],
  [['flights', 'flight_1', 'z'], [0, Infinity], 'wrong-type', 'flights.flight_1.z[1]'],
  [['assets', 'asset_1', 'kind'], 'dragon', 'unknown-kind'],
  [['assets', 'asset_1', 'x'], 1e9, 'too-large'],
  [['assets', 'asset_1', 'count'], 21, 'too-large'],
  [['assets', 'asset_1', 'rating'], 'big', 'bad-text'],
  [['assets', 'asset_3', 'opening'], 'opening_9', 'missing-reference'],
  [['assets', 'asset_9 "'], { kind: 'safe' }, 'bad-id', 'assets["asset_9 \\""].id'],
];

const inWords = (place: Place): string =>
  place.reduce<string>(
    (text, step) => text + (typeof step === 'number' ? `[${step}]` : `${text && '.'}${step}`),
    '',
  );

describe('what is refused, with its place', () => {
  const cases = REFUSED.map(([place, value, code, at]) => ({ place, value, code, at: at ?? inWords(place) }));

  it.each(cases)('$at = $value: $code', ({ place, value, code, at }) => {
    const read = parseDocument(withValue(place, value));
    expect(read.ok ? null : { code: read.error.code, place: read.error.place }).toEqual({
      code: `document.${code}`,
      place: at,
    });
  });

  it.each([null, undefined, 1, 'x', [], {}, [[]], new Date()])('no document at all: %j', (json) => {
    expect(parseDocument(json)).toMatchObject({ ok: false, error: { code: 'document.not-a-document' } });
  });

  it('params are what a sentence needs', () => {
    const params = (place: Place, value: unknown) => {
      const read = parseDocument(withValue(place, value));
      return read.ok ? null : read.error.params;
    };
    expect(params(['storeys', 'storey_L1', 'height'], 201)).toEqual({ max: 200 });
    expect(params(['spaces', 'space_1', 'storey'], 'storey_9')).toEqual({
      target: 'storeys',
      id: 'storey_9',
    });
    expect(params(['spaces', 'space_1', 'storey'], 'x')).toEqual({ prefix: 'storey' });
  });
});

describe('keys of the prototype', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is refused everywhere', (key) => {
    for (const place of [[key], ['spaces', key], ['spaces', 'space_1', key], ['campus', key]]) {
      const read = parseDocument(withValue(place, { polluted: true }));
      expect(read.ok).toBe(false);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('a dictionary that only its prototype has is no dictionary', () => {
    const json: object = Object.create(
      { spaces: { space_x: 1 } },
      Object.getOwnPropertyDescriptors(smallJson()),
    );
    expect(parseDocument(json).ok).toBe(true);
  });

  it('references are not found on the prototype', () => {
    const read = parseDocument(withValue(['spaces', 'space_1', 'storey'], 'storey___proto__'));
    expect(read).toMatchObject({ ok: false, error: { code: 'document.missing-reference' } });
  });
});

describe('size', () => {
  it('more entities than the limit are refused before they are looked at', () => {
    const people: Record<string, null> = {};
    for (let i = 0; i <= MAX_ENTITIES; i++) people[`person_${i}`] = null;
    const read = parseDocument({ ...smallJson(), people });
    expect(read).toMatchObject({ ok: false, error: { code: 'document.too-many-entities' } });
  });
});
