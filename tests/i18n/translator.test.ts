import { describe, expect, it } from 'vitest';
import { formats } from '../../src/i18n/formats';
import { preferredLanguage } from '../../src/i18n/language';
import { messagesEn as firstEn } from '../../src/i18n/messages/all.en';
import { messagesZh as firstZh } from '../../src/i18n/messages/all.zh';
import { lateEn } from '../../src/i18n/messages/late.en';
import { lateZh } from '../../src/i18n/messages/late.zh';
import { translator } from '../../src/i18n/translator';

const messagesZh = { ...firstZh, ...lateZh };
const messagesEn = { ...firstEn, ...lateEn };

const CJK = /[\u4e00-\u9fff]/;

describe('catalogues', () => {
  it('say nothing twice: what comes late is in no other', () => {
    expect(Object.keys(lateZh).filter((code) => code in firstZh)).toEqual([]);
  });

  it('have the same codes, none of them empty', () => {
    expect(Object.keys(messagesEn).sort()).toEqual(Object.keys(messagesZh).sort());
    for (const catalogue of [messagesZh, messagesEn]) {
      for (const [code, entry] of Object.entries(catalogue)) {
        if (typeof entry === 'string') expect(entry.trim(), code).not.toBe('');
      }
    }
  });

  it('are in their language: no Chinese in English but the two that name it, some in every Chinese sentence', () => {
    const plain = (catalogue: object): [string, string][] =>
      Object.entries(catalogue).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const inEnglish = plain(messagesEn)
      .filter(([, text]) => CJK.test(text))
      .map(([code]) => code);
    expect(inEnglish.sort()).toEqual(['app.title', 'view.language']);
    const notChinese = plain(messagesZh)
      // Units of the SI are written alike in both.
      .filter(([code, text]) => !code.startsWith('unit.') && !CJK.test(text))
      .map(([code]) => code);
    expect(notChinese.sort()).toEqual(['view.language']);
  });

  it('say every sentence with params of any kind, never undefined', () => {
    for (const language of ['zh', 'en'] as const) {
      const { tell } = translator(language);
      for (const code of Object.keys(messagesZh)) {
        if (!/^(?:file|document|extinguisher)\.|^plan\.(?!open|err|drop|replaced)/.test(code)) continue;
        expect(tell({ code, params: {} }), code).not.toMatch(/undefined|\[object/);
      }
    }
  });
});

describe('translator', () => {
  it('uses singular and plural in English', () => {
    const { t } = translator('en');
    expect(t('assets.count', { count: 1 })).toBe('1 place');
    expect(t('assets.count', { count: 4 })).toBe('4 places');
  });

  it('shows a code that nobody can say, with its params', () => {
    const said = translator('zh').tell({ code: 'from.the.future', params: { a: 1 } });
    expect(said).toContain('from.the.future');
    expect(said).toContain('"a":1');
    expect(translator('zh').tell({ code: 'constructor', params: {} })).toContain('constructor');
  });

  it('names the clause of a table', () => {
    const cite = { standard: 'GB 50140', edition: '2005', clause: 'T5.2.1' };
    expect(translator('zh').t('coverage.cite', cite)).toBe('GB 50140-2005 表 5.2.1');
    expect(translator('en').t('coverage.cite', cite)).toBe('GB 50140-2005 Table 5.2.1');
  });
});

describe('formats', () => {
  it('writes areas and lengths with their units', () => {
    expect(formats('en').area(1234.5)).toBe('1,235\u00a0m²');
    expect(formats('zh').area(12.34)).toBe('12.3\u00a0m²');
    expect(formats('zh').area(0.04)).toBe('<0.1\u00a0m²');
    expect(formats('zh').area(0)).toBe('0\u00a0m²');
    expect(formats('zh').megabytes(60)).toBe('<0.1\u00a0MB');
    expect(formats('zh').megabytes(0)).toBe('0.0\u00a0MB');
    expect(formats('en').megabytes(2_540_000)).toBe('2.5\u00a0MB');
    expect(formats('zh').metres(15, 0)).toBe('15\u00a0m');
  });

  it('never tells a way as shorter, nor a distance kept as longer than it is, and noise as neither', () => {
    const { metresUp, metresDown } = formats('en');
    const told = (text: string): number => Number(text.replace('\u00a0m', ''));
    for (const [value, digits, up, down] of [
      [25.5, 0, 26, 25],
      [25.01, 1, 25.1, 25],
      [25.3, 1, 25.3, 25.3],
      [0.1 + 0.2, 1, 0.3, 0.3],
      [50, 0, 50, 50],
      [0, 0, 0, 0],
    ] as const) {
      expect([told(metresUp(value, digits)), told(metresDown(value, digits))]).toEqual([up, down]);
    }
  });

  it('never rounds a share to all or nothing', () => {
    const { percent } = formats('en');
    expect(percent(0)).toBe('0%');
    expect(percent(1)).toBe('100%');
    expect(percent(0.0001)).toBe('< 0.1%');
    expect(percent(0.9999)).toBe('> 99.9%');
    expect(percent(0.123)).toBe('12.3%');
  });
});

describe('language', () => {
  it.each([
    [['zh-CN', 'en'], 'zh'],
    [['zh'], 'zh'],
    [['zh-Hant-TW'], 'zh'],
    [['en-GB', 'zh-CN'], 'en'],
    [['fr-FR', 'zh-CN'], 'zh'],
    [['de-DE'], 'en'],
    [[], 'en'],
  ] as const)('%j → %s', (tags, language) => {
    expect(preferredLanguage(tags)).toBe(language);
  });
});
