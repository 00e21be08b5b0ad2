import type { StockItem } from '../../../analyses/chemicals/store-stock';
import type { Translator } from '../../../i18n/translator';
import {
  fireOrdersOf,
  FIRE_ORDERS,
  type FireOrder,
  type OrderKind,
} from '../../../standards/chemicals/fire-orders';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';

/** Substances that an order names; more are counted. */
const MOST = 4;

/** An order with the substances that it is for; none where it is for all of them. */
export interface SheetOrder {
  readonly order: FireOrder;
  readonly names: readonly string[];
  /** Begun with: it suits all that foams are for. */
  readonly first: boolean;
}

/**
 * What is to be done of one kind at a store, in the order of the table. Where one liquid breaks common foam, the foam that stands
 * alcohol is for all that burn, and comes first: whoever comes brings one. Only to get away from what explodes comes before it.
 * O(items · orders).
 */
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
  const resisting = known.some(({ orders }) => orders.has('use.alcohol-foam'));
  const watered = !known.some(({ orders }) => orders.has('never.water'));
  if (resisting) {
    for (const { orders } of known) if (orders.delete('use.foam')) orders.add('use.alcohol-foam');
  }
  const sheet = FIRE_ORDERS[kind].flatMap((each): SheetOrder[] => {
    // Of a kind and an order of that kind the name is made that the type lists.
    const order = `${kind}.${each}` as FireOrder;
    const own = known.filter(({ orders }) => orders.has(order)).map(({ name }) => name);
    if (own.length === 0) return [];
    // Several stores of a room may hold the same.
    const different = [...new Set(own)];
    const names = own.length === items.length ? [] : different.slice(0, MOST);
    const more = names.length === 0 ? 0 : different.length - names.length;
    const first = order === 'use.alcohol-foam' && watered && known.length > 1;
    const told = more > 0 ? [...names, text.t('chemical-sheet.and-more', { count: more })] : names;
    return [{ order, names: told, first }];
  });
  return sheet.toSorted((a, b) => urgency(b) - urgency(a));
}

const urgency = ({ order, first }: SheetOrder): number => (order === 'use.withdraw' ? 2 : Number(first));
