import { compactText, foldText } from '../search/fold-text';
import { numberWithin } from '../search/number-pattern';
import { pinyinMatch, spell, type Spelled } from '../search/pinyin/pinyin-match';
import { readings } from '../search/pinyin/readings';

/** By what a substance is found: names in both languages, as the ledger writes it, where it is, CAS and UN numbers. */
export interface Findable {
  readonly names: readonly (string | null)[];
  /** Store, storey, building, department: these are found by words as they are written. */
  readonly places?: readonly (string | null)[];
  readonly cas: string | null;
  readonly un: string | null;
}

interface Folded {
  /** Each name or place on a line of its own. */
  readonly text: string;
  /** The same without what people leave out. */
  readonly compact: string;
  readonly spelled: readonly Spelled[];
  readonly numbers: string;
  /** The CAS number without its dashes. */
  readonly undashed: string;
}

const DIGITS = /^[\d-]+$/;
/** Shorter ones are in many a CAS number whose dashes are left out. */
const SHORTEST_UNDASHED = 5;
/** What is typed before a number of a substance says only which number it is. */
const PREFIX = /(^|\s)(?:cas|un)[\s:：]*(?=\d)/g;

/**
 * Finds by part of a name, by pinyin or its initials, by CAS or UN number, by place; words come in any order, and each must fit. What a name is folded to is kept by name, so that
 * thousands of lines of some hundred substances cost little. Made in O(1), asked in O(names) each.
 */
export function stockFinder(): (typed: string) => (each: Findable) => boolean {
  const known = new Map<string, Folded>();
  const folded = ({ names, places = [], cas, un }: Findable): Folded => {
    const key = [names.join('\n'), places.join('\n'), cas, un].join('\n\n');
    const there = known.get(key);
    if (there !== undefined) return there;
    const folds = (texts: readonly (string | null)[]): readonly string[] =>
      texts.flatMap((text) => (text === null ? [] : [foldText(text)]));
    const called = folds(names);
    const lines = [...called, ...folds(places)];
    const made: Folded = {
      text: lines.join('\n'),
      compact: lines.map(compactText).join('\n'),
      spelled: called.map((text) => spell(text, readings())).filter((each) => each !== null),
      numbers: `${cas ?? ''} ${un ?? ''}`,
      undashed: (cas ?? '').replaceAll('-', ''),
    };
    known.set(key, made);
    return made;
  };
  return (typed) => {
    const plain = foldText(typed).trim().replace(PREFIX, '$1');
    const whole = askedFor(plain);
    const words = plain.split(/\s+/).filter((word) => compactText(word) !== '');
    if (words.length === 0) return () => true;
    const each = words.map(askedFor);
    return (one) => {
      const told = folded(one);
      // A name typed with a space within is one as well.
      return whole(told) || each.every((fits) => fits(told));
    };
  };
}

/** Whether what is folded has what is typed, as one. */
function askedFor(plain: string): (told: Folded) => boolean {
  const typed = compactText(plain);
  const counted = numberWithin(plain);
  const isNumber = DIGITS.test(plain);
  const letters = /^[a-z0-9]+$/.test(typed) && !isNumber;
  return ({ text, compact, spelled, numbers, undashed }) => {
    if (counted === null ? compact.includes(typed) : counted.test(text)) return true;
    if (isNumber)
      return numbers.includes(plain) || (plain.length >= SHORTEST_UNDASHED && undashed.includes(plain));
    return letters && spelled.some((one) => pinyinMatch(one, typed) !== null);
  };
}
