import type { StoreyId } from '../../model/schema/ids';
import { foldText } from './fold-text';
import { FOUND_KINDS, type FoundGroup, type FoundItem, type FoundKind } from './found';
import type { TermPool } from './term-pool';
import { tokenOf } from './term-score';

/** What a thing is found by: numbers of terms. */
export interface Entry {
  readonly item: FoundItem;
  readonly storey: StoreyId | null;
  /** What it is called: a full fit counts in full. */
  readonly names: readonly number[];
  /** Its kind, place, department …: fits count for less. */
  readonly about: readonly number[];
}

export interface SearchQuestion {
  readonly text: string;
  /** Null = all kinds. */
  readonly kind: FoundKind | null;
  /** At most so many of each kind. */
  readonly most: number;
  /** What lies here comes first among equals. */
  readonly storey: StoreyId | null;
  /** Nothing but what lies here. */
  readonly only?: StoreyId;
}

const ABOUT = 0.55;
/** A name that says the same as the thing's kind or place is likelier meant: `yf` 门诊药房 rather than 孕妇学校. */
const AGREES = 0.15;
/** Points for lying on the shown storey: decides among equals only. */
const HERE = 1.5;
/** A name that begins so is likelier to be meant than one among hundreds of numbered things. */
const BIAS: Readonly<Record<FoundKind, number>> = {
  command: 1,
  building: 4,
  storey: 2,
  room: 3,
  asset: 0,
  person: 2,
  department: 2,
};
/** Most words that are looked at: a text pasted by mistake must not hold the page up. */
const MOST_TOKENS = 6;
const MOST_LENGTH = 60;

/** The words of a query. */
export const tokensOf = (text: string): string[] =>
  foldText(text.slice(0, MOST_LENGTH))
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_TOKENS);

/** Everything that can be looked for. Entries may still be added while it is asked. */
export class SearchIndex {
  readonly #pool: TermPool;
  readonly #entries: Entry[] = [];

  constructor(pool: TermPool) {
    this.#pool = pool;
  }

  add(entry: Entry): void {
    this.#entries.push(entry);
  }

  get size(): number {
    return this.#entries.length;
  }

  /** What fits every word of a query, by kind, the kind with the best fit first. O(terms + entries · words). */
  find(question: SearchQuestion): readonly FoundGroup[] {
    const tokens = tokensOf(question.text).map(tokenOf);
    if (tokens.length === 0) return [];
    const exact = this.#ranked(
      question,
      tokens.map((token) => this.#pool.fits(token)),
    );
    if (exact.length > 0) return exact;
    return this.#ranked(
      question,
      tokens.map((token) => this.#pool.roughFits(token)),
    );
  }

  #ranked(question: SearchQuestion, fits: readonly Uint8Array[]): readonly FoundGroup[] {
    const best = new Map<FoundKind, Best>();
    for (const entry of this.#entries) {
      const { kind } = entry.item;
      if (question.kind !== null && kind !== question.kind) continue;
      if (question.only !== undefined && entry.storey !== question.only) continue;
      const fit = fitOfEntry(entry, fits);
      if (fit === 0) continue;
      const here = entry.storey !== null && entry.storey === question.storey ? HERE : 0;
      let group = best.get(kind);
      if (!group) best.set(kind, (group = new Best(question.most)));
      group.add(entry.item, fit + BIAS[kind] + here);
    }
    return [...best]
      .map(([kind, group]) => ({ kind, top: group.top, items: group.items, count: group.count }))
      .sort((a, b) => b.top - a.top || FOUND_KINDS.indexOf(a.kind) - FOUND_KINDS.indexOf(b.kind))
      .map(({ kind, items, count }) => ({ kind, items, count }));
  }
}

/** Mean of what each word fits best; 0 when one fits nothing. */
function fitOfEntry({ names, about }: Entry, fits: readonly Uint8Array[]): number {
  let sum = 0;
  for (const fit of fits) {
    let name = 0;
    let besides = 0;
    for (const term of names) if (fit[term]! > name) name = fit[term]!;
    for (const term of about) if (fit[term]! > besides) besides = fit[term]!;
    if (name + besides === 0) return 0;
    sum += Math.max(name + besides * AGREES, besides * ABOUT);
  }
  return sum / fits.length;
}

/** The best few, in order; equally good ones as they came. */
class Best {
  readonly #most: number;
  readonly #kept: { readonly item: FoundItem; readonly score: number }[] = [];
  count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(item: FoundItem, score: number): void {
    this.count++;
    const last = this.#kept.at(-1);
    if (last && this.#kept.length === this.#most && score <= last.score) return;
    let at = this.#kept.length;
    while (at > 0 && this.#kept[at - 1]!.score < score) at--;
    this.#kept.splice(at, 0, { item, score });
    if (this.#kept.length > this.#most) this.#kept.pop();
  }

  get top(): number {
    return this.#kept[0]?.score ?? 0;
  }

  get items(): readonly FoundItem[] {
    return this.#kept.map(({ item }) => item);
  }
}
