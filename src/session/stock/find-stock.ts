import { compactText, foldText } from '../search/fold-text';
import { pinyinMatch, spell, type Spelled } from '../search/pinyin/pinyin-match';
import { readings } from '../search/pinyin/readings';

/** By what a substance is found: names in both languages, as the ledger writes it, CAS and UN numbers. */
export interface Findable {
  readonly names: readonly (string | null)[];
  readonly cas: string | null;
  readonly un: string | null;
}

interface Folded {
  readonly text: string;
  readonly spelled: readonly Spelled[];
  readonly numbers: string;
}

const DIGITS = /^[\d-]+$/;

/**
 * Finds by part of a name, by pinyin or its initials, by CAS or UN number. What a name is folded to is kept by name, so that
 * thousands of lines of some hundred substances cost little. Made in O(1), asked in O(names) each.
 */
export function stockFinder(): (typed: string) => (each: Findable) => boolean {
  const known = new Map<string, Folded>();
  const folded = ({ names, cas, un }: Findable): Folded => {
    const key = `${names.join('\n')}\n${cas}\n${un}`;
    const there = known.get(key);
    if (there !== undefined) return there;
    const texts = names.flatMap((name) => (name === null ? [] : [foldText(name)]));
    const made: Folded = {
      text: texts.map(compactText).join('\n'),
      spelled: texts.map((text) => spell(text, readings())).filter((each) => each !== null),
      numbers: `${cas ?? ''} ${un ?? ''}`,
    };
    known.set(key, made);
    return made;
  };
  return (typed) => {
    const plain = foldText(typed)
      .trim()
      .replace(/^(?:cas|un)[\s:：]*(?=\d)/, '');
    const compact = compactText(plain);
    if (compact === '') return () => true;
    const isNumber = DIGITS.test(plain);
    const letters = /^[a-z0-9]+$/.test(compact) && !isNumber;
    return (each) => {
      const { text, spelled, numbers } = folded(each);
      if (text.includes(compact)) return true;
      if (isNumber) return numbers.includes(plain);
      return letters && spelled.some((one) => pinyinMatch(one, compact) !== null);
    };
  };
}
