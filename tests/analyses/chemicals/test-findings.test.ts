import { describe, expect, it } from 'vitest';
import type { StockItem } from '../../../src/analyses/chemicals/store-stock';
import { translator } from '../../../src/i18n/translator';
import { day, findingsOf, found, two } from './support/kept-stores';
import { asset, assetId, OXYGEN, planOf, questionOf, rowHouse } from './support/row-house';

describe('legal tests', () => {
  const equipment = planOf(rowHouse(), [
    asset('boiler', 'special-equipment', 2, 5, { form: 'boiler' }),
    asset('lift', 'special-equipment', 6, 5, { form: 'lift' }),
    asset('xray', 'special-equipment', 10, 5, { form: 'xray' }),
  ]);
  const asked = (name: string, due: number | null) => ({
    asset: assetId(name),
    tested: due === null ? null : day(400),
    due: due === null ? null : day(due),
  });
  it('that ran out are told one by one, on their last day not yet; those unknown together', () => {
    const { records, ...rest } = questionOf({});
    const tests = [asked('boiler', 5), asked('lift', 0), asked('xray', null)];
    const findings = findingsOf(equipment, { ...rest, records: { ...records, tests } });
    expect(findings).toMatchObject([
      {
        code: 'inspection.test-overdue',
        severity: 'major',
        params: { asset: 'asset_boiler', days: 5, due: day(5) },
      },
      { code: 'inspection.test-unknown', severity: 'info', params: { asset: 'asset_xray', count: 1 } },
    ]);
  });
});

describe('tests of cylinders', () => {
  const cylinders = (due: number | null, unknown = false, assumed = false): StockItem => ({
    ...OXYGEN(5),
    dimension: 'piece',
    cylinders: {
      tested: due === null ? null : day(1200),
      due: due === null ? null : day(due),
      unknown,
      assumed,
    },
  });
  it.each([
    ['that ran out', [cylinders(5)], ['major inspection.test-overdue']],
    ['on their last day', [cylinders(0)], []],
    ['of which nobody knows', [cylinders(null, true)], ['info inspection.test-unknown']],
    [
      'of which some ran out and others are not known',
      [cylinders(1, true)],
      ['major inspection.test-overdue', 'info inspection.test-unknown'],
    ],
    [
      'of two substances of which nobody knows',
      [cylinders(null, true), { ...cylinders(null, true), key: 'b' }],
      ['info inspection.test-unknown'],
    ],
    ['that are empty', [{ ...OXYGEN(5), dimension: 'piece' }], []],
  ] as const)('%s', (_, items, expected) => {
    const told = findingsOf(two, questionOf({ s: items })).filter(({ code }) =>
      code.startsWith('inspection.'),
    );
    expect(told.map(({ code, severity }) => `${severity} ${code}`)).toEqual(expected);
  });

  it('say so where nobody wrote down which of them went out', () => {
    const told = (assumed: boolean, language: 'zh' | 'en') => {
      const finding = findingsOf(two, questionOf({ s: [cylinders(5, false, assumed)] })).find(
        ({ code }) => code === 'inspection.test-overdue',
      );
      if (finding === undefined) throw new Error('not told');
      return translator(language).tell(finding);
    };
    for (const [language, said] of [
      ['zh', '核对钢印'],
      ['en', 'check their stamps'],
    ] as const) {
      expect(told(true, language)).toContain(said);
      expect(told(false, language)).not.toContain(said);
      expect(told(true, language).startsWith(told(false, language))).toBe(true);
    }
  });
});

it('full and empty cylinders together are told with their numbers', () => {
  const full: StockItem = { ...OXYGEN(5), key: 'full', dimension: 'piece', amount: 3 };
  const empty: StockItem = {
    ...full,
    key: 'empty',
    amount: 2,
    facts: { ...full.facts!, empty: true },
  };
  const [mixed] = findingsOf(two, questionOf({ s: [empty, full] }));
  expect(mixed).toMatchObject({ code: 'chemical.cylinders-mixed', params: { full: 3, empty: 2 } });
  expect(found(two, full)).not.toContain('major cylinders-mixed');
});
