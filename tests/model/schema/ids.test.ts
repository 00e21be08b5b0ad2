import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ID_PREFIX, isId, kindOf, localId, makeId, tryId } from '../../../src/model/schema/ids';
import { cases } from '../../support/cases';

describe('ids', () => {
  it('keep what their source called the thing', () => {
    expect(makeId('space', 'C1')).toBe('space_C1');
    expect(makeId('space', '0BTBFw6f90Nfh9rP1dlXr$')).toBe('space_0BTBFw6f90Nfh9rP1dlXr$');
    expect(makeId('space', '护士站 1/2')).toBe('space_护士站%201%2F2');
    expect(localId('space_护士站%201%2F2')).toBe('护士站 1/2');
    expect(localId('space_a_b')).toBe('a_b');
  });

  it('come back from any text that can be one, and are then well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const id = tryId('asset', text);
        if (id === null) return;
        expect(isId('asset', id)).toBe(true);
        expect(localId(id)).toBe(text);
      }),
      { seed: 1, numRuns: cases(2000) },
    );
  });

  it('different texts give different ids', () => {
    expect(makeId('space', 'a%20b')).not.toBe(makeId('space', 'a b'));
  });

  it.each(['', 'x'.repeat(121), '\ud800'])('%j is no id', (text) => {
    expect(tryId('space', text)).toBeNull();
    expect(() => makeId('space', text)).toThrow('id of space');
  });

  it.each(['space_', 'space', 'spaceC1', 'asset_1', 'space_a b', 'space_a%2', 'space_%zz', 5, null])(
    '%j is not a space id',
    (value) => expect(isId('space', value)).toBe(false),
  );

  it('tell their dictionary', () => {
    for (const [kind, prefix] of Object.entries(ID_PREFIX)) expect(kindOf(`${prefix}_1`)).toBe(kind);
    expect(() => kindOf('campus_1')).toThrow('id of no kind');
    expect(() => kindOf('nothing')).toThrow('id of no kind');
  });
});
