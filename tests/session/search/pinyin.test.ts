import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { messagesZh } from '../../../src/i18n/messages/all.zh';
import { pinyinMatch, spell } from '../../../src/session/search/pinyin/pinyin-match';
import { createReadings } from '../../../src/session/search/pinyin/readings';
import { seededRandom } from '../../../src/base/random';
import { toldHospital } from '../../demo/support/hospitals';

const readings = createReadings();
const HAN = /[\u4e00-\u9fff]/;

/** The oracle's readings, `ü` as `v`. */
const oracle = (character: string): string[] =>
  pinyin(character, { toneType: 'none', multiple: true, type: 'array' }).map((each) =>
    each.normalize('NFC').replace('ü', 'v'),
  );

/** Readings of a text in its context. */
const readAloud = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array' }).map((each) => each.normalize('NFC').replace('ü', 'v'));

/** Characters of a range of GB 2312. */
function ofRows(first: number, last: number): string[] {
  const bytes: number[] = [];
  for (let row = first; row <= last; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return Array.from(new TextDecoder('gbk').decode(Uint8Array.from(bytes))).filter((each) => HAN.test(each));
}

const finds = (text: string, typed: string): string | null => {
  const spelled = spell(text, readings);
  const found = spelled && pinyinMatch(spelled, typed);
  return found && Array.from(text).slice(found.from, found.to).join('');
};

/** Every Chinese text that a person may look for: names of the demo hospital and words of the page. */
function ownTexts(): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (HAN.test(value)) found.add(value);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  const { buildings, storeys, spaces, departments, people, assets } = toldHospital();
  [buildings, storeys, spaces, departments, people, assets].forEach(walk);
  for (const [code, say] of Object.entries(messagesZh)) {
    if (/^(?:use|asset|action)\./.test(code)) walk(say);
  }
  return [...found];
}

describe('readings of Chinese characters', () => {
  it('agree with the oracle on all 6,763 characters of GB 2312 but a handful', () => {
    const common = ofRows(0xb0, 0xd7);
    const rare = ofRows(0xd8, 0xf7);
    expect([common.length, rare.length]).toEqual([3755, 3008]);
    const wrong = [...common, ...rare].filter(
      (each) => !readings(each).every((reading) => oracle(each).includes(reading)),
    );
    expect(wrong.length, wrong.join('')).toBeLessThanOrEqual(6);
    // The one whose reading was changed since 1980, when that order was made.
    expect(common.filter((each) => wrong.includes(each))).toEqual(['帧']);
  });

  it('know nothing of what is no Han character', () => {
    expect(['a', '7', '。', '🏥', ''].map((each) => readings(each).length)).toEqual([0, 0, 0, 0, 0]);
  });

  it('hold every way in which a character is read in our own names and words', () => {
    const texts = ownTexts();
    expect(texts.length).toBeGreaterThan(900);
    const missed = texts.flatMap((text) => {
      const aloud = readAloud(text);
      return Array.from(text).flatMap((character, i) =>
        !HAN.test(character) || readings(character).includes(aloud[i] ?? '')
          ? []
          : [`${character} ${aloud[i]} in ${text}`],
      );
    });
    expect(missed).toEqual([]);
  });
});

describe('matching of pinyin', () => {
  it('finds each of our own names by initials, by whole syllables, and by a seeded mix of both', () => {
    const random = seededRandom(41);
    const missed: string[] = [];
    for (const text of ownTexts()) {
      const aloud = readAloud(text);
      const runs = Array.from(text.matchAll(/[\u4e00-\u9fff]+/g), ({ 0: run, index }) =>
        aloud.slice(Array.from(text.slice(0, index)).length).slice(0, run.length),
      );
      for (const run of runs) {
        const mixed = run.map((each) => (random.next() < 0.5 ? each : each.slice(0, 1)));
        for (const typed of [run.map((each) => each.slice(0, 1)), run, mixed]) {
          if (finds(text, typed.join('')) === null) missed.push(`${text} by ${typed.join('')}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('says which characters are meant', () => {
    expect(finds('急诊药房', 'yf')).toBe('药房');
    expect(finds('急诊药房', 'yaof')).toBe('药房');
    expect(finds('急诊药房', 'jzyf')).toBe('急诊药房');
    expect(finds('急诊药房', 'zhenyao')).toBe('诊药');
    expect(finds('急诊药房', 'yofang')).toBe(null);
    expect(finds('护士长办公室', 'hszbgs')).toBe('护士长办公室');
    expect(finds('ct 室', 'cts')).toBe('ct 室');
    expect(finds('女更衣室', 'nugengyi')).toBe('女更衣');
    expect(finds('女更衣室', 'nvgengyi')).toBe('女更衣');
    expect(finds('pharmacy', 'ph')).toBe(null);
  });
});
