import { useMemo, useState, type ReactNode } from 'react';
import { useRecords } from '../../../session/react/use-stores';
import type { ChemicalStore, RegisterStore } from '../../../session/stock/register';
import { takenBackSince } from '../../../session/stock/ledger-rows';
import { NEW_SUBSTANCE } from '../../../session/stock/substance-link';
import type { StockFormKind } from '../../../records/stock/stock-form';
import { STOCK_FORMS } from '../../../session/stock/stock-draft';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Section } from '../../../ui/section';
import { WindowedList } from '../../../ui/windowed-list';
import { peopleLabel } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { PageNav } from '../page-nav';
import type { Pages, SavedNotice } from '../pages';
import { SavedLine } from '../saved-line';
import { ApartList } from './apart-list';
import { FORM_ICONS } from './form-icons';
import { ItemLine } from './register-line';
import { RegisterReading } from './register-reading';
import { StockDraftList } from './stock-draft-list';
import { storeTitle, storeWhere } from './store-words';
import { TroubleList } from './trouble-list';
import { useBegunForms } from './use-begun-forms';
import { useFacts } from './use-facts';
import { useRegister } from './use-register';

interface StorePageProps {
  readonly store: ChemicalStore;
  readonly saved: SavedNotice | null;
  readonly telling: Telling;
  readonly pages: Pages;
}

/** What is in a store, what is to be settled of it, and what can be written down. */
export function StorePage({ store, saved, telling, pages }: StorePageProps): ReactNode {
  const { text, document } = telling;
  const { t } = text;
  const ready = useRecords((records) => records.keeper !== null);
  const register = useRegister(telling);
  const own = useMemo(() => register?.find((each) => each.store.id === store.id) ?? null, [register, store]);
  const book = useRecords((records) => records.book);
  const revision = useRecords((records) => records.revision);
  const stale = useMemo(
    // The book grows in place: its revision says that it is another one.
    () => saved !== null && book !== null && revision >= 0 && takenBackSince(book, store.id, saved.at),
    [saved, book, revision, store],
  );
  const begun = useBegunForms(store.id, null);
  const form = (kind: StockFormKind): void =>
    pages.open({ kind: 'stock-form', id: store.id, form: kind, line: null });
  const keepers = peopleLabel(document, store.keepers, text);
  return (
    <>
      <PageNav place={store} text={text} pages={pages}>
        <Button onClick={() => pages.open({ kind: 'asset', id: store.id })}>{t('stock.card')}</Button>
      </PageNav>
      {saved && !stale && <SavedLine saved={saved} text={text} />}
      <header className="card-head">
        <div className="card-title">
          <h2>{storeTitle(store, telling)}</h2>
        </div>
        <p className="card-place">
          <span className="card-soft">{storeWhere(store, telling)}</span>
          <span className={keepers === null ? 'stock-warn' : undefined}>
            {keepers === null ? t('stock.no-keeper') : t('stock.kept-by', { people: keepers })}
            {store.doubleLock && ` · ${t('stock.double-lock')}`}
          </span>
        </p>
        <div className="card-actions stock-actions">
          {STOCK_FORMS.filter((kind) => kind !== 'adjusted').map((kind) => (
            <Button
              key={kind}
              look={kind === 'issued' ? 'solid' : 'outline'}
              icon={FORM_ICONS[kind]}
              disabled={!ready}
              onClick={() => form(kind)}
            >
              {begun(kind) ? t('stock.go-on', { form: t(`stock.do-${kind}`) }) : t(`stock.do-${kind}`)}
            </Button>
          ))}
          <Button icon="list" onClick={() => pages.open({ kind: 'movements', of: store.id })}>
            {t('stock.movements')}
          </Button>
          <Button icon="list" onClick={() => pages.open({ kind: 'substance', of: NEW_SUBSTANCE })}>
            {t('stock.describe')}
          </Button>
        </div>
      </header>
      {register === null && <RegisterReading telling={telling} />}
      <StockDraftList of={store.id} telling={telling} pages={pages} />
      {own && <TroubleList troubles={own.stock.troubles} telling={telling} />}
      <ApartList store={store.id} line={null} telling={telling} />
      {own && <StockList own={own} telling={telling} pages={pages} />}
      <UsedUp store={store} own={own} telling={telling} pages={pages} />
    </>
  );
}

interface StockListProps {
  readonly own: RegisterStore;
  readonly telling: Telling;
  readonly pages: Pages;
}

function StockList({ own, telling, pages }: StockListProps): ReactNode {
  const { t } = telling.text;
  const { items, store } = own;
  const today = useRecords((records) => records.today);
  return (
    <Section
      title={t('stock.in-store')}
      aside={<span className="count">{t('stock.substances', { count: items.length })}</span>}
    >
      {items.length === 0 && <p className="card-soft">{t('stock.empty')}</p>}
      <WindowedList
        label={t('stock.in-store')}
        count={items.length}
        lineRem={3.75}
        keyOf={(index) => items[index]?.item.key ?? String(index)}
        renderLine={(index) => {
          const each = items[index];
          return (
            each &&
            today !== null && (
              <button
                type="button"
                className="line stock-line"
                onClick={() => pages.open({ kind: 'stock', id: store.id, line: each.item.key })}
              >
                <ItemLine item={each} today={today} telling={telling} />
              </button>
            )
          );
        }}
      />
    </Section>
  );
}

interface UsedUpProps {
  readonly store: ChemicalStore;
  readonly own: RegisterStore | null;
  readonly telling: Telling;
  readonly pages: Pages;
}

/** Lines of the ledger of which nothing is left: their history stays within reach. */
function UsedUp({ store, own, telling, pages }: UsedUpProps): ReactNode {
  const { t } = telling.text;
  const [open, setOpen] = useState(false);
  const factsOf = useFacts();
  const book = useRecords((records) => records.book);
  const gone = useMemo(() => {
    if (own === null) return [];
    const there = new Set(own.items.map(({ item }) => item.key));
    return Object.values(book?.stock.get(store.id)?.lines ?? {}).filter(({ key }) => !there.has(key));
  }, [book, own, store]);
  if (gone.length === 0) return null;
  return (
    <div className="section">
      <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('stock.used-up', { count: gone.length })}
      </Button>
      {open && (
        <ul className="line-list">
          {gone.map(({ key, substance }) => (
            <li key={key}>
              <button
                type="button"
                className="line"
                onClick={() => pages.open({ kind: 'stock', id: store.id, line: key })}
              >
                <span className="line-text">
                  {substanceTitle(substance, factsOf(substance), telling.text)}
                </span>
                <Icon name="right" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
