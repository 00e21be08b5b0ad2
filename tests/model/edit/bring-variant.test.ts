import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { bringVariant } from '../../../src/model/edit/bring-variant';
import { invertPatch } from '../../../src/model/edit/patch';
import { removeEntities } from '../../../src/model/edit/remove-entities';
import { assetsOf } from '../../../src/model/query/assets-of';
import { extinguisherCost, typesOf } from '../../../src/model/query/extinguisher-cost';
import {
  extinguisherDifferences,
  type Extinguisher,
} from '../../../src/model/query/extinguisher-differences';
import { withVariant } from '../../../src/model/query/variant-points';
import { makeId } from '../../../src/model/schema/ids';
import { smallDocument } from '../small-document';

const base = smallDocument();
const [pattern] = assetsOf(base, 'extinguisher', null);
const bare = applyPatch(
  base,
  removeEntities(
    base,
    assetsOf(base, 'extinguisher', null).map(({ id }) => id),
  ),
);

const point = (n: number, fields: Partial<Extinguisher>): Extinguisher => ({
  ...pattern!,
  id: makeId('asset', `v${n}`),
  ...fields,
});
/** Up to eight setting points with ids of a few, so that ways of placing share some. */
const placing = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 8 }).chain((ids) =>
  fc.tuple(
    ...ids.map((n) =>
      fc
        .record({
          x: fc.integer({ min: 0, max: 3 }),
          y: fc.integer({ min: 0, max: 3 }),
          count: fc.integer({ min: 1, max: 3 }),
          model: fc.constantFrom('MF/ABC5', 'MT3', null),
          storey: fc.constantFrom(makeId('storey', 'L1'), makeId('storey', 'L2')),
        })
        .map((fields) => point(n, fields)),
    ),
  ),
);
const withPoints = (points: readonly Extinguisher[]) => applyPatch(bare, addEntities(bare, 'assets', points));
const byId = (points: readonly Extinguisher[]) => points.toSorted((a, b) => (a.id < b.id ? -1 : 1));

it('brings back exactly what was kept, and undo gives the same bytes', () => {
  fc.assert(
    fc.property(placing, placing, (now, kept) => {
      const document = withPoints(now);
      const patch = bringVariant(document, { extinguishers: kept }, new Set());
      const after = applyPatch(document, patch);
      expect(assetsOf(after, 'extinguisher', null)).toEqual(byId(kept));
      // What is reckoned of a variant is what comes of bringing it.
      expect(withVariant(document, { extinguishers: kept })).toEqual(after);
      expect(JSON.stringify(applyPatch(after, invertPatch(patch)))).toBe(JSON.stringify(document));
    }),
    { seed: 51, numRuns: 60 },
  );
});

it('retires what records speak of instead of erasing it, and takes it up again', () => {
  const [a, b] = [point(1, {}), point(2, {})];
  const document = withPoints([a, b]);
  const without = applyPatch(document, bringVariant(document, { extinguishers: [b] }, new Set([a.id])));
  expect(without.assets[a.id]?.retired).toBe(true);
  expect(assetsOf(without, 'extinguisher', null)).toEqual([b]);
  const again = applyPatch(without, bringVariant(without, { extinguishers: [a, b] }, new Set()));
  expect(assetsOf(again, 'extinguisher', null)).toEqual([a, b]);
});

it('leaves out what stood on a storey that is gone, and forgets departments that are', () => {
  const here = point(1, { department: makeId('department', 'gone') });
  const gone = point(2, { storey: makeId('storey', 'gone') });
  const after = applyPatch(bare, bringVariant(bare, { extinguishers: [here, gone] }, new Set()));
  expect(assetsOf(after, 'extinguisher', null)).toEqual([{ ...here, department: null }]);
});

it('differences lead from one placing to the other, and none from a placing to itself', () => {
  fc.assert(
    fc.property(placing, placing, (from, to) => {
      expect(extinguisherDifferences(from, from)).toEqual([]);
      const result = new Map(from.map((each) => [each.id, each]));
      for (const each of extinguisherDifferences(from, to)) {
        if (each.kind === 'removed') result.delete(each.at.id);
        else result.set(each.at.id, each.at);
        if (each.kind === 'changed') expect([each.at.x, each.at.y]).toEqual([each.from.x, each.from.y]);
        if (each.kind === 'moved') expect(each.metres).not.toBe(0);
      }
      expect(byId([...result.values()])).toEqual(byId(to));
    }),
    { seed: 52, numRuns: 60 },
  );
});

it('costs what is priced and counts the rest: never a made-up price', () => {
  const points = [
    point(1, { model: 'MF/ABC5', count: 2 }),
    point(2, { model: 'MT3', count: 3 }),
    point(3, { model: null, agent: null, count: 1 }),
    point(4, { model: null, agent: 'water', charge: 6, rating: '3A', wheeled: false, count: 2 }),
  ];
  const prices = [
    { model: 'MF/ABC5', price: 99.1 },
    { model: 'water 6 3A', price: 150 },
  ];
  const cost = extinguisherCost(points, prices);
  expect(cost).toEqual({ sum: 498.2, units: 8, unpriced: 3, unnamed: 1 });
  expect(typesOf(points).map(({ key, units }) => [key, units])).toEqual([
    ['MF/ABC5', 2],
    ['MT3', 3],
    ['water 6 3A', 2],
  ]);
  expect(extinguisherCost([], [])).toEqual({ sum: 0, units: 0, unpriced: 0, unnamed: 0 });
  expect(extinguisherCost([point(1, { model: 'MT3', count: 3 })], [{ model: 'MT3', price: 0.1 }]).sum).toBe(
    0.3,
  );
});
