import { SEPARATIONS, type PairVerdict, type Separation } from '../../../standards/chemicals/segregation';
import { separationOf } from '../../../standards/chemicals/separation-of';
import { knownItems, type KnownItem, type StockedStore } from '../stocked-store';

/** Two items that stand together and what the rules say of that. */
export interface MetPair {
  readonly items: readonly [KnownItem, KnownItem];
  readonly verdict: PairVerdict;
}

/** Of pairs that one finding tells the gravest, the first in order of keys among equals, and how many there are. */
export interface MetPairs {
  readonly worst: MetPair;
  readonly count: number;
}

const gravity = (separation: Separation): number => SEPARATIONS.indexOf(separation);

/** A substance of a store, by its number within one check. */
interface Kind {
  readonly item: KnownItem;
  readonly number: number;
}

/** Pairs of substances and what the rules say of them, each asked once: in many stores the same few stand beside each other. */
export class PairVerdicts {
  readonly #numbers = new Map<string, number>();
  readonly #kinds = new Map<StockedStore, readonly Kind[]>();
  readonly #verdicts: PairVerdict[][] = [];

  /** What of a store stands beside what, by the separations that one finding tells. O(substances²). */
  within(store: StockedStore, tells: ReadonlySet<Separation>): MetPairs | null {
    const kinds = this.#kindsOf(store);
    const met = new Meeting(tells);
    kinds.forEach((a, i) => {
      for (let j = i + 1; j < kinds.length; j++) this.#meet(met, a, kinds[j]!);
    });
    return met.told();
  }

  /** What of one store stands beside what of another. O(substances · substances). */
  across(first: StockedStore, second: StockedStore, tells: ReadonlySet<Separation>): MetPairs | null {
    const others = this.#kindsOf(second);
    const met = new Meeting(tells);
    for (const a of this.#kindsOf(first)) for (const b of others) this.#meet(met, a, b);
    return met.told();
  }

  #meet(met: Meeting, a: Kind, b: Kind): void {
    const row = (this.#verdicts[a.number] ??= []);
    const verdict = (row[b.number] ??= separationOf(a.item.facts, b.item.facts));
    met.add(a.item, b.item, verdict);
  }

  /** Each substance once, in order of key: a second line of the same has the same neighbours. */
  #kindsOf(store: StockedStore): readonly Kind[] {
    const known = this.#kinds.get(store);
    if (known !== undefined) return known;
    const kinds = new Map<number, Kind>();
    for (const item of knownItems(store)) {
      const number = this.#numberOf(item);
      if (!kinds.has(number)) kinds.set(number, { item, number });
    }
    const found = [...kinds.values()];
    this.#kinds.set(store, found);
    return found;
  }

  #numberOf({ facts: { key, empty } }: KnownItem): number {
    const kind = empty ? `${key}/empty` : key;
    const known = this.#numbers.get(kind) ?? this.#numbers.size;
    this.#numbers.set(kind, known);
    return known;
  }
}

/** Pairs of two stores, or of one, as they are gone through. */
class Meeting {
  readonly #tells: ReadonlySet<Separation>;
  #worst: MetPair | null = null;
  #count = 0;

  constructor(tells: ReadonlySet<Separation>) {
    this.#tells = tells;
  }

  add(a: KnownItem, b: KnownItem, verdict: PairVerdict): void {
    // Full and empty cylinders are told as such (`stock-cylinders`).
    if (!this.#tells.has(verdict.separation) || verdict.rule === 'full-and-empty') return;
    this.#count++;
    const graver =
      this.#worst === null || gravity(verdict.separation) > gravity(this.#worst.verdict.separation);
    if (graver) this.#worst = { items: [a, b], verdict };
  }

  told(): MetPairs | null {
    return this.#worst && { worst: this.#worst, count: this.#count };
  }
}
