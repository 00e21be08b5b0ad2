import type { StockItem } from '../../analyses/chemicals/store-stock';
import type { PairVerdict } from '../../standards/chemicals/segregation';
import { separationOf, stricter } from '../../standards/chemicals/separation-of';

/** Two things of one store that must not be in it together. */
export interface MetInside {
  readonly items: readonly [StockItem, StockItem];
  readonly verdict: PairVerdict;
}

/** What is in a store and needs another room at least than something else in it, what never comes together first. O(items²). */
export function metInside(items: readonly StockItem[]): readonly MetInside[] {
  const held = items.filter(({ amount }) => amount > 0);
  const met = held.flatMap((first, i) =>
    held.slice(i + 1).flatMap((second): MetInside[] => {
      if (first.facts === null || second.facts === null) return [];
      const verdict = separationOf(first.facts, second.facts);
      return stricter(verdict.separation, 'apart') ? [{ items: [first, second], verdict }] : [];
    }),
  );
  return met.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ verdict }: MetInside): number => (stricter(verdict.separation, 'other-room') ? 0 : 1);
