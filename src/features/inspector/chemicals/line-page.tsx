import { useMemo, type ReactNode } from 'react';
import { localDateAt } from '../../../base/time/zone';
import type { Translator } from '../../../i18n/translator';
import { expiredOn, type StockLot } from '../../../records/stock/stock-lots';
import type { StockFormKind } from '../../../records/stock/stock-form';
import type { StockLine } from '../../../records/stock/stock-state';
import { useRecords } from '../../../session/react/use-stores';
import { knownHere } from '../../../session/stock/known-substance';
import { lineRows } from '../../../session/stock/ledger-rows';
import type { ChemicalStore } from '../../../session/stock/register';
import { STOCK_FORMS } from '../../../session/stock/stock-draft';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { Section } from '../../../ui/section';
import type { FieldRow } from '../../../widgets/asset-card/field-rows';
import { Rows } from '../../../widgets/asset-card/rows';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { dayText, momentText } from '../../../widgets/asset-card/when';
import { amountText } from '../../../widgets/chemicals/amount-text';
import { substanceNumbers } from '../../../widgets/chemicals/substance-numbers';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import type { Pages, SavedNotice } from '../pages';
import { SavedLine } from '../saved-line';
import { ApartList } from './apart-list';
import { differenceText } from './difference-text';
import { MovementList } from './movement-list';
import { MovementsOut } from './movements-out';
import { FORM_ICONS } from './form-icons';
import { storeTitle } from './store-words';
import { RegisterReading } from './register-reading';
import { SubstanceCard } from './substance-card';
import { TroubleList } from './trouble-list';
import { useBegunForms } from './use-begun-forms';
import { useFacts } from './use-facts';
import { useRegister } from './use-register';

interface LinePageProps {
  readonly store: ChemicalStore;
  /** Of the ledger's line. */
  readonly line: string;
  readonly saved: SavedNotice | null;
  readonly telling: Telling;
  readonly pages: Pages;
}

/** One substance in one store: what it is, how much there is in which lots, what was counted, and what happened to it. */
export function LinePage({ store, line: key, saved, telling, pages }: LinePageProps): ReactNode {
  const { text } = telling;
  const { t } = text;
  const book = useRecords((records) => records.book);
  const keeper = useRecords((records) => records.keeper);
  const revision = useRecords((records) => records.revision);
  const register = useRegister(telling);
  const factsOf = useFacts();
  const begun = useBegunForms(store.id, key);
  const rows = useMemo(
    // The book grows in place: its revision says that it is another one.
    () => (book === null || revision < 0 ? [] : lineRows(book, store.id, key)),
    [book, revision, store, key],
  );
  const substance = rows[0]?.event.body.substance ?? null;
  const known = useMemo(
    () => (book === null || substance === null || revision < 0 ? null : knownHere(book, substance)),
    [book, substance, revision],
  );
  if (book === null || keeper === null) return null;
  const line = book.stock.get(store.id)?.lines[key] ?? null;
  const stock = register?.find((each) => each.store.id === store.id)?.stock ?? null;
  const troubles = stock?.troubles.filter((trouble) => trouble.key === key) ?? [];
  // What was taken back since is no longer as the note of its form says.
  const takenBack = rows.some(
    ({ withdrawn }) => withdrawn !== null && saved !== null && withdrawn.at >= saved.at,
  );
  const left = line === null ? '0' : amountText(line.balance, line.dimension, text);
  const shown = takenBack && saved ? { ...saved, words: t('stock.taken-back-left', { left }) } : saved;
  const form = (kind: StockFormKind): void =>
    pages.open({ kind: 'stock-form', id: store.id, form: kind, line: key });
  return (
    <>
      <nav className="page-nav">
        <Button look="quiet" icon="left" onClick={pages.back}>
          {storeTitle(store, telling)}
        </Button>
      </nav>
      {shown && <SavedLine saved={shown} text={text} />}
      {substance === null || known === null ? (
        <p className="section card-soft">{t('stock.no-line')}</p>
      ) : (
        <>
          <header className="card-head">
            <div className="card-title">
              <h2>{substanceTitle(substance, known.facts, text)}</h2>
            </div>
            <p className="card-place">
              <span className="card-soft">{substanceNumbers(substance, known.facts)}</span>
            </p>
            {line !== null && (
              <p className="stock-figure">
                {amountText(line.balance, line.dimension, text)}
                <span className="card-soft"> {t('stock.by-ledger')}</span>
              </p>
            )}
            <div className="card-actions stock-actions">
              {STOCK_FORMS.filter((kind) => kind !== 'adjusted' || (line?.difference ?? 0) !== 0).map(
                (kind) => (
                  <Button
                    key={kind}
                    look={kind === 'issued' ? 'solid' : 'outline'}
                    icon={FORM_ICONS[kind]}
                    onClick={() => form(kind)}
                  >
                    {begun(kind) ? t('stock.go-on', { form: t(`stock.do-${kind}`) }) : t(`stock.do-${kind}`)}
                  </Button>
                ),
              )}
            </div>
          </header>
          {register === null && <RegisterReading telling={telling} />}
          <TroubleList troubles={troubles} telling={telling} />
          <ApartList store={store.id} line={key} telling={telling} />
          {line !== null && <LineFacts line={line} telling={telling} />}
          <SubstanceCard substance={substance} known={known} telling={telling} pages={pages} />
          <Section title={t('stock.history')} aside={<span className="count">{rows.length}</span>}>
            <MovementsOut
              title={substanceTitle(substance, known.facts, text)}
              rows={rows}
              factsOf={factsOf}
              telling={telling}
            />
            <MovementList label={t('stock.history')} rows={rows} telling={telling} full={false} />
          </Section>
        </>
      )}
    </>
  );
}

/** What is left of a lot, until when it is good, and of cylinders when they were tested. */
function lotText(
  { amount, expires, tested }: StockLot,
  { dimension, container }: StockLine,
  text: Translator,
): string {
  const { t, formats } = text;
  const parts = [
    amountText(amount, dimension, text),
    expires === null ? t('stock.no-expiry') : t('stock.good-until', { day: dayText(expires, formats) }),
  ];
  if (tested !== null) parts.push(t('stock.tested-on', { day: dayText(tested, formats) }));
  else if (container?.form === 'cylinder') parts.push(t('stock.no-test'));
  return parts.join(' · ');
}

/** Lots, containers and the last count of a line. */
function LineFacts({ line, telling }: { readonly line: StockLine; readonly telling: Telling }): ReactNode {
  const { text, zone } = telling;
  const { t, formats } = text;
  const keeper = useRecords((records) => records.keeper);
  const { dimension, lots, count, difference, container, lotsAssumed } = line;
  const today = keeper && localDateAt(keeper.now(), zone);
  const expired = today && expiredOn(line, today);
  const holds = container?.holds ?? null;
  const rows: FieldRow[] = [];
  if (container !== null) {
    const form = t(`stock.container-${container.form}`);
    const each = holds && `${formats.number(holds.value, 6)} ${t(`unit.stock-${holds.unit}`)}`;
    rows.push({
      label: t('stock.container'),
      value: each === null ? form : t('stock.container-of', { form, holds: each }),
    });
  }
  if (count !== null) {
    rows.push({
      label: t('stock.last-count'),
      value: `${amountText(count.counted, dimension, text)} · ${momentText(count.at, zone, formats)}`,
    });
  }
  return (
    <Section title={t('stock.lots')}>
      {difference !== 0 && (
        <p className="stock-warn">
          <Icon name="warning" size={16} /> {differenceText(difference, dimension, text)}
        </p>
      )}
      {expired && (
        <p className="stock-warn">
          <Icon name="warning" size={16} />{' '}
          {t('stock.expired-part', { amount: amountText(expired.amount, dimension, text) })}
        </p>
      )}
      <div className="stock-lots">
        <Rows
          rows={[
            ...lots.map((lot, i) => ({
              label: lot.lot ?? t('stock.lot-unknown', { index: i + 1 }),
              value: lotText(lot, line, text),
            })),
            ...rows,
          ]}
        />
      </div>
      {lotsAssumed && <p className="card-soft">{t('stock.lots-assumed')}</p>}
    </Section>
  );
}
