import { compactText } from './fold-text';
import { numberPattern } from './number-pattern';
import { pinyinMatch, spell, type Spelled } from './pinyin/pinyin-match';
import type { Readings } from './pinyin/readings';

/** A text that can be looked for, as it is compared. */
export interface Term {
  readonly folded: string;
  readonly compact: string;
  /** Null without Han characters. */
  readonly spelled: Spelled | null;
  /** Latin words in which a slip of the fingers is forgiven: none where there are digits. */
  readonly words: readonly string[];
  /** Has it digits? */
  readonly numbered: boolean;
}

const DIGIT = /\d/;

export const termOf = (folded: string, readings: Readings): Term => ({
  folded,
  compact: compactText(folded),
  spelled: spell(folded, readings),
  words: DIGIT.test(folded) ? [] : (folded.match(/[a-z]{3,}/g) ?? []),
  numbered: DIGIT.test(folded),
});

/** One word of what was typed. */
export interface Token {
  readonly folded: string;
  readonly compact: string;
  /** Letters and digits with at least one letter: may be pinyin. */
  readonly latin: boolean;
  /** A number that may be meant by it; null where none can be. */
  readonly number: RegExp | null;
}

export function tokenOf(folded: string): Token {
  const latin = /^[a-z0-9]*[a-z][a-z0-9]*$/.test(folded);
  return { folded, compact: compactText(folded), latin, number: numberPattern(folded) };
}

/** How good a fit is, best first; 0 = none. */
export const FIT = {
  exact: 100,
  exactCompact: 96,
  prefix: 82,
  prefixCompact: 78,
  numberWhole: 76,
  word: 66,
  pinyinWhole: 64,
  numberBegin: 58,
  inside: 56,
  pinyinPrefix: 50,
  pinyinEnd: 49,
  insideCompact: 48,
  pinyinInside: 40,
  fuzzy: 16,
} as const;

const HAN = /[\u3400-\u9fff]/;
const WORD = /[\p{L}\p{N}]/u;

/** How well a token fits a term, 0…100. O(length of the term). */
export function fitOf(token: Token, term: Term): number {
  const at = term.folded.indexOf(token.folded);
  if (at === 0) return term.folded.length === token.folded.length ? FIT.exact : FIT.prefix;
  if (at > 0) {
    if (!WORD.test(term.folded[at - 1]!)) return FIT.word;
    return HAN.test(token.folded[0]!) || token.folded.length > 1 ? FIT.inside : 0;
  }
  return Math.max(compactFit(token, term), numberFit(token, term), pinyinFit(token, term));
}

function compactFit(token: Token, term: Term): number {
  if (token.compact.length < 2) return 0;
  const at = term.compact.indexOf(token.compact);
  if (at === 0) {
    return term.compact.length === token.compact.length ? FIT.exactCompact : FIT.prefixCompact;
  }
  return at > 0 && token.compact.length > 2 ? FIT.insideCompact : 0;
}

function numberFit({ number }: Token, { folded, numbered }: Term): number {
  const found = numbered ? number?.exec(folded) : null;
  if (!found) return 0;
  return found[0].length === folded.length ? FIT.numberWhole : FIT.numberBegin;
}

function pinyinFit(token: Token, { spelled }: Term): number {
  if (!token.latin || spelled === null) return 0;
  const found = pinyinMatch(spelled, token.folded);
  if (found === null) return 0;
  const toEnd = found.to === spelled.length;
  if (found.from === 0) return toEnd ? FIT.pinyinWhole : FIT.pinyinPrefix;
  if (token.folded.length === 1) return 0;
  // What a place is stands at the end of its Chinese name.
  return toEnd ? FIT.pinyinEnd : FIT.pinyinInside;
}

/** Slips allowed in a word of so many letters. */
const slips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Whether a token is a term but for a slip of the fingers, or leaves characters of a Chinese name out. Never for what
 * has digits: a number that is nearly right is another thing's.
 */
export function fitsRoughly(token: Token, term: Term): boolean {
  if (DIGIT.test(token.folded)) return false;
  if (HAN.test(token.folded)) {
    return token.folded.length > 1 && !DIGIT.test(term.folded) && leavesOut(token.folded, term.folded);
  }
  const most = slips(token.folded.length);
  return most > 0 && term.words.some((word) => withinEdits(token.folded, word, most));
}

function leavesOut(token: string, text: string): boolean {
  let at = -1;
  for (const character of token) {
    at = text.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Can one word be made of the other by at most `most` letters added, left out, changed or swapped? O(length · most). */
export function withinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let older: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(changed, before[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, older[j - 2]! + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    [older, before] = [before, row];
  }
  return before[b.length]! <= most;
}
