import type { Campus } from '../schema/campus';
import type { Extinguisher } from './extinguisher-differences';

type Prices = Campus['extinguisherDesign']['prices'];

/** What a way of placing costs, as far as prices are known; no price is ever made up. */
export interface ExtinguisherCost {
  /** In the hospital's own currency; of the units that have a price. */
  readonly sum: number;
  /** Units of extinguisher. */
  readonly units: number;
  /** Units whose model has no price. */
  readonly unpriced: number;
  /** Units whose plan names no model: no price can be given to them. */
  readonly unnamed: number;
}

/** O(n + prices). */
export function extinguisherCost(points: readonly Extinguisher[], prices: Prices): ExtinguisherCost {
  const priceOf = new Map(prices.map(({ model, price }) => [model, price]));
  let [cents, units, unpriced, unnamed] = [0, 0, 0, 0];
  for (const { model, count } of points) {
    units += count;
    const price = model === null ? undefined : priceOf.get(model);
    if (model === null) unnamed += count;
    else if (price === undefined) unpriced += count;
    // Whole cents: sums of tenths would not come out even.
    else cents += Math.round(price * 100) * count;
  }
  return { sum: cents / 100, units, unpriced, unnamed };
}

/** Models that a plan's extinguishers name, with how many units of each, by name. O(n log n). */
export function modelsOf(
  points: readonly Extinguisher[],
): readonly { readonly model: string; readonly units: number }[] {
  const units = new Map<string, number>();
  for (const { model, count } of points) {
    if (model !== null) units.set(model, (units.get(model) ?? 0) + count);
  }
  return [...units]
    .map(([model, count]) => ({ model, units: count }))
    .sort((a, b) => (a.model < b.model ? -1 : 1));
}
