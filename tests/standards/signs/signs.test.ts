import { describe, expect, it } from 'vitest';
import { ASSET_KINDS } from '../../../src/model/schema/assets/asset-kinds';
import { KIND_SIGNS } from '../../../src/standards/signs/asset-sign';
import { SIGN_NAMES, SIGNS } from '../../../src/standards/signs/signs';

/** Numbers of ISO 7010: a letter for the family and three figures. */
const LETTERS = { fire: 'F', escape: 'E', warning: 'W', security: null, plain: null } as const;

describe('signs', () => {
  it('each kind has one', () => {
    expect(Object.keys(KIND_SIGNS).toSorted()).toEqual([...ASSET_KINDS].toSorted());
  });

  it('no two kinds share one', () => {
    expect(new Set(Object.values(KIND_SIGNS)).size).toBe(ASSET_KINDS.length);
  });

  it.each(SIGN_NAMES)('%s: its number is of its family, and no two have the same', (name) => {
    const { iso, family, fill, line } = SIGNS[name];
    expect(fill + line).not.toBe('');
    if (iso === null) return;
    expect(iso).toMatch(/^[EFW]\d{3}$/);
    expect(iso[0]).toBe(LETTERS[family]);
    expect(SIGN_NAMES.filter((each) => SIGNS[each].iso === iso)).toEqual([name]);
  });

  it.each(SIGN_NAMES)('%s: path data stays within the 64 units', (name) => {
    const { fill, line } = SIGNS[name];
    // Absolute commands of two numbers; relative ones are held to the look of it.
    for (const [, x, y] of `${fill} ${line}`.matchAll(/[ML]\s*(-?[\d.]+)[ ,](-?[\d.]+)/g)) {
      for (const value of [x, y]) {
        expect(Number(value)).toBeGreaterThanOrEqual(0);
        expect(Number(value)).toBeLessThanOrEqual(64);
      }
    }
  });
});
