import { describe, expect, it } from 'vitest';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { isImpossible } from '../../../../src/analyses/extinguishers/design/possible-rating';
import { makeId } from '../../../../src/model/schema/ids';
import { EXTINGUISHER_MODELS } from '../../../../src/standards/extinguishers/extinguisher-models';
import { profileOf } from '../../../../src/standards/extinguishers/profile-of';
import {
  houseOf,
  rectangle,
  storeyId,
  withEntitiesOf,
  type House,
} from '../../../standards/extinguishers/house';
import { told, verdictsOf, withExtinguishers } from './support';

const WARD: House = { rooms: [{ code: 'W', use: 'ward', at: [0, 0, 20, 10] }], compartments: { FC: ['W'] } };
const ward = (...rows: Parameters<typeof withExtinguishers>[1][]): CampusDocument =>
  withExtinguishers(houseOf(WARD), ...rows);

describe('a setting point', () => {
  it('holds five at most; what stands within half a metre is one', () => {
    expect(told(verdictsOf(ward([5, 5, { count: 3 }], [5.5, 5, { count: 2 }])))).toEqual([]);
    const found = verdictsOf(ward([5, 5, { count: 3 }], [5.5, 5, { count: 2 }], [6, 5, { count: 1 }]));
    expect(told(found)).toEqual(['too-many-at-point:asset_E1']);
    expect(found.findings[0]).toMatchObject({ severity: 'minor', params: { count: 6, most: 5 } });
    expect(found.verdicts[0]?.points).toBe(1);
    expect(told(verdictsOf(ward([5, 5, { count: 5 }], [5.51, 5, { count: 5 }])))).toEqual([]);
  });

  it.each([
    [1, []],
    [1.5, []],
    [1.51, ['mounting-high:asset_E1']],
    // Of 6 l at least 0.45 m long: its bottom at 0.08 m.
    [0.53, []],
    [0.52, ['mounting-low:asset_E1']],
    [0.08, ['mounting-low:asset_E1']],
    [0.05, ['mounting-low:asset_E1']],
  ])('with its handle at %s m: %j, in a box alike, on wheels never', (z, expected) => {
    const told6 = (fields: object) => told(verdictsOf(ward([5, 5, { charge: 6, z, ...fields }])));
    expect(told6({})).toEqual(expected);
    expect(told6({ cabinet: true })).toEqual(expected);
    expect(told6({ wheeled: true })).toEqual([]);
  });

  it('tells how high its bottom is at most, as sure as the length is known; the least where its charge is not known', () => {
    const at = (z: number, charge: number | null) =>
      verdictsOf(ward([5, 5, { z, charge }])).findings.find(
        ({ code }) => code === 'extinguisher.mounting-low',
      );
    expect(at(0.5, 6)).toMatchObject({
      severity: 'minor',
      cite: { clause: '5.1.3', confidence: 'house' },
      params: { top: 0.5, height: expect.closeTo(0.05, 9), limit: 0.08 },
    });
    expect(at(0.4, null)).toBeUndefined();
    expect(at(0.3, null)?.params['height']).toBeCloseTo(0.05, 9);
    expect(at(0.4, 30)?.params['height']).toBe(0);
  });

  it.each([
    // 20 lb of carbon dioxide weigh over 40 lb with their flask, 20 lb of powder don't.
    ['co2', 9.1, 1.06, null],
    ['co2', 9.1, 1.07, 'house'],
    ['co2', 9.1, 1.53, 'M-high'],
    ['abc-powder', 9.1, 1.52, null],
    ['abc-powder', 9.1, 1.53, 'M-high'],
    ['co2', null, 1.5, null],
  ] as const)('by NFPA 10 %s of %s kg with its handle at %s m: %s', (agent, charge, z, confidence) => {
    const house = houseOf({ ...WARD, campus: { profile: 'nfpa' } });
    const { findings } = verdictsOf(withExtinguishers(house, [5, 5, { agent, charge, z, rating: '10B' }]));
    const high = findings.find(({ code }) => code === 'extinguisher.mounting-high');
    expect(high?.cite.confidence ?? null).toBe(confidence);
  });

  it.each([
    ['co2', '2A 55B', true],
    ['bc-powder', '1A', true],
    ['abc-powder', '99A', true],
    ['water', '0A', true],
    ['foam', '2A 500B', true],
    [null, '99A', true],
    ['co2', '55B C', false],
    ['abc-powder', '6A 144B C', false],
    ['water', '10A', false],
    ['abc-powder', '5A', true],
    ['abc-powder', '7A', true],
    ['abc-powder', '20A', true],
    ['abc-powder', '9A 1B', true],
    ['abc-powder', '3A 88B', true],
    ['foam', '3A 297B', true],
    ['water', '13A', true],
  ] as const)('%s with %s: impossible %s', (agent, rating, impossible) => {
    const found = told(verdictsOf(ward([5, 5, { agent, rating }])));
    expect(found.includes('impossible-rating:asset_E1')).toBe(impossible);
  });

  it.each([
    ['cn', '20A 297B', false],
    ['cn', '12A', true],
    ['cn', '43A', true],
    ['nfpa', '40A 240B C', false],
    ['nfpa', '4-A:80-B:C', false],
    ['nfpa', '5-A:80-B:C', true],
    ['nfpa', '13A 144B', true],
    ['uk', '43A 233B C', false],
    ['uk', '3A 34B', true],
  ] as const)(
    'on wheels in %s with %s: impossible %s, and never the other way by hand',
    (profile, rating, no) => {
      const asked = { agent: 'abc-powder', rating, wheeled: true } as const;
      expect(isImpossible(profileOf(profile), asked)).toBe(no);
      if (no) expect(isImpossible(profileOf(profile), { ...asked, wheeled: false })).toBe(true);
    },
  );

  it('no model that is sold is impossible in its own country', () => {
    for (const model of EXTINGUISHER_MODELS) {
      expect(isImpossible(profileOf(model.profile), model), model.model).toBe(false);
    }
  });

  it('counts what an impossible rating is not known to be as the least', () => {
    const found = verdictsOf(ward([5, 5, { rating: '99A' }]));
    expect(found.verdicts[0]?.present).toEqual([{ rating: 6, count: 2 }]);
    expect(found.verdicts[0]?.verdict).toBe('broken');
  });

  it('tells of nameplates that nobody read once, with how many', () => {
    const found = verdictsOf(ward([5, 5, { agent: null, rating: null }], [9, 5], [12, 5, { rating: null }]));
    expect(told(found)).toEqual(['rating-unknown']);
    expect(found.findings[0]).toMatchObject({ severity: 'info', params: { points: 2, count: 4, total: 6 } });
    expect(found.verdicts[0]?.verdict).toBe('holds');
  });
});

describe('what had to be assumed', () => {
  it('is told once for the campus, whatever the number of units', () => {
    const document = houseOf({
      rooms: [
        { code: 'A', use: 'ward', at: [0, 0, 10, 10] },
        { code: 'B', use: 'other', at: [10, 0, 10, 10] },
        { code: 'C', use: 'electrical', at: [20, 0, 10, 10] },
      ],
      campus: { beds: null },
      sprinklered: null,
    });
    const found = verdictsOf(document);
    expect(told(found)).toEqual(['beds-unknown', 'no-compartments', 'sprinklers-unknown', 'use-unknown']);
    expect(found.findings.every(({ severity }) => severity === 'info')).toBe(true);
    expect(
      found.findings.find(({ code }) => code === 'extinguisher.sprinklers-unknown')?.params,
    ).toMatchObject({
      units: 2,
      storeys: 1,
    });
  });

  it('a compartment that holds no space is told, where it is drawn', () => {
    const at = storeyId('L1');
    const document = withEntitiesOf(houseOf(WARD), 'compartments', [
      { id: makeId('compartment', 'far'), storey: at, outlines: [{ outer: rectangle(100, 0, 10, 10) }] },
      { id: makeId('compartment', 'bare'), storey: at },
      { id: makeId('compartment', 'smoke'), storey: at, type: 'smoke' },
    ]);
    const found = verdictsOf(withExtinguishers(document, [5, 5]));
    expect(told(found)).toEqual(['compartment-empty:compartment_bare', 'compartment-empty:compartment_far']);
    const far = found.findings.find(({ id }) => id.endsWith('far'));
    expect(far?.place).toMatchObject({
      storey: at,
      space: null,
      x: expect.closeTo(105, 1),
      y: expect.closeTo(5, 1),
    });
  });

  it('nothing at all: no units, no findings', () => {
    expect(verdictsOf(houseOf({ rooms: [] }))).toEqual({ verdicts: [], findings: [], walked: [] });
  });
});
