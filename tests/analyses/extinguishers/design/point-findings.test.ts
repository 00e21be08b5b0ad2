import { describe, expect, it } from 'vitest';
import { designWords } from '../../../../src/i18n/design-words';
import { translator } from '../../../../src/i18n/translator';
import type { CampusDocument } from '../../../../src/model/schema/document';
import { foreignScales, isImpossible } from '../../../../src/standards/extinguishers/possible-rating';
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
    ['abc-powder', '7A', true],
    ['abc-powder', '9A 1B', true],
    ['abc-powder', '3A 88B', true],
    ['foam', '3A 297B', true],
    // Some other country has each of these numbers, and none has both together.
    ['foam', '5A 20B', true],
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

  // Country, agent, rating, whose scale it is of (null = of more than one, or of none): by hand from the series.
  it.each([
    ['cn', 'abc-powder', '5A', ['uk']],
    ['cn', 'abc-powder', '20A', ['nfpa']],
    ['cn', 'water', '13A', ['uk']],
    ['cn', 'water', '3A', []],
    ['cn', 'co2', '13A', []],
    ['nfpa', 'abc-powder', '3A 89B C', ['cn']],
    ['nfpa', 'co2', '55B', ['cn', 'uk']],
    ['nfpa', 'abc-powder', '4-A:80-B:C', []],
    ['nfpa', 'abc-powder', '13A 113B', ['uk']],
    ['uk', 'abc-powder', '3A 89B C', ['cn']],
    ['uk', 'co2', '34B', []],
    ['uk', 'abc-powder', '4A 80B', ['nfpa']],
    ['uk', 'abc-powder', '99A', []],
  ] as const)('by the code of %s, %s with %s has a rating of %j', (profile, agent, rating, scales) => {
    const asked = { agent, rating, wheeled: false };
    expect(foreignScales(profileOf(profile), asked)).toEqual(scales);
    const house = houseOf({ ...WARD, campus: { profile } });
    const codes = told(verdictsOf(withExtinguishers(house, [5, 5, { agent, rating }])));
    expect(codes.includes('foreign-rating')).toBe(scales.length > 0);
    const nowhere = isImpossible(profileOf(profile), asked) && scales.length === 0;
    expect(codes.includes('impossible-rating:asset_E1')).toBe(nowhere);
  });

  it('tells of nameplates of another country once, with how many, which, and what they count as', () => {
    const abroad = houseOf({ ...WARD, campus: { profile: 'nfpa' } });
    const row = (x: number, number: string | null, rating: string) =>
      [x, 5, { agent: 'abc-powder' as const, number, rating }] as const;
    const found = verdictsOf(
      withExtinguishers(
        abroad,
        row(2, 'XF-1', '3A 89B C'),
        row(5, 'XF-2', '2A 55B C'),
        row(8, null, '3A 89B C'),
        row(11, 'XF-4', '4A 80B C'),
        row(14, 'XF-5', '99A'),
      ),
    );
    expect(told(found)).toEqual(['foreign-rating', 'impossible-rating:asset_E5']);
    const of = found.findings.find(({ code }) => code === 'extinguisher.foreign-rating');
    expect(of).toMatchObject({
      severity: 'info',
      params: {
        points: 3,
        count: 6,
        total: 10,
        scale: 'cn',
        ratings: '2A 55B C|3A 89B C',
        numbers: 'XF-1|XF-2',
      },
    });
    // Taken for what nobody read: two of 2-A each, as light hazard asks; the last is none at all, and counts alike.
    expect(found.verdicts[0]?.assumed).toBe(8);
    const mixed = verdictsOf(
      withExtinguishers(abroad, row(2, 'XF-1', '3A 89B C'), row(5, 'XF-2', '13A 113B')),
    ).findings.find(({ code }) => code === 'extinguisher.foreign-rating');
    expect(mixed?.params['scale']).toBeNull();
  });

  // 55B is told of Chinese and of European test fires, 8B of European ones alone, 3A of Chinese and of American ones.
  it.each([
    ['nfpa', ['55B'], null, 'of other countries’ test fires', '其他国家标准'],
    ['nfpa', ['55B', '8B'], 'uk', 'of European test fires (EN 3)', '欧洲标准（EN 3）'],
    ['uk', ['3A'], null, 'of other countries’ test fires', '其他国家标准'],
    ['uk', ['3A', '3A 89B C'], 'cn', 'of Chinese test fires (GB 4351)', '中国标准（GB 4351）'],
  ] as const)(
    'in a plan by %s names whose scale %j are of only where one alone fits: %s',
    (profile, ratings, scale, en, zh) => {
      const house = houseOf({ ...WARD, campus: { profile } });
      const rows = ratings.map((rating, i) => [2 + 3 * i, 5, { rating }] as const);
      const of = verdictsOf(withExtinguishers(house, ...rows)).findings.find(
        ({ code }) => code === 'extinguisher.foreign-rating',
      );
      expect(of?.params['scale']).toBe(scale);
      expect(designWords(of!, translator('en')).what.replaceAll("'", '’')).toContain(en);
      expect(designWords(of!, translator('zh')).what).toContain(zh);
    },
  );

  it('names no more of them than can be looked up by hand', () => {
    const house = houseOf({ ...WARD, campus: { profile: 'uk' } });
    const rows = Array.from(
      { length: 12 },
      (_, i) => [1 + i, 5, { number: `XF-${i}`, rating: '3A 89B C' }] as const,
    );
    const of = verdictsOf(withExtinguishers(house, ...rows)).findings.find(
      ({ code }) => code === 'extinguisher.foreign-rating',
    );
    expect(String(of?.params['numbers']).split('|')).toHaveLength(8);
    expect(designWords(of!, translator('en')).what).toBe(
      '24 of 24 extinguishers with ratings of Chinese test fires (GB 4351) (3A 89B C; XF-0, XF-1, XF-2, XF-3, XF-4, XF-5, ' +
        "XF-6, XF-7 and 4 more), which this code doesn't know and no table converts: " +
        "taken to suit, but to add nothing to the storey's total",
    );
    expect(designWords(of!, translator('zh')).what).toContain(
      '中国标准（GB 4351）的：3A 89B C（XF-0、XF-1、XF-2、XF-3、XF-4、XF-5、XF-6、XF-7 等 12 处）',
    );
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
