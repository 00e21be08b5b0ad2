import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameName, plainName } from '../../src/base/plain-name';
import { cases } from '../support/cases';

it.each([
  ['石斛 生', '石斛生'],
  [' 石　斛\t生 ', '石斛生'],
  ['石斛​生', '石斛生'],
  ['Ｗａｎｇ　Ｌｉ', 'Wang Li'],
  ['  Shen   Yue ', 'Shen Yue'],
  ['김 민준', '김민준'],
  ['Anna 王', 'Anna王'],
  [' ​ ', ''],
])('%j is kept as %j', (typed, kept) => {
  expect(plainName(typed)).toBe(kept);
});

it('names are the same whatever their spaces and capitals, and not otherwise', () => {
  expect(isSameName('石斛 生', '石斛生')).toBe(true);
  expect(isSameName('wang li', 'Wang  Li')).toBe(true);
  expect(isSameName('Wang Li', 'WangLi')).toBe(false);
  expect(isSameName('石斛生', '石斛')).toBe(false);
});

it('a plain name is plain already (seeded)', () => {
  const letters = fc.constantFrom('石', '斛', 'a', 'Ｂ', ' ', '　', '\u00a0', '\u200b', '·', 'ﬁ', '민');
  fc.assert(
    fc.property(fc.array(letters), (parts) => {
      const once = plainName(parts.join(''));
      expect(plainName(once)).toBe(once);
    }),
    { seed: 8, numRuns: cases(500) },
  );
});
