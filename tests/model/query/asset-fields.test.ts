import { describe, expect, it } from 'vitest';
import { assetFields, sharedFields } from '../../../src/model/query/asset-fields';
import { shownRange, shownValue, storedValue } from '../../../src/model/query/field-unit';
import { ASSET_GROUPS, kindsOfGroup } from '../../../src/model/query/asset-groups';
import { offFloorAssets } from '../../../src/model/query/off-floor-assets';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { ASSET_KINDS } from '../../../src/model/schema/assets/asset-kinds';
import { fieldsOf } from '../../../src/model/schema/assets/asset-registry';
import { parseEntity } from '../../../src/model/schema/parse-entity';
import { smallDocument } from '../small-document';

const FIXED: ReadonlySet<string> = new Set(['id', 'kind', 'storey', 'x', 'y', 'retired']);
const plain = (kind: string) => ({ id: 'asset_1', kind, storey: 'storey_1', x: 0, y: 0 });

describe('fields of asset kinds', () => {
  it('are all that a kind has, but for what and where it is', () => {
    for (const kind of ASSET_KINDS) {
      const names = assetFields(kind).map(({ name }) => name);
      expect(names.toSorted(), kind).toEqual(
        fieldsOf(kind)
          .filter((name) => !FIXED.has(name))
          .toSorted(),
      );
    }
  });

  it('tell the least and the most that the schema takes, every choice, and whether unknown is legal', () => {
    for (const kind of ASSET_KINDS) {
      for (const field of assetFields(kind)) {
        const takes = (value: unknown): boolean =>
          parseEntity('assets', { ...plain(kind), [field.name]: value }).ok;
        expect(takes(null), `${kind}.${field.name}`).toBe(field.nullable);
        if (field.form === 'choice') for (const option of field.options) expect(takes(option)).toBe(true);
        if (field.form === 'choices') expect(takes(field.options)).toBe(true);
        if (field.form === 'flag') expect([takes(true), takes(false)]).toEqual([true, true]);
        if (field.form !== 'number') continue;
        const { min, max } = field;
        expect([takes(max), takes(max + 1), takes(min - 1)], `${kind}.${field.name}`).toEqual([
          true,
          false,
          false,
        ]);
        expect(takes(min + (field.whole ? 0 : 0.001))).toBe(true);
        expect(takes(min + 0.5)).toBe(!field.whole);
      }
    }
  });

  it('shared by several kinds have one form in all of them', () => {
    const shared = sharedFields(['camera', 'smoke-detector']).map(({ name }) => name);
    expect(shared).toEqual(['number', 'name', 'model', 'z', 'department', 'responsible']);
    expect(sharedFields(['safe', 'chemical-store']).map(({ name }) => name)).toContain('doubleLock');
    expect(sharedFields([])).toEqual([]);
  });

  it('are told as people read them, and back', () => {
    for (const kind of ASSET_KINDS) {
      for (const field of assetFields(kind)) {
        if (field.form !== 'number') continue;
        const { min, max } = shownRange(field);
        for (const share of [0.1, 0.35, 0.8]) {
          const shown = min + (max - min) * share;
          expect(shownValue(field, storedValue(field, shown)), field.name).toBeCloseTo(shown, 6);
        }
      }
    }
    const heading = assetFields('camera').find(({ name }) => name === 'heading');
    if (heading?.form !== 'number') throw new Error('no heading');
    // East is 90°, north 0°, west 270°.
    expect([0, Math.PI / 2, Math.PI].map((value) => shownValue(heading, value))).toEqual([90, 0, 270]);
  });
});

describe('groups', () => {
  it('hold every kind once', () => {
    expect(ASSET_GROUPS.flatMap(kindsOfGroup).toSorted()).toEqual(ASSET_KINDS.toSorted());
    for (const kind of ASSET_KINDS) {
      expect(
        ASSET_GROUPS.filter((group) => kindsOfGroup(group).includes(kind)),
        kind,
      ).toHaveLength(1);
    }
  });
});

describe('what stands off the floor', () => {
  it('is in no room nor within a metre of one', () => {
    const document = smallDocument();
    const storey = 'storey_L1' as const;
    const xs = Object.values(document.spaces).flatMap(({ outline }) => outline.outer.map(([x]) => x));
    const west = Math.min(...xs);
    const [, y] = Object.values(document.spaces)[0]!.outline.outer.reduce(
      ([a, b], [c, d]) => [a + c / 4, b + d / 4],
      [0, 0],
    );
    const added = applyPatch(
      document,
      addEntities(document, 'assets', [
        { id: 'asset_near', kind: 'safe', storey, x: west - 0.9, y },
        { id: 'asset_far', kind: 'safe', storey, x: west - 1.1, y },
      ]),
    );
    const found = offFloorAssets(added, storey).map(({ id }) => id);
    expect(found).toContain('asset_far');
    expect(found).not.toContain('asset_near');
  });
});
