import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/formats/read-json';
import { planGeojson } from '../../../src/formats/plan-geojson/plan-geojson';
import { wardtwinJson } from '../../../src/formats/wardtwin-json/wardtwin-json';
import { translator } from '../../../src/i18n/translator';
import { emptyDocument } from '../../../src/model/schema/document';
import { parseDocument } from '../../../src/model/schema/parse-document';
import type { CampusDocument } from '../../../src/model/schema/document';

type Json = Record<string, unknown>;

const table = (...entities: Json[]): Json =>
  Object.fromEntries(entities.map((entity) => [String(entity['id']), entity]));

const outline = {
  outer: [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
  ],
  holes: [],
};
const line = [
  [4, 1],
  [4, 2],
];
const night = [{ from: '22:00', to: '06:00' }];
const storey = 'storey_G';

function documentOf(rest: Json): CampusDocument {
  const base = { ...emptyDocument(), storeys: table({ id: storey, elevation: 0 }) };
  const parsed = parseDocument({ ...base, ...rest });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const lost = (rest: Json): string[] =>
  planGeojson
    .write(documentOf(rest))
    .warnings.map(({ place, params }) => `${String(params['what'])} ${String(params['count'])} ${place}`);

describe('what Plan GeoJSON cannot hold', () => {
  it('each door that is locked by the hour is named', () => {
    const door = { storey, kind: 'door', line, lockSchedule: night };
    const openings = table({ id: 'opening_D1', ...door }, { id: 'opening_D2', ...door });
    expect(lost({ openings })).toEqual([
      'openings.lockSchedule 1 opening_D1',
      'openings.lockSchedule 1 opening_D2',
    ]);
  });

  it('other things are counted, with the first of them', () => {
    const room = { storey, outline, use: 'ward', responsible: 'person_P' };
    expect(
      lost({
        buildings: table(
          { id: 'building_D', sprinklered: false, detected: false, singleOccupancy: true },
          { id: 'building_E' },
        ),
        people: table({ id: 'person_P' }),
        populations: table({
          id: 'population_V',
          role: 'visitor',
          byHour: Array.from({ length: 24 }, () => 1),
        }),
        departments: table({ id: 'department_X', head: 'person_P' }),
        landings: table({ id: 'landing_L', storey, outline, z: 1.5 }),
        spaces: table({ id: 'space_A', ...room }, { id: 'space_B', ...room, occupants: 0 }),
        compartments: table({ id: 'compartment_C', storey, outlines: [outline], spaces: ['space_A'] }),
        openings: table({
          id: 'opening_D',
          storey,
          kind: 'door',
          line,
          keyHolders: ['person_P'],
          selfClosing: false,
        }),
        walls: table({ id: 'wall_W', storey, body: { form: 'polygon', outline }, fireRating: 120 }),
        assets: table({ id: 'asset_E', kind: 'extinguisher', storey, x: 1, y: 1, responsible: 'person_P' }),
        outdoors: table({ id: 'outdoor_O', storey, outline, form: 'bridge' }),
        campus: { ...emptyDocument().campus, beds: 500 },
      }).sort(),
    ).toEqual([
      'assets.responsible 1 asset_E',
      'buildings.detected 1 building_D',
      'buildings.singleOccupancy 1 building_D',
      'buildings.sprinklered 1 building_D',
      'campus.beds 1 campus_1',
      'compartments.spaces 1 compartment_C',
      'departments 1 department_X',
      'landings 1 landing_L',
      'openings.keyHolders 1 opening_D',
      'openings.selfClosing 1 opening_D',
      'outdoors.form 1 outdoor_O',
      'people 1 person_P',
      'populations 1 population_V',
      'spaces.occupants 1 space_B',
      'spaces.responsible 2 space_A',
      'walls.fireRating 1 wall_W',
    ]);
  });

  it('is told in words, and nothing of it by the format that holds all', () => {
    const openings = table({ id: 'opening_D', storey, kind: 'door', line, lockSchedule: night });
    const document = documentOf({ openings });
    const [loss] = planGeojson.write(document).warnings;
    expect(translator('en').tell(loss!)).toContain('hours at which the door is locked');
    expect(translator('zh').tell(loss!)).toContain('时间表');
    expect(wardtwinJson.write(document).warnings).toEqual([]);
  });
});

it('a text of two bytes a character is to be saved as UTF-8', () => {
  const bytes = (text: string): Uint8Array =>
    new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
  for (const text of ['{"a":1}', '\uFEFF{"a":1}']) {
    expect(readJson(bytes(text), 1e6)).toMatchObject({ ok: false, error: { code: 'file.not-utf8' } });
  }
});
