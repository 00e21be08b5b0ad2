import { describe, expect, it } from 'vitest';
import { ASSET_KINDS, isAssetKind } from '../../../src/model/schema/assets/asset-kinds';
import { ASSET_SCHEMAS, assetSchemaFor, fieldsOf } from '../../../src/model/schema/assets/asset-registry';

/** PRODUCT.md's word list, row "asset kinds", and what a general hospital has besides. */
const WORDS =
  'extinguisher, hydrant, sprinkler head, smoke detector, heat detector, gas detector, manual call point, sounder, ' +
  'alarm panel, emergency light, exit sign, fire door, fire shutter, camera, panic alarm, intrusion alarm, patrol ' +
  'point, safe, sensor, guard post, chemical store, gas valve, evacuation chair, special equipment, charger, fire ' +
  'blanket, pump connector';

describe('asset kinds', () => {
  it('are those of the word list', () => {
    expect([...ASSET_KINDS].sort()).toEqual(
      WORDS.split(', ')
        .map((word) => word.replaceAll(' ', '-'))
        .sort(),
    );
  });

  it.each(ASSET_KINDS)('%s needs no more than a place', (kind) => {
    const parsed = ASSET_SCHEMAS[kind].safeParse({ id: 'asset_1', kind, storey: 'storey_1', x: 1, y: 2 });
    expect(parsed.error).toBeUndefined();
    expect(parsed.data).toMatchObject({ kind, retired: false, department: null, number: null });
    expect(Object.values(parsed.data ?? {})).not.toContain(undefined);
  });

  it('a kind that is none has no schema', () => {
    for (const kind of ['toString', '__proto__', 'wall', 3, null]) expect(isAssetKind(kind)).toBe(false);
    for (const value of [null, 3, {}, { kind: 'constructor' }]) expect(assetSchemaFor(value)).toBeNull();
  });

  it('say which fields are theirs', () => {
    expect(fieldsOf('extinguisher')).toContain('rating');
    expect(fieldsOf('camera')).not.toContain('rating');
  });

  it.each(['3A', '55B', '3A 89B C', '2-A:10-B:C', '13A 183B', 'C', 'F', '3A:55B'])(
    'rating %s is read',
    (rating) => {
      const asset = { id: 'asset_1', kind: 'extinguisher', storey: 'storey_1', x: 0, y: 0, rating };
      expect(ASSET_SCHEMAS.extinguisher.safeParse(asset).success).toBe(true);
    },
  );

  it.each(['', 'A', '3', '3A,', '3a', '3A  ', 'MF/ABC4'])('rating %j is refused', (rating) => {
    const asset = { id: 'asset_1', kind: 'extinguisher', storey: 'storey_1', x: 0, y: 0, rating };
    expect(ASSET_SCHEMAS.extinguisher.safeParse(asset).success).toBe(false);
  });
});
