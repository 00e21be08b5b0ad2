import type { SubstanceFacts } from '../../standards/chemicals/substance-facts';
import type { MajorHazardSum } from './result';
import type { StockItem } from './store-stock';
import type { StockedStore } from './stocked-store';

/** Its part of S: mass over threshold; 0 for what has no threshold, null where it can't be weighed. O(1). */
export function majorShare({ facts, kilograms }: StockItem): number | null {
  if (facts === null || facts.threshold === null) return 0;
  return kilograms === null ? null : kilograms / 1000 / facts.threshold.tonnes;
}

/** S = Σ q/Q over all stores, a term for each substance. What nobody knows or weighed is counted, not guessed. O(items). */
export function majorHazardSum(stores: readonly StockedStore[]): MajorHazardSum {
  const tonnes = new Map<string, { readonly facts: SubstanceFacts; readonly mass: number }>();
  let unknown = 0;
  for (const { items } of stores) {
    for (const { facts, kilograms } of items) {
      if (facts === null) unknown++;
      if (facts === null || facts.threshold === null) continue;
      if (kilograms === null) {
        unknown++;
        continue;
      }
      const before = tonnes.get(facts.key)?.mass ?? 0;
      tonnes.set(facts.key, { facts, mass: before + kilograms / 1000 });
    }
  }
  const terms = [...tonnes]
    .flatMap(
      ([
        key,
        {
          facts: { threshold },
          mass,
        },
      ]) =>
        threshold === null
          ? []
          : [
              {
                key,
                tonnes: mass,
                threshold: threshold.tonnes,
                row: threshold.row,
                share: mass / threshold.tonnes,
              },
            ],
    )
    .toSorted((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1));
  return { sum: terms.reduce((sum, { share }) => sum + share, 0), terms, unknown };
}
