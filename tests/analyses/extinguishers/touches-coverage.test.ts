import { expect, it } from 'vitest';
import { touchesCoverage } from '../../../src/analyses/extinguishers/touches-coverage';
import { smallWard } from '../../../src/demo/small-ward/small-ward';
import { addEntities } from '../../../src/model/edit/add-entities';
import { applyPatch } from '../../../src/model/edit/apply-patch';
import { updateCampus } from '../../../src/model/edit/update-campus';
import { updateEntities } from '../../../src/model/edit/update-entities';
import { assetsOf } from '../../../src/model/query/assets-of';
import { makeId } from '../../../src/model/schema/ids';

const ward = smallWard();
const pipe = {
  kind: 'hydrant' as const,
  id: makeId('asset', 'pipe'),
  storey: Object.values(ward.storeys)[0]!.id,
  x: 5,
  y: 5,
};
const document = applyPatch(ward, addEntities(ward, 'assets', [pipe]));
const [extinguisher] = assetsOf(document, 'extinguisher', null);

it.each([
  ['type', { agent: 'co2', rating: '21B' }, true],
  ['wheels', { wheeled: true }, true],
  ['count', { count: 4 }, true],
  ['height', { z: 1.6 }, true],
  ['box', { cabinet: false }, true],
  ['charge', { charge: 25 }, true],
  ['number', { number: 'X-9' }, false],
  ['model', { model: 'MF/ABC4' }, false],
] as const)('of an extinguisher its %s', (_, fields, counts) => {
  expect(touchesCoverage(updateEntities(document, 'assets', [extinguisher!.id], fields as never))).toBe(
    counts,
  );
});

it('of a hydrant that it goes, as it counts for the factor of its storey, and not where it stands', () => {
  expect(touchesCoverage(updateEntities(document, 'assets', [pipe.id], { retired: true }))).toBe(true);
  expect(touchesCoverage(updateEntities(document, 'assets', [pipe.id], { x: 6 }))).toBe(false);
});

it.each([
  ['beds', { beds: 321 }, true],
  ['code', { profile: 'uk' }, true],
  ['factor K', { extinguisherDesign: { ...document.campus.extinguisherDesign, kFactor: 0.7 } }, true],
  [
    'prices',
    { extinguisherDesign: { ...document.campus.extinguisherDesign, prices: [{ model: 'A', price: 1 }] } },
    false,
  ],
  ['name', { name: { zh: null, en: 'Another' } }, false],
] as const)('of the campus its %s', (_, fields, counts) => {
  expect(touchesCoverage(updateCampus(document, fields as never))).toBe(counts);
});
