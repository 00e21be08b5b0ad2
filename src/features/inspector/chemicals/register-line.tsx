import type { ReactNode } from 'react';
import type { LocalDate } from '../../../base/time/local-date';
import type { StoreyId } from '../../../model/schema/ids';
import { STOCK_ISSUES, type RegisterItem, type RegisterStore } from '../../../session/stock/register';
import { isShownBy } from '../../../session/stock/register-filter';
import { listsOf } from '../../../standards/chemicals/lists-of';
import { Icon } from '../../../ui/icon';
import { dayText } from '../../../widgets/asset-card/when';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { amountText } from '../../../widgets/chemicals/amount-text';
import { GhsMarks, ListBadges } from '../../../widgets/chemicals/substance-marks';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import type { ListedRow } from './listed-rows';
import { storeTitle, storeWhereShort } from './store-words';

interface RegisterLineProps {
  readonly row: ListedRow;
  readonly today: LocalDate;
  /** How storeys are told apart in few letters. */
  readonly marks: ReadonlyMap<StoreyId, string>;
  readonly telling: Telling;
  onOpen(): void;
}

/** A line of the register: a building, a store, or what is in one. */
export function RegisterLine({ row, today, marks, telling, onOpen }: RegisterLineProps): ReactNode {
  const { t } = telling.text;
  if (row.kind === 'group') {
    return (
      <h3 className="stock-group">
        <span>{row.title}</span>
        <span className="count">{t('stock.stores', { count: row.stores })}</span>
      </h3>
    );
  }
  return (
    <button type="button" className="line stock-line" data-of={row.kind} onClick={onOpen}>
      {row.kind === 'store' ? (
        <StoreLine store={row.store} marks={marks} telling={telling} />
      ) : (
        <ItemLine item={row.item} today={today} telling={telling} />
      )}
    </button>
  );
}

function StoreLine({
  store,
  marks,
  telling,
}: {
  readonly store: RegisterStore;
  readonly marks: ReadonlyMap<StoreyId, string>;
  readonly telling: Telling;
}): ReactNode {
  const { t } = telling.text;
  const classes = store.items.flatMap(({ item }) => item.facts?.classes ?? []);
  return (
    <>
      <span className="line-text stock-text">
        <strong>{storeTitle(store.store, telling)}</strong>
        <span className="card-soft">
          {storeWhereShort(store.store, marks, telling)} ·{' '}
          {t('stock.substances', { count: store.items.length })}
        </span>
      </span>
      <span className="stock-aside">
        <GhsMarks classes={classes} />
        {store.pressing > 0 && (
          <span className="stock-pressing">
            <Icon name="warning" size={16} />
            {store.pressing}
            <span className="visually-hidden"> {t('stock.to-settle')}</span>
          </span>
        )}
      </span>
    </>
  );
}

/** A substance with how much there is, its classes, lists and what is to be settled of it. */
export function ItemLine({
  item,
  today,
  telling,
}: {
  readonly item: RegisterItem;
  readonly today: LocalDate;
  readonly telling: Telling;
}): ReactNode {
  const { t, formats } = telling.text;
  const { substance, facts, amount, dimension } = item.item;
  const issues = STOCK_ISSUES.filter((issue) => item.issues.includes(issue));
  return (
    <>
      <span className="line-text stock-text">
        <strong>{substanceTitle(substance, facts, telling.text)}</strong>
        <span className="stock-flags">
          <span>{amountText(amount, dimension, telling.text)}</span>
          {facts !== null && <ListBadges lists={listsOf(facts)} />}
          {issues.map((issue) => (
            <span key={issue} className="stock-issue" data-issue={issue}>
              {t(`stock.issue-${issue}`)}
            </span>
          ))}
          {item.nextExpiry !== null && isShownBy(item, 'within-90', today) && (
            <span className="stock-issue" data-issue="soon">
              {t('stock.good-until', { day: dayText(item.nextExpiry, formats) })}
            </span>
          )}
        </span>
      </span>
      <span className="stock-aside">
        <GhsMarks classes={facts?.classes ?? []} />
      </span>
    </>
  );
}
