import type { StockItem } from '../../../analyses/chemicals/store-stock';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { StoreyId } from '../../../model/schema/ids';

type Store = AssetOf<'chemical-store'>;

/** A store in the table of a group, under the number that it has on the plan. */
export interface NumberedStore {
  readonly number: number;
  readonly store: Store;
  readonly items: readonly StockItem[];
}

/** What the table of a group is made of: the plan of a storey, then its stores. */
export type GroupRow =
  | { readonly kind: 'plan'; readonly storey: StoreyId; readonly stores: readonly NumberedStore[] }
  | ({ readonly kind: 'store' } & NumberedStore);

/** Stores by storey, in the order of the first of each, numbered through. O(stores). */
export function groupRows(
  stores: readonly Store[],
  itemsOf: (store: Store) => readonly StockItem[],
): readonly GroupRow[] {
  const storeys = new Map<StoreyId, Store[]>();
  for (const store of stores) storeys.set(store.storey, [...(storeys.get(store.storey) ?? []), store]);
  let number = 0;
  return [...storeys].flatMap(([storey, own]): GroupRow[] => {
    const numbered = own.map((store) => ({ number: ++number, store, items: itemsOf(store) }));
    return [
      { kind: 'plan', storey, stores: numbered },
      ...numbered.map((each) => ({ kind: 'store' as const, ...each })),
    ];
  });
}
