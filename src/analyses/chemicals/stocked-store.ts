import type { AssetOf } from '../../model/schema/assets/asset-registry';
import type { SubstanceFacts } from '../../standards/chemicals/substance-facts';
import type { PlacedStore } from './places/placed-store';
import type { StockItem, StockTrouble } from './store-stock';

/** A store of the plan with what the records say of it. */
export interface StockedStore extends PlacedStore {
  /** Every line of its ledger, in order of key. */
  readonly lines: readonly StockItem[];
  /** Those that there is some of. */
  readonly items: readonly StockItem[];
  readonly troubles: readonly StockTrouble[];
}

/** An item of a known substance. */
export type KnownItem = StockItem & { readonly facts: SubstanceFacts };

export const isKnownItem = (item: StockItem): item is KnownItem => item.facts !== null;

const known = new WeakMap<readonly StockItem[], readonly KnownItem[]>();

/** What is known of in a store. O(items), then O(1): each check asks for it. */
export function knownItems({ items }: Pick<StockedStore, 'items'>): readonly KnownItem[] {
  const before = known.get(items);
  if (before !== undefined) return before;
  const found = items.filter(isKnownItem);
  known.set(items, found);
  return found;
}

type StoreForm = AssetOf<'chemical-store'>['form'];

const CLOSED: ReadonlySet<StoreForm> = new Set<StoreForm>([
  'cupboard',
  'safety-cabinet',
  'safe',
  'refrigerator',
]);

/** A cabinet with doors, which parts what is in it from what is not. A form that nobody told is none. */
export const isClosedCabinet = (form: StoreForm): boolean => CLOSED.has(form);
