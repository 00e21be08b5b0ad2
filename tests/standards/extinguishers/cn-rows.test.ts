import { citeEn } from '../../../src/i18n/cite-en';
import { citeZh } from '../../../src/i18n/cite-zh';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../../src/base/finding';
import { AGENTS } from '../../../src/model/schema/assets/agents';
import type { FireClass, HazardClass } from '../../../src/model/schema/space-hazard';
import type { SpaceUse } from '../../../src/model/schema/space-use';
import type { Suitability } from '../../../src/standards/extinguishers/extinguisher-profile';
import { profileOf } from '../../../src/standards/extinguishers/profile-of';
import { CN_EXTINGUISHER_FREQUENCIES } from '../../../src/standards/frequencies/cn-extinguisher';

const cn = profileOf('cn');
const clause = (cite: Citation | undefined) => `${cite?.standard}-${cite?.edition} ${cite?.clause}`;

type Expected = readonly [clause: string, confidence: Citation['confidence']];

function expectCite(cite: Citation | undefined, [text, confidence]: Expected): void {
  expect([clause(cite), cite?.confidence]).toEqual([text, confidence]);
}

describe('GB 50140-2005, row by row', () => {
  it.each<[FireClass, HazardClass, number, number, ...Expected]>([
    // class, hazard, portable, wheeled: metres
    ['A', 'severe', 15, 30, 'GB 50140-2005 T5.2.1', 'V2'],
    ['A', 'medium', 20, 40, 'GB 50140-2005 T5.2.1', 'V2'],
    ['A', 'light', 25, 50, 'GB 50140-2005 T5.2.1', 'V2'],
    ['B', 'severe', 9, 18, 'GB 50140-2005 T5.2.2', 'V2'],
    ['B', 'medium', 12, 24, 'GB 50140-2005 T5.2.2', 'V2'],
    ['B', 'light', 15, 30, 'GB 50140-2005 T5.2.2', 'V2'],
    ['C', 'severe', 9, 18, 'GB 50140-2005 T5.2.2', 'V2'],
    ['C', 'medium', 12, 24, 'GB 50140-2005 T5.2.2', 'V2'],
    ['C', 'light', 15, 30, 'GB 50140-2005 T5.2.2', 'V2'],
    ['E', 'severe', 15, 30, 'GB 50140-2005 5.2.4', 'M-high'],
    ['E', 'medium', 20, 40, 'GB 50140-2005 5.2.4', 'M-high'],
    ['E', 'light', 25, 50, 'GB 50140-2005 5.2.4', 'M-high'],
  ])('travel %s %s: %d m, wheeled %d m (%s)', (fireClass, hazard, portable, wheeled, ...cite) => {
    expect(cn.travel(fireClass, hazard, false)?.value).toBe(portable);
    expect(cn.travel(fireClass, hazard, true)?.value).toBe(wheeled);
    expectCite(cn.travel(fireClass, hazard, false)?.cite, cite);
    expectCite(cn.travel(fireClass, hazard, true)?.cite, cite);
  });

  it.each<[FireClass, HazardClass, number, 'A' | 'B', number, string]>([
    // class, hazard, least, m² per rating
    ['A', 'severe', 3, 'A', 50, 'GB 50140-2005 T6.2.1'],
    ['A', 'medium', 2, 'A', 75, 'GB 50140-2005 T6.2.1'],
    ['A', 'light', 1, 'A', 100, 'GB 50140-2005 T6.2.1'],
    ['B', 'severe', 89, 'B', 0.5, 'GB 50140-2005 T6.2.2'],
    ['B', 'medium', 55, 'B', 1, 'GB 50140-2005 T6.2.2'],
    ['B', 'light', 21, 'B', 1.5, 'GB 50140-2005 T6.2.2'],
    ['C', 'severe', 89, 'B', 0.5, 'GB 50140-2005 T6.2.2'],
    ['C', 'medium', 55, 'B', 1, 'GB 50140-2005 T6.2.2'],
    ['C', 'light', 21, 'B', 1.5, 'GB 50140-2005 T6.2.2'],
  ])('rating %s %s: least %d%s, %d m² (%s)', (fireClass, hazard, value, letter, area, text) => {
    const least = cn.leastRating(fireClass, hazard);
    const per = cn.areaPerRating(fireClass, hazard);
    expect(least?.value).toEqual({ letter, value });
    expect(per?.value).toBe(area);
    expectCite(least?.cite, [text, 'V2']);
    expectCite(per?.cite, [text, 'V2']);
  });

  it('live equipment goes by what burns beside it and adds nothing to the sum', () => {
    expect(cn.travel('E', 'medium', false, ['A', 'E'])?.value).toBe(20);
    expect(cn.travel('E', 'medium', false, ['B', 'E'])?.value).toBe(12);
    expect(cn.travel('E', 'medium', true, ['A', 'B', 'E'])?.value).toBe(24);
    expect(cn.leastRating('E', 'severe', ['A', 'E'])).toBeNull();
    const beside = cn.leastRating('E', 'severe', ['B', 'E']);
    expect(beside?.value).toEqual({ letter: 'B', value: 89 });
    expectCite(beside?.cite, ['GB 50140-2005 6.2.4', 'M-high']);
    expect(cn.areaPerRating('E', 'severe')).toBeNull();
  });

  it('has no number for cooking oil', () => {
    expect([
      cn.travel('F', 'medium', false),
      cn.leastRating('F', 'medium'),
      cn.areaPerRating('F', 'medium'),
    ]).toEqual([null, null, null]);
  });

  it.each<[boolean, boolean, number]>([
    [false, false, 1],
    [true, false, 0.9],
    [false, true, 0.7],
    [true, true, 0.5],
  ])('K: hydrants %s, sprinklers %s → %d (T7.3.2)', (hydrants, sprinklers, k) => {
    const row = cn.kFactor({ hydrants, sprinklers });
    expect(row?.value).toBe(k);
    expectCite(row?.cite, ['GB 50140-2005 T7.3.2', 'V2']);
  });

  it('counts: two a unit (6.1.1), five a point (6.1.2), within a compartment (7.2.1)', () => {
    expect([cn.leastPerUnit?.value, cn.mostPerPoint?.value, cn.unitWithin]).toEqual([2, 5, 'compartment']);
    expectCite(cn.leastPerUnit?.cite, ['GB 50140-2005 6.1.1', 'V2']);
    expectCite(cn.mostPerPoint?.cite, ['GB 50140-2005 6.1.2', 'V2']);
    expect([cn.areaPerExtinguisher, cn.storeyTotal]).toEqual([null, null]);
  });

  it.each<[SpaceUse, boolean, number | null]>([
    ['shop', false, 1.3],
    ['garage', true, 1.3],
    ['ward', true, 1.3],
    ['ward', false, null],
    ['canteen', false, null],
  ])('7.3.3: %s, below ground %s → %s', (use, below, factor) => {
    const row = cn.moreNeeded(use, below);
    expect(row?.value ?? null).toBe(factor);
    if (row !== null) expectCite(row.cite, ['GB 50140-2005 7.3.3', 'V2']);
  });

  it('mounting: top at most 1.50 m, bottom at least 0.08 m (5.1.3)', () => {
    const { bottomAtLeast, topAtMost } = cn.mounting;
    expect([topAtMost.value, bottomAtLeast.value]).toEqual([1.5, 0.08]);
    for (const { cite } of [topAtMost, bottomAtLeast]) expectCite(cite, ['GB 50140-2005 5.1.3', 'V2']);
  });

  it('agents by class as 4.2.1–4.2.5 have them', () => {
    const table = Object.fromEntries(
      AGENTS.map((agent) => [
        agent,
        (['A', 'B', 'C', 'E', 'F'] as const).map((each) => cn.suits(agent, each).value).join(' '),
      ]),
    );
    expect(table).toEqual({
      water: 'yes product no no no',
      'water-mist': 'yes product no product no',
      foam: 'yes yes no no product',
      'alcohol-resistant-foam': 'yes yes no no product',
      'abc-powder': 'yes yes yes yes no',
      'bc-powder': 'no yes yes yes product',
      co2: 'no yes yes yes no',
      'clean-agent': 'yes yes yes yes no',
      'wet-chemical': 'product no no no yes',
      'class-d': 'no no no no no',
    } satisfies Record<string, `${Suitability} ${string}`>);
    expect((['A', 'B', 'C', 'E'] as const).map((each) => clause(cn.suits('abc-powder', each).cite))).toEqual(
      ['4.2.1', '4.2.2', '4.2.3', '4.2.5'].map((text) => `GB 50140-2005 ${text}`),
    );
    // Rows that the copies mark with a star, or don't have at all, are said to be less sure.
    expect(cn.suits('clean-agent', 'A').cite.confidence).toBe('M-med');
    expect(cn.suits('water', 'B').cite.confidence).toBe('M-med');
    // Of these CODES 1.4 has no row.
    for (const agent of ['water-mist', 'wet-chemical'] as const) {
      for (const each of ['A', 'B', 'C', 'F'] as const) {
        expect(cn.suits(agent, each).cite.confidence, `${agent} ${each}`).toBe('M-low');
      }
    }
  });

  it('dates by agent: GB 50444 table 5.3.2, GB 55036 10.0.8', () => {
    const dates = CN_EXTINGUISHER_FREQUENCIES.flatMap(({ agents, cite, duty, force, frequency }) =>
      frequency.type === 'from-made'
        ? [
            [
              agents?.join(' '),
              duty.type,
              frequency.first.count,
              frequency.again?.count ?? null,
              frequency.first.unit,
              force,
              `${clause(cite)} ${cite.confidence}`,
            ],
          ]
        : [],
    );
    const service = 'GB 50444-2008 5.3.2 V2';
    const retire = 'GB 55036-2022 10.0.8 V2';
    const [watery, powder] = ['water water-mist foam alcohol-resistant-foam', 'abc-powder bc-powder'];
    expect(dates).toEqual([
      [watery, 'service', 3, 1, 'year', 'should', service],
      [powder, 'service', 5, 2, 'year', 'should', service],
      ['clean-agent', 'service', 5, 2, 'year', 'should', service],
      ['co2', 'service', 5, 2, 'year', 'should', service],
      [watery, 'scrap', 6, null, 'year', 'must', retire],
      [powder, 'scrap', 10, null, 'year', 'must', retire],
      ['clean-agent', 'scrap', 10, null, 'year', 'must', retire],
      ['co2', 'scrap', 12, null, 'year', 'must', retire],
    ]);
  });
});

describe('hazard class of rooms (Appendix D)', () => {
  it.each<[SpaceUse, number | null, HazardClass, Citation['confidence']]>([
    ['ward', 50, 'severe', 'V2'],
    ['ward', 49, 'medium', 'M-high'],
    ['corridor', 400, 'severe', 'V2'],
    ['operating-theatre', 400, 'severe', 'V2'],
    ['pharmacy', 400, 'severe', 'V2'],
    ['medical-records', 0, 'medium', 'M-high'],
    ['outpatient-hall', 20, 'medium', 'M-high'],
    ['server-room', 0, 'severe', 'V2'],
    ['electrical', 400, 'medium', 'M-high'],
    ['boiler', 400, 'medium', 'M-high'],
    ['kitchen', 400, 'medium', 'M-med'],
    ['canteen', 400, 'medium', 'M-med'],
    ['garage', 400, 'medium', 'M-med'],
    ['chemical-store', 0, 'severe', 'M-med'],
    ['pathology', 0, 'severe', 'M-med'],
    ['other', 400, 'severe', 'V2'],
  ])('%s with %s beds: %s', (use, beds, hazard, confidence) => {
    const row = cn.hazardOf(use, { beds, highRise: false });
    expect([row.value, row.cite.confidence, row.assumed]).toEqual([hazard, confidence, null]);
  });

  it('counts unknown beds as many, and says so', () => {
    const ward = cn.hazardOf('ward', { beds: null, highRise: false });
    expect([ward.value, ward.assumed]).toEqual(['severe', 'beds-unknown']);
    // Where beds decide nothing, nothing was assumed.
    expect(cn.hazardOf('kitchen', { beds: null, highRise: false }).assumed).toBeNull();
  });

  it('has offices severe in a high-rise alone', () => {
    const of = (highRise: boolean) => cn.hazardOf('office', { beds: 400, highRise });
    expect([of(false).value, of(true).value]).toEqual(['medium', 'severe']);
    expect([of(false).cite.confidence, of(true).cite.confidence]).toEqual(['V2', 'V2']);
  });
});

describe('what burns where', () => {
  it.each<[SpaceUse, string]>([
    ['ward', 'A'],
    ['corridor', 'A'],
    ['ct', 'A E'],
    ['ultrasound', 'A E'],
    ['electrical', 'A E'],
    ['server-room', 'A E'],
    ['generator', 'B E'],
    ['boiler', 'B C'],
    ['chemical-store', 'B'],
    ['cylinder-store', 'C'],
    ['medical-gas', 'C'],
    ['garage', 'A B'],
    ['kitchen', 'A F'],
    ['stair', ''],
    ['outdoor', ''],
  ])('%s: %s', (use, classes) => {
    expect(
      cn
        .fireClassesOf(use)
        .map(({ value }) => value)
        .join(' '),
    ).toBe(classes);
  });
});

describe('single rooms', () => {
  const rules = (use: SpaceUse) =>
    cn.placeRules
      .filter(({ uses }) => uses.includes(use))
      .map(({ agents, force, kind, reach }) => `${force} ${kind} ${reach}: ${agents.join(' ')}`);

  it.each<[SpaceUse, readonly string[]]>([
    ['mri', ['must magnetic room: ']],
    [
      'ct',
      [
        'should needed doors: co2',
        'should forbidden doors: abc-powder bc-powder',
        'must forbidden room: water foam alcohol-resistant-foam wet-chemical',
      ],
    ],
    [
      'operating-theatre',
      ['must forbidden corridors: abc-powder bc-powder', 'should needed corridors: co2 clean-agent'],
    ],
    ['kitchen', ['should needed doors: wet-chemical']],
    ['chemical-store', ['must forbidden room: foam water water-mist']],
    ['ward', []],
  ])('%s', (use, expected) => {
    expect(rules(use)).toEqual(expected);
  });

  it('tells no clause of GB 50333, of which no number is known', () => {
    const cites = cn.placeRules.map(({ cite }) => cite).filter(({ standard }) => standard === 'GB 50333');
    expect(cites.map(({ clause, confidence }) => [clause, confidence])).toEqual([
      ['clause not known', 'V2'],
      ['clause not known', 'V2'],
    ]);
    expect([citeZh(cites[0]!), citeEn(cites[0]!)]).toEqual([
      'GB 50333-2013 （条号不明）',
      'GB 50333-2013 (clause not known)',
    ]);
  });

  it('treats an ultrasound room as a scanner', () => {
    expect(rules('ultrasound')).toEqual(rules('ct'));
  });

  it('never asks for what it forbids', () => {
    for (const { agents, kind, uses } of cn.placeRules) {
      if (kind !== 'needed') continue;
      const barred = cn.placeRules.filter(
        (other) => other.kind === 'forbidden' && other.uses.some((use) => uses.includes(use)),
      );
      expect(agents.filter((agent) => barred.some((other) => other.agents.includes(agent)))).toEqual([]);
    }
  });
});
