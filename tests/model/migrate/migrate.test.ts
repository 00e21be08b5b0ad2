import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS } from '../../../src/model/migrate/migrate';
import { readDocument } from '../../../src/model/migrate/read-document';
import { DOCUMENT_VERSION } from '../../../src/model/schema/document';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8'));

/** What each step must make of its fixture, looked at by hand; a step without a row here fails the test below. */
const EXPECTED: Readonly<Record<number, (after: never) => void>> = {
  0: (after: ReturnType<typeof JSON.parse>) => {
    expect(after.campus).toEqual({
      id: 'campus_1',
      name: { zh: '青禾市示例医院', en: null },
      attribution: null,
      beds: null,
      profile: 'cn',
    });
    expect(after.spaces.space_1.name).toEqual({ zh: null, en: 'Nurse station' });
    expect(after.spaces.space_2.name).toEqual({ zh: '治疗室', en: null });
    expect(after.assets.asset_1.name).toEqual({ zh: null, en: null });
    expect(after.spaces.space_1.outline).toEqual({
      outer: [
        [0, 0],
        [4, 0],
        [4, 3],
        [0, 3],
      ],
      holes: [],
    });
  },
  1: (after: ReturnType<typeof JSON.parse>) => {
    expect(after).toEqual({ ...(fixture('version-1.json') as object), populations: {} });
  },
  2: (after: ReturnType<typeof JSON.parse>) => {
    expect(after).toEqual({ ...(fixture('version-2.json') as object), calculationUnits: {}, variants: {} });
  },
  3: (after: ReturnType<typeof JSON.parse>) => {
    const { obstacles, ...rest } = fixture('version-3.json') as Record<string, object>;
    expect(after).toEqual({
      ...rest,
      obstacles: { obstacle_1: { ...(obstacles as Record<string, object>)['obstacle_1'], form: null } },
    });
  },
  4: (after: ReturnType<typeof JSON.parse>) => {
    const { assets, ...rest } = fixture('version-4.json') as Record<string, Record<string, object>>;
    const camera = { projection: null, verticalView: null, heads: [], masks: [], bitrate: null };
    expect(after).toEqual({
      ...rest,
      assets: { asset_1: assets!['asset_1'], asset_2: { ...assets!['asset_2'], ...camera } },
    });
  },
  5: (after: ReturnType<typeof JSON.parse>) => {
    const { campus, ...rest } = fixture('version-5.json') as Record<string, object>;
    const cameraDesign = { scale: 'oodpcvs-2025', ownScale: null, keyTarget: false, models: [] };
    expect(after).toEqual({ ...rest, campus: { ...campus, cameraDesign } });
  },
};

describe('migrations', () => {
  it('are one for each version that there was', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(Array.from({ length: DOCUMENT_VERSION }, (_, i) => i));
  });

  it('were each run here, on a file of that version', () => {
    expect(Object.keys(EXPECTED).map(Number)).toEqual(MIGRATIONS.map(({ from }) => from));
    const called = new Set<number>();
    for (const step of MIGRATIONS) {
      const before = fixture(`version-${step.from}.json`);
      expect(before).toMatchObject({ format: 'wardtwin', version: step.from });
      const text = JSON.stringify(before);
      EXPECTED[step.from]!(step.up(before as never) as never);
      expect(JSON.stringify(before)).toBe(text);
      called.add(step.from);
    }
    expect(called.size).toBe(MIGRATIONS.length);
  });

  it.each(MIGRATIONS.map(({ from }) => from))('a file of version %i opens', (version) => {
    const read = readDocument(fixture(`version-${version}.json`));
    expect(read.ok ? null : read.error).toBeNull();
    expect(read.ok && read.value.version).toBe(DOCUMENT_VERSION);
  });

  it('a file from before buildings told of their occupancy says that it is not known', () => {
    const read = readDocument(fixture('version-2.json'));
    const buildings = read.ok ? Object.values(read.value.buildings) : [];
    expect(buildings.map(({ singleOccupancy }) => singleOccupancy)).toEqual([null]);
  });

  it('a file from before lenses told their projection has its cameras as they were', () => {
    const read = readDocument(fixture('version-4.json'));
    const camera = read.ok ? read.value.assets['asset_2' as never] : null;
    expect(camera).toMatchObject({
      heading: 1.5,
      tilt: 1.57,
      horizontalView: 3.14,
      pixelsAcross: 3072,
      retentionDays: 90,
      projection: null,
      heads: [],
      masks: [],
    });
  });

  it('never throw at junk of an old version; validation refuses it after', () => {
    const junk = [null, 1, 'x', [], [1], { a: null }, { a: { name: 5 } }, { name: {} }, { __proto__: null }];
    for (const campus of junk) {
      for (const spaces of junk) {
        const read = readDocument({ format: 'wardtwin', version: 0, campus, spaces });
        expect(read.ok).toBe(false);
      }
    }
  });
});

describe('versions', () => {
  it('a newer one is refused with both numbers', () => {
    expect(migrate({ format: 'wardtwin', version: DOCUMENT_VERSION + 1, tomorrow: true })).toEqual({
      ok: false,
      error: {
        code: 'document.newer-version',
        place: 'version',
        params: { version: DOCUMENT_VERSION + 1, newest: DOCUMENT_VERSION },
      },
    });
  });

  it.each([-1, 0.5, Number.NaN, '1', null, undefined, Infinity])('%j is none', (version) => {
    expect(migrate({ format: 'wardtwin', version })).toMatchObject({
      ok: false,
      error: { code: 'document.wrong-version' },
    });
  });

  it('the present one is handed on as it is', () => {
    const json = { format: 'wardtwin', version: DOCUMENT_VERSION };
    expect(migrate(json)).toEqual({ ok: true, value: json });
  });

  it.each([null, 3, 'text', [], { version: 1 }, { format: 'FeatureCollection' }])(
    '%j is no document',
    (json) => {
      expect(migrate(json)).toMatchObject({ ok: false, error: { code: 'document.not-a-document' } });
    },
  );
});
