import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planGeojson } from '../../src/formats/plan-geojson/plan-geojson';
import { wardtwinJson } from '../../src/formats/wardtwin-json/wardtwin-json';
import { formatOfFile } from '../../src/formats/plan-formats';
import { DOCUMENT_VERSION, type CampusDocument } from '../../src/model/schema/document';
import { OUTDOOR_SURFACES } from '../../src/model/schema/outdoor-surface';
import {
  boxFeature,
  CLINIC,
  FIXTURE,
  hasClinic,
  planText,
  readPlan,
  readPlanAt,
} from '../model/derive/read-plan';
import { smallDocument } from '../model/small-document';
import { randomPlan } from './random-plan';
import { cases } from '../support/cases';

interface PlanFile {
  readonly plan: unknown;
  readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
}

const parse = (text: string): PlanFile => JSON.parse(text);

/** Features as text with their keys in one order, sorted: what a file says, whatever the order it says it in. */
const said = ({ features }: PlanFile): string[] =>
  features.map((feature) => JSON.stringify(sortedKeys(feature))).sort();

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sortedKeys(v)]),
  );
}

describe('Plan GeoJSON', () => {
  it('reads back every document that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
        const document = randomPlan(seed);
        const { text, warnings } = planGeojson.write(document);
        expect(warnings).toEqual([]);
        const back = readPlan(text);
        // Heights of flights may lose a last digit to the datum, once.
        for (const [id, flight] of Object.entries(document.flights)) {
          const z = Object.values(back.flights).find((other) => other.id === id)?.z;
          expect(z?.[0]).toBeCloseTo(flight.z[0], 12);
          expect(z?.[1]).toBeCloseTo(flight.z[1], 12);
        }
        const same = withoutHeights(back);
        const flights = withoutHeights(document);
        expect({ ...back, flights: same }).toEqual({ ...document, flights });
        expect(planGeojson.write(back).text).toBe(text);
      }),
      { seed: 20261123, numRuns: cases(300) },
    );
  });

  it('reads the small plan back as it was', () => {
    const document = readPlanAt(FIXTURE);
    expect(readPlan(planGeojson.write(document).text)).toEqual(document);
  });

  it('says what open ground is made for, and reads it back; a word that it does not know is left out', () => {
    const yard = (id: string, rest: object) => boxFeature('outdoor', [0, 0, 4, 4], { id, ...rest });
    const surfaces = [...OUTDOOR_SURFACES, null];
    const features = surfaces.map((surface, i) => yard(`O${i}`, surface === null ? {} : { surface }));
    const document = readPlan(planText(features));
    const { text, warnings } = planGeojson.write(document);
    expect(warnings).toEqual([]);
    expect(Object.values(readPlan(text).outdoors).map(({ surface }) => surface)).toEqual(surfaces);
    const lava = Object.values(readPlan(planText([yard('O', { surface: 'lava' })])).outdoors);
    expect(lava.map(({ surface }) => surface)).toEqual([null]);
  });

  it.skipIf(!hasClinic)('loses nothing of the clinic: same ids, digits and properties', () => {
    const text = readFileSync(CLINIC, 'utf8');
    const written = planGeojson.write(readPlan(text)).text;
    expect(said(parse(written))).toEqual(said(parse(text)));
    expect(sortedKeys(parse(written).plan)).toEqual(sortedKeys(parse(text).plan));
    expect(planGeojson.write(readPlan(written)).text).toBe(written);
  });
});

const withoutHeights = ({ flights }: CampusDocument): unknown =>
  Object.fromEntries(Object.entries(flights).map(([id, flight]) => [id, { ...flight, z: null }]));

describe('wardtwin.json', () => {
  it('gives back every document, and the same text for it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
        const document = randomPlan(seed);
        const text = wardtwinJson.write(document).text;
        const read = wardtwinJson.read(text);
        expect(read.ok && read.value.document).toEqual(document);
        expect(read.ok && wardtwinJson.write(read.value.document).text).toBe(text);
      }),
      { seed: 20261123, numRuns: cases(100) },
    );
  });

  it('keeps each kind of entity', () => {
    const document = smallDocument();
    const read = wardtwinJson.read(wardtwinJson.write(document).text);
    expect(read.ok && read.value.document).toEqual(document);
  });

  it('gives the same text whatever order fields were set in', () => {
    const document = readPlanAt(FIXTURE);
    const turned = Object.fromEntries(
      Object.entries(document.spaces)
        .reverse()
        .map(([id, space]) => [id, Object.fromEntries(Object.entries(space).reverse())]),
    );
    // The same entities with their keys the other way round.
    expect(wardtwinJson.write({ ...document, spaces: turned as typeof document.spaces }).text).toBe(
      wardtwinJson.write(document).text,
    );
  });

  it('refuses a file that says one thing twice, an older draft it migrates, a newer one it refuses', () => {
    const text = wardtwinJson.write(readPlanAt(FIXTURE)).text;
    const twice = text.replace('"column_col-1":', '"column_col-1":{},\n"column_col-1":');
    expect(wardtwinJson.read(twice)).toMatchObject({
      ok: false,
      error: { code: 'file.repeated-key', params: { key: 'column_col-1' } },
    });
    const newer = wardtwinJson.read(text.replace(`"version":${DOCUMENT_VERSION}`, '"version":99'));
    expect(newer).toMatchObject({ ok: false, error: { code: 'document.newer-version', place: 'version' } });
  });
});

it('knows a format by the ending of a file name', () => {
  expect(formatOfFile('A/Clinic.PLAN.GeoJSON')?.id).toBe('plan-geojson');
  expect(formatOfFile('x.wardtwin.json')?.id).toBe('wardtwin-json');
  expect(formatOfFile('x.dwg')).toBeNull();
});
