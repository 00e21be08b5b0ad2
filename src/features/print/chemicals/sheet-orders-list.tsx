import type { ReactNode } from 'react';
import type { StockItem } from '../../../analyses/chemicals/store-stock';
import type { Translator } from '../../../i18n/translator';
import {
  EXPLOSIVES_CITE,
  EXPLOSIVES_ORDERS,
  FIRE_ORDERS_CITE,
  type OrderKind,
} from '../../../standards/chemicals/fire-orders';
import { ordersOf } from './sheet-orders';

const KINDS: readonly OrderKind[] = ['never', 'use', 'wear'];

interface OrdersProps {
  readonly items: readonly StockItem[];
  readonly text: Translator;
}

/** What is never done here, what is used, what is worn; each with the substances that it is for, where not for all. */
export function SheetOrders({ items, text }: OrdersProps): ReactNode {
  const { t, formats } = text;
  const kinds = KINDS.map((kind) => ({ kind, orders: ordersOf(kind, items, text) }));
  const explodes = kinds.some(({ orders }) => orders.some(({ order }) => EXPLOSIVES_ORDERS.includes(order)));
  const cites = explodes ? [EXPLOSIVES_CITE, FIRE_ORDERS_CITE] : [FIRE_ORDERS_CITE];
  return (
    <div>
      <div className="chemical-page-orders">
        {kinds.map(({ kind, orders }) => (
          <div key={kind} data-kind={kind}>
            <h4>{t(`chemical-sheet.${kind}`)}</h4>
            {orders.length === 0 ? (
              <p>{t('chemical-sheet.nothing')}</p>
            ) : (
              <ul>
                {orders.map(({ order, names, first }) => (
                  <li key={order}>
                    {first && <strong>{t('chemical-sheet.first')}</strong>}
                    {t(`fire-order.${order}`)}
                    {names.length > 0 && (
                      <small>{t('chemical-sheet.of', { names: formats.list(names) })}</small>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
      <p className="chemical-page-source">
        {cites
          .map((cite) =>
            t('chemical-sheet.source', {
              rule: t('coverage.cite', { ...cite }),
              sure: t(`confidence.${cite.confidence}`),
            }),
          )
          .join(' ')}
      </p>
    </div>
  );
}
