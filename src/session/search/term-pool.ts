import { foldText } from './fold-text';
import type { Readings } from './pinyin/readings';
import { FIT, fitOf, fitsRoughly, termOf, type Term, type Token } from './term-score';

/** Every distinct text that things are found by: thousands of things share the few words of their kind and place. */
export class TermPool {
  readonly #terms: Term[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #readings: Readings;

  constructor(readings: Readings) {
    this.#readings = readings;
  }

  /** The number of a text; −1 for one that says nothing. */
  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const folded = foldText(text).trim();
    let number = folded === '' ? -1 : (this.#numbers.get(folded) ?? -2);
    if (number === -2) {
      number = this.#terms.push(termOf(folded, this.#readings)) - 1;
      this.#numbers.set(folded, number);
    }
    this.#numbers.set(text, number);
    return number;
  }

  get size(): number {
    return this.#terms.length;
  }

  /** How well a token fits each term, by number. O(terms · length). */
  fits(token: Token): Uint8Array {
    return Uint8Array.from(this.#terms, (term) => fitOf(token, term));
  }

  /** The same where nothing fits as typed: slips of the fingers allowed. */
  roughFits(token: Token): Uint8Array {
    return Uint8Array.from(this.#terms, (term) => {
      const fit = fitOf(token, term);
      return fit > 0 ? fit : fitsRoughly(token, term) ? FIT.fuzzy : 0;
    });
  }
}
