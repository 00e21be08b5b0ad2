import type { StockItem } from '../../../analyses/chemicals/store-stock';
import type { Translator } from '../../../i18n/translator';
import {
  fireOrdersOf,
  FIRE_ORDERS,
  type FireOrder,
  type OrderKind,
} from '../../../standards/chemicals/fire-orders';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';

/** Substances that an order names; more are counted by what follows them. */
const MOST = 2;

/** An order with the substances that it is for; none where it is for all of them. */
export interface SheetOrder {
  readonly order: FireOrder;
  readonly names: readonly string[];
}

/** What is to be done of one kind at a store, in the order of the table. O(items · orders). */
export function ordersOf(
  kind: OrderKind,
  items: readonly StockItem[],
  text: Translator,
): readonly SheetOrder[] {
  const known = items.flatMap(({ facts, substance }) =>
    facts === null
      ? []
      : [{ orders: new Set(fireOrdersOf(facts)), name: substanceTitle(substance, facts, text) }],
  );
  return FIRE_ORDERS[kind].flatMap((each): SheetOrder[] => {
    // Of a kind and an order of that kind the name is made that the type lists.
    const order = `${kind}.${each}` as FireOrder;
    const own = known.filter(({ orders }) => orders.has(order)).map(({ name }) => name);
    if (own.length === 0) return [];
    const names = own.length === items.length ? [] : own.slice(0, MOST);
    return [{ order, names: own.length > MOST && names.length > 0 ? [...names, '…'] : names }];
  });
}
