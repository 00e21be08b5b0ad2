import { describe, expect, it } from 'vitest';
import type { StockItem } from '../../../src/analyses/chemicals/store-stock';
import { speakBoth } from '../../../src/i18n/speak-both';
import { translator } from '../../../src/i18n/translator';
import { factsOf } from '../../../src/standards/chemicals/facts-of';
import { findingsOf, two } from './support/kept-stores';
import { held, questionOf } from './support/row-house';

speakBoth();

/** As the hospital describes it, without any hazard. */
function described(name: string, en: string, cas: string | null, strength: number | null): StockItem {
  const told = { classes: [], unclassified: 'SDS', state: 'solid', density: 1, flashPoint: null } as const;
  const facts = factsOf({ cas, name, strength }, { ...told, cas, un: null, zh: name, en, strength });
  return { ...held(cas, name, strength, 1), facts };
}

const said = (item: StockItem, language: 'zh' | 'en'): string[] =>
  findingsOf(two, questionOf({ s: [item] }))
    .filter(({ code }) => /concentration|contradicted/.test(code))
    .flatMap(({ code, params }) => {
      const { tell } = translator(language);
      return [tell({ code, params }), tell({ code: `${code}.do`, params })];
    });

describe('what is not sure of a substance', () => {
  it.each([
    [
      'a list that goes by strength',
      held('7722-84-1', '过氧化氢', null, 1),
      'above 8% it is on the list',
      '超过 8% 即属',
    ],
    [
      'classes that go by strength',
      held('64-19-7', '乙酸', null, 1),
      'the strongest is assumed',
      '按最浓的判断',
    ],
    [
      'a salt that only its name tells',
      described('草酸麻黄碱', 'Ephedrine oxalate', null, null),
      'perhaps a salt',
      '所列物质的盐',
    ],
    [
      'a description against the table',
      described('盐酸', 'Hydrochloric acid', '7647-01-0', 37),
      'knows it as dangerous',
      '内置物质表列有危险',
    ],
  ] as const)('%s is said and told what to do about', (_, item, en, zh) => {
    for (const [language, words] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      const [what, todo] = said(item, language);
      expect(what).toContain(words);
      expect(todo).not.toBe('');
      expect(`${what} ${todo}`).not.toMatch(/undefined|null|NaN|chemical\./);
    }
  });
});
