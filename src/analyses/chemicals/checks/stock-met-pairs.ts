import type { PairVerdict, Separation } from '../../../standards/chemicals/segregation';
import { separationOf } from '../../../standards/chemicals/separation-of';
import type { SubstanceFacts } from '../../../standards/chemicals/substance-facts';
import type { KnownItem } from '../stocked-store';

/** Two items that stand together and what the rules say of that. */
export interface MetPair {
  readonly items: readonly [KnownItem, KnownItem];
  readonly verdict: PairVerdict;
}

/** The gravest last. */
const GRAVITY: Readonly<Record<Separation, number>> = {
  share: 0,
  check: 1,
  apart: 2,
  'other-room': 3,
  never: 4,
};

export const graver = (a: Separation, b: Separation): number => GRAVITY[a] - GRAVITY[b];

/** Each substance once, in order of key: a second line of the same has the same neighbours. O(items). */
export function substancesOf(items: readonly KnownItem[]): KnownItem[] {
  const byKey = new Map<string, KnownItem>();
  for (const item of items) if (!byKey.has(kindKey(item.facts))) byKey.set(kindKey(item.facts), item);
  return [...byKey.values()];
}

const kindKey = ({ key, empty }: SubstanceFacts): string => `${key}${empty ? '/empty' : ''}`;

/** Verdicts on pairs of substances, each asked for once. */
export class PairVerdicts {
  readonly #known = new Map<string, PairVerdict>();

  of(a: SubstanceFacts, b: SubstanceFacts): PairVerdict {
    const key = `${kindKey(a)}\n${kindKey(b)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const verdict = separationOf(a, b);
    this.#known.set(key, verdict);
    return verdict;
  }
}

/** Pairs within one store that may not just share it. O(substances²). */
export function pairsWithin(items: readonly KnownItem[], verdicts: PairVerdicts): MetPair[] {
  const kinds = substancesOf(items);
  return kinds.flatMap((a, i) =>
    kinds.slice(i + 1).flatMap((b): MetPair[] => {
      const verdict = verdicts.of(a.facts, b.facts);
      return verdict.separation === 'share' ? [] : [{ items: [a, b], verdict }];
    }),
  );
}

/** Pairs of what is in one store with what is in another. O(substances · substances). */
export function pairsAcross(
  first: readonly KnownItem[],
  second: readonly KnownItem[],
  verdicts: PairVerdicts,
): MetPair[] {
  const others = substancesOf(second);
  return substancesOf(first).flatMap((a) =>
    others.flatMap((b): MetPair[] => {
      const verdict = verdicts.of(a.facts, b.facts);
      return verdict.separation === 'share' ? [] : [{ items: [a, b], verdict }];
    }),
  );
}

/** The gravest of some pairs, the first in order of keys among equals; null where there are none. O(pairs). */
export const gravest = (pairs: readonly MetPair[]): MetPair | null =>
  pairs.reduce<MetPair | null>(
    (worst, each) =>
      worst === null || graver(each.verdict.separation, worst.verdict.separation) > 0 ? each : worst,
    null,
  );
