import { describe, expect, it } from 'vitest';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { invertPatch, isEmptyPatch, type Patch } from '../../../src/model/edit/patch';
import { releaseCalculationUnit, setCalculationUnit } from '../../../src/model/edit/set-calculation-unit';
import { setExtinguisherDesign } from '../../../src/model/edit/set-extinguisher-design';
import { setSpaceHazard } from '../../../src/model/edit/set-space-hazard';
import type { CampusDocument } from '../../../src/model/schema/document';
import { makeId } from '../../../src/model/schema/ids';
import { houseOf, spaceId } from '../../standards/extinguishers/house';

const house = houseOf({
  rooms: [
    { code: 'A', use: 'ward', at: [0, 0, 5, 5] },
    { code: 'B', use: 'ward', at: [5, 0, 5, 5] },
    { code: 'C', use: 'ward', at: [10, 0, 5, 5] },
    { code: 'U', use: 'ward', at: [0, 0, 5, 5], storey: 'L2' },
  ],
  storeys: { L1: 0, L2: 4 },
});
const [A, B, C, U] = ['A', 'B', 'C', 'U'].map(spaceId) as [`space_${string}`, ...`space_${string}`[]];
const [one, two] = [makeId('unit', 1), makeId('unit', 2)];

/** Done, and undone again: the very document from before. */
function done(document: CampusDocument, patch: Patch): CampusDocument {
  const after = applyPatch(document, patch);
  expect(applyPatch(after, invertPatch(patch))).toEqual(document);
  return after;
}

const spacesOf = (document: CampusDocument) =>
  Object.fromEntries(Object.values(document.calculationUnits).map(({ id, spaces }) => [id, spaces]));

describe('verbs about extinguishers', () => {
  it('hazard by hand, and by the use again', () => {
    const hazard = { hazard: 'light', fireClasses: ['B'], reason: 'empty' } as const;
    const patch = setSpaceHazard(house, [A, B!], { ...hazard, fireClasses: ['B'] });
    expect(patch.label).toBe('edit.set-space-hazard');
    const after = done(house, patch);
    expect([after.spaces[A]?.hazard, after.spaces[C!]?.hazard]).toEqual([hazard, null]);
    expect(done(after, setSpaceHazard(after, [A, B!], null)).spaces).toEqual(house.spaces);
    expect(() => setSpaceHazard(house, [A], { ...hazard, fireClasses: ['B'], reason: '' })).toThrow(
      /illegal/,
    );
  });

  it('a space is in one unit: it leaves the one before, and one that is left without spaces goes', () => {
    const first = done(house, setCalculationUnit(house, one, [B!, A]));
    expect(spacesOf(first)).toEqual({ unit_1: [A, B] });
    expect(spacesOf(done(first, setCalculationUnit(first, two, [B!, C!])))).toEqual({
      unit_1: [A],
      unit_2: [B, C],
    });
    expect(spacesOf(done(first, setCalculationUnit(first, two, [A, B!])))).toEqual({ unit_2: [A, B] });
    expect(spacesOf(done(first, releaseCalculationUnit(first, one)))).toEqual({});
  });

  it('a unit of nothing, of two storeys, or with a taken id is none', () => {
    expect(() => setCalculationUnit(house, one, [])).toThrow('one storey');
    expect(() => setCalculationUnit(house, one, [A, U!])).toThrow('one storey');
    const first = applyPatch(house, setCalculationUnit(house, one, [A]));
    expect(() => setCalculationUnit(first, one, [B!])).toThrow('taken');
  });

  it('factor K, agent and prices, each by itself', () => {
    const after = done(house, setExtinguisherDesign(house, { kFactor: 1 }));
    expect(after.campus.extinguisherDesign).toEqual({ kFactor: 1, agent: null, prices: [] });
    const priced = done(after, setExtinguisherDesign(after, { prices: [{ model: 'MF/ABC5', price: 90 }] }));
    expect(priced.campus.extinguisherDesign.kFactor).toBe(1);
    expect(isEmptyPatch(setExtinguisherDesign(after, { kFactor: 1 }))).toBe(true);
    expect(() => setExtinguisherDesign(house, { kFactor: 2 })).toThrow(/illegal/);
  });
});
