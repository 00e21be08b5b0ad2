import type { StockItem } from '../../../analyses/chemicals/store-stock';
import { byGravity } from '../../../standards/chemicals/ghs-gravity';
import type { GhsClass } from '../../../standards/chemicals/ghs-classes';

/**
 * What whoever opens the door must know first: what nobody knows the hazards of, then by the gravest class of each, of
 * one class the most; an amount that nobody knows is as much as there may be. Grams of cyanide stand before drums of
 * alcohol. O(n log n).
 */
export function gravestFirst(items: readonly StockItem[]): StockItem[] {
  return items
    .map((item) => ({ item, gravest: gravestOf(item), amount: item.kilograms ?? item.litres ?? Infinity }))
    .toSorted((a, b) => byClass(a.gravest, b.gravest) || (a.amount === b.amount ? 0 : b.amount - a.amount))
    .map(({ item }) => item);
}

/** Undefined = it has none; null = nobody knows. */
const gravestOf = ({ facts }: StockItem): GhsClass | null | undefined =>
  facts === null ? null : facts.classes.toSorted(byGravity)[0];

function byClass(a: GhsClass | null | undefined, b: GhsClass | null | undefined): number {
  if (a === b) return 0;
  if (a === null || b === undefined) return -1;
  if (b === null || a === undefined) return 1;
  return byGravity(a, b);
}
