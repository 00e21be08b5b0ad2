import type { Campus } from '../schema/campus';
import type { Extinguisher } from './extinguisher-differences';

type Prices = Campus['extinguisherDesign']['prices'];

/** What of extinguishers tells their price. */
export type Bought = Pick<Extinguisher, 'model' | 'agent' | 'charge' | 'rating' | 'wheeled' | 'count'>;

/**
 * What an extinguisher is bought as: its model, else what its nameplate says of it. The key of the price list; null when
 * the plan says neither. O(1).
 */
export const boughtAs = ({ model, agent, charge, rating, wheeled }: Omit<Bought, 'count'>): string | null =>
  model ??
  (agent === null
    ? null
    : [agent, charge, rating, wheeled ? 'wheeled' : null].filter((part) => part !== null).join(' '));

/** What a way of placing costs, as far as prices are known; no price is ever made up. */
export interface ExtinguisherCost {
  /** In the hospital's own currency; of the units that have a price. */
  readonly sum: number;
  /** Units of extinguisher. */
  readonly units: number;
  /** Units of a type that has no price. */
  readonly unpriced: number;
  /** Units of which the plan says neither model nor agent: no price can be given to them. */
  readonly unnamed: number;
}

/** O(n + prices). */
export function extinguisherCost(points: readonly Bought[], prices: Prices): ExtinguisherCost {
  const priceOf = new Map(prices.map(({ model, price }) => [model, price]));
  let [cents, units, unpriced, unnamed] = [0, 0, 0, 0];
  for (const point of points) {
    const { count } = point;
    const model = boughtAs(point);
    units += count;
    const price = model === null ? undefined : priceOf.get(model);
    if (model === null) unnamed += count;
    else if (price === undefined) unpriced += count;
    // Whole cents: sums of tenths would not come out even.
    else cents += Math.round(price * 100) * count;
  }
  return { sum: cents / 100, units, unpriced, unnamed };
}

/** Types that extinguishers are bought as, an example and how many units of each, by key. O(n log n). */
export function typesOf(
  points: readonly Extinguisher[],
): readonly { readonly key: string; readonly example: Extinguisher; readonly units: number }[] {
  const types = new Map<string, { readonly key: string; readonly example: Extinguisher; units: number }>();
  for (const example of points) {
    const key = boughtAs(example);
    if (key === null) continue;
    const known = types.get(key) ?? { key, example, units: 0 };
    known.units += example.count;
    types.set(key, known);
  }
  return [...types.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
