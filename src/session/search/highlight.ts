import { foldText } from './fold-text';
import { numberPattern } from './number-pattern';
import { pinyinMatch, spell } from './pinyin/pinyin-match';
import { readings } from './pinyin/readings';
import { tokensOf } from './search-index';

/** A stretch of a text, and whether it is what was typed. */
export interface Stretch {
  /** Its first character's number in the text. */
  readonly from: number;
  readonly text: string;
  readonly hit: boolean;
}

/** A text cut where a query is found in it, literally or by pinyin. O(length · words). */
export function highlight(text: string, query: string): readonly Stretch[] {
  const characters = Array.from(text);
  const folded = characters.map(foldText);
  const hits = characters.map(() => false);
  for (const token of tokensOf(query)) {
    const found = literal(folded, token) ?? numbered(folded, token) ?? aloud(folded, token);
    if (found) hits.fill(true, found[0], found[1]);
  }
  const stretches: { from: number; text: string; hit: boolean }[] = [];
  for (const [i, character] of characters.entries()) {
    const last = stretches.at(-1);
    const hit = hits[i] ?? false;
    if (last?.hit === hit) last.text += character;
    else stretches.push({ from: i, text: character, hit });
  }
  return stretches;
}

type Range = readonly [from: number, to: number];

/** Where the characters that fold to `token` stand. */
function literal(folded: readonly string[], token: string): Range | null {
  for (let from = 0; from < folded.length; from++) {
    let text = '';
    for (let to = from; to < folded.length && text.length < token.length; to++) {
      text += folded[to];
      if (text.startsWith(token)) return [from, to + 1];
    }
  }
  return null;
}

/** The beginning of a number that is meant by `token`. */
function numbered(folded: readonly string[], token: string): Range | null {
  if (folded.some((each) => each.length !== 1)) return null;
  const found = numberPattern(token)?.exec(folded.join(''));
  return found ? [0, found[0].length] : null;
}

function aloud(folded: readonly string[], token: string): Range | null {
  if (!/^[a-z0-9]*[a-z][a-z0-9]*$/.test(token)) return null;
  // One entry a character, whatever it folds to.
  const spelled = spell(folded.map((each) => (each.length === 1 ? each : ' ')).join(''), readings());
  const found = spelled && pinyinMatch(spelled, token);
  return found && [found.from, found.to];
}
