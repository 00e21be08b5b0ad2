import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/base/random';
import { FILE_CODES } from '../../src/formats/file-issue';
import type { PlanFormat } from '../../src/formats/format';
import {
  PLAN_GEOJSON_ERRORS,
  PLAN_GEOJSON_WARNINGS,
} from '../../src/formats/plan-geojson/plan-geojson-codes';
import { planGeojson } from '../../src/formats/plan-geojson/plan-geojson';
import { wardtwinJson } from '../../src/formats/wardtwin-json/wardtwin-json';
import { deriveNav } from '../../src/model/derive/derive-nav';
import { deriveSight } from '../../src/model/derive/derive-sight';
import { parseDocument } from '../../src/model/schema/parse-document';
import { CLINIC, FIXTURE, hasClinic, readPlanAt } from '../model/derive/read-plan';
import { damagedBytes, damagedJson } from './damage';
import { costly } from '../support/cases';

const LIMIT = 10_000;
const ERRORS: ReadonlySet<string> = new Set([...FILE_CODES, ...PLAN_GEOJSON_ERRORS]);
const WARNINGS: ReadonlySet<string> = new Set(PLAN_GEOJSON_WARNINGS);

/** Reads what was damaged: either one message with its place, or a legal document that can be walked and seen. */
function survives(format: PlanFormat, source: string | Uint8Array): 'read' | 'refused' {
  const start = performance.now();
  const read = format.read(source);
  expect(performance.now() - start).toBeLessThan(LIMIT);
  if (!read.ok) {
    const { code, place } = read.error;
    expect(code.startsWith('document.') || ERRORS.has(code), code).toBe(true);
    const whole = [
      'file.empty',
      'file.other-format',
      'file.too-large',
      'document.not-a-document',
      'document.too-many-entities',
    ];
    if (!whole.includes(code)) expect(place, code).not.toBe('');
    return 'refused';
  }
  const { document, warnings } = read.value;
  for (const { code, place } of warnings) {
    expect(WARNINGS.has(code), code).toBe(true);
    expect(place, code).not.toBe('');
  }
  expect(parseDocument(document)).toEqual({ ok: true, value: document });
  deriveNav(document);
  for (const { id } of Object.values(document.storeys)) deriveSight(document, id);
  expect(format.read(format.write(document).text).ok).toBe(true);
  return 'read';
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

function damageTests(format: PlanFormat, text: string, runs: number): void {
  const bytes = new TextEncoder().encode(text);
  const outcomes = { read: 0, refused: 0 };
  it('wrong, missing, renamed, swapped, repeated values; crossed rings', () => {
    const property = fc.property(seeds, (seed) => {
      outcomes[survives(format, damagedJson(text, seededRandom(seed)))]++;
    });
    fc.assert(property, { seed: 7, numRuns: runs });
    // Both happen, so that neither half of the check is empty.
    expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(runs / 50);
  });
  it('cut, flipped and foreign bytes', () => {
    const property = fc.property(seeds, (seed) => {
      survives(format, damagedBytes(bytes, seededRandom(seed)));
    });
    fc.assert(property, { seed: 8, numRuns: runs });
  });
}

describe('damaged Plan GeoJSON', () => {
  damageTests(planGeojson, readFileSync(FIXTURE, 'utf8'), costly(400));
});

describe.skipIf(!hasClinic)(
  'damaged clinic.plan.geojson, its first 60 features (skipped where it is missing)',
  () => {
    const text = hasClinic ? readFileSync(CLINIC, 'utf8') : '{"features":[]}';
    const file: { features: unknown[] } = JSON.parse(text);
    // Some of each kind: every thirtieth.
    const some = file.features.filter((_, i) => i % 30 === 0).slice(0, 60);
    damageTests(planGeojson, JSON.stringify({ ...file, features: some }), costly(100));
  },
);

describe('damaged wardtwin.json', () => {
  damageTests(wardtwinJson, wardtwinJson.write(readPlanAt(FIXTURE)).text, costly(300));
});

describe('files that are no plans', () => {
  const garbage = seededRandom(1);
  const noise = Uint8Array.from({ length: 1_000_000 }, () => garbage.index(256));
  it.each<[string, Uint8Array]>([
    [
      'a PNG renamed',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise.subarray(0, 1000)),
    ],
    ['noise', noise],
    ['200 MB of zeros', new Uint8Array(200_000_000)],
    ['200 MB of brackets', new Uint8Array(200_000_000).fill(0x5b)],
    ['60 MB of brackets', new Uint8Array(60_000_000).fill(0x5b)],
    ['60 MB in one string', new Uint8Array(60_000_000).fill(0x22, 0, 1).fill(0x61, 1)],
  ])('%s', (_, bytes) => {
    for (const format of [planGeojson, wardtwinJson]) expect(survives(format, bytes)).toBe('refused');
  });
});
