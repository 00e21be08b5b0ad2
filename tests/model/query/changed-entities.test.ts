import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedEntities } from '../../../src/model/query/changed-entities';
import { cases } from '../../support/cases';

interface Thing {
  readonly id: string;
}
const dictionaryOf = (things: readonly Thing[]): Record<string, Thing> =>
  Object.fromEntries(
    things.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))).map((each) => [each.id, each]),
  );

it('tells what is new, gone or another one, as looking each up tells', () => {
  const id = fc.constantFrom(...Array.from({ length: 12 }, (_, i) => `asset_${String.fromCharCode(65 + i)}`));
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.uniqueArray(id), fc.uniqueArray(id), (first, second, altered) => {
      const shared = new Map(first.map((each) => [each, { id: each }]));
      const before = dictionaryOf([...shared.values()]);
      const after = dictionaryOf(
        second.map((each) => (altered.includes(each) ? { id: each } : (shared.get(each) ?? { id: each }))),
      );
      const expected = [...new Set([...first, ...second])]
        .toSorted()
        .filter((each) => before[each] !== after[each])
        .map((each) => ({ before: before[each] ?? null, after: after[each] ?? null }));
      const told = changedEntities(before, after);
      expect(told).toHaveLength(expected.length);
      told.forEach((each, i) => {
        expect(each.before).toBe(expected[i]?.before);
        expect(each.after).toBe(expected[i]?.after);
      });
    }),
    { seed: 8, numRuns: cases(500) },
  );
});
