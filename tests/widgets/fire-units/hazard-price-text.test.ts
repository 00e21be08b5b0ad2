import { expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translator';
import { makeId, type AssetId } from '../../../src/model/schema/ids';
import { hazardPriceText, pricedByText } from '../../../src/widgets/fire-units/hazard-price-text';

const id = makeId('asset', 'X1');
const by = { asOf: 'designed', hour: null } as const;
const priced = (prices: readonly (readonly [AssetId, number | null])[]) => ({
  prices: new Map(prices),
  by,
  waiting: 0,
  error: null,
});

it.each([
  [[], 'away', '–'],
  [[[id, null]], 'away', 'can’t be told'],
  [[[id, 0.04]], 'away', 'none: others reach it'],
  [[[id, 31.24]], 'away', '31.2\u00a0m²'],
  [[[id, 31.24]], 'untold', '0 m² while it can be used, 31.2\u00a0m² if not'],
  [[[id, 0.04]], 'untold', 'none: others reach it'],
  [[[id, 31.24]], 'maybe-less', '0 m² while it can be used, 31.2\u00a0m² if not'],
  [[], 'stands', '0 m²: it can still be used'],
] as const)('a hazard priced %j that is %s is told as %s', (prices, loss, said) => {
  expect(hazardPriceText(priced(prices), id, loss, translator('en'))).toBe(said);
});

it('with the day and the hour that it stands for', () => {
  const at = { ...priced([]), by: { asOf: 'today', hour: '22:00' } as const };
  expect(pricedByText(at, translator('en'))).toBe('As of today, 22:00');
  expect(pricedByText(priced([]), translator('zh'))).toBe('按设计，不看门禁时间');
});
