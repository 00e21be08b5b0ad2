import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { isLocalDate } from '../../../base/time/local-date';
import { assetsOf } from '../../../model/query/assets-of';
import { displayName } from '../../../model/query/display-name';
import { isId, type AssetId } from '../../../model/schema/ids';
import { useRecords } from '../../../session/react/use-stores';
import { stockFinder } from '../../../session/stock/find-stock';
import { knownHere } from '../../../session/stock/known-substance';
import { EVERY_ROW, filterLedger, type Ledger } from '../../../session/stock/ledger-columns';
import { CONTROLLED_LISTS, type ControlledList } from '../../../standards/chemicals/controlled-lists';
import { otherNamesOf } from '../../../standards/chemicals/facts-of';
import { listsOf } from '../../../standards/chemicals/lists-of';
import { Disclosure } from '../../../ui/disclosure';
import { SelectField } from '../../../ui/select-field';
import { useFullSheet } from '../../../ui/use-full-sheet';
import { TextField } from '../../../ui/text-field';
import { personLabel } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { dayText } from '../../../widgets/asset-card/when';
import { PageHead } from '../page-head';
import type { Pages } from '../pages';
import { MovementList } from './movement-list';
import { MovementsOut } from './movements-out';
import { storeNameAndPlace } from './store-words';
import { useFacts } from './use-facts';
import { useLedger } from './use-ledger';

interface MovementsPageProps {
  /** Null = of all stores. */
  readonly of: AssetId | null;
  readonly telling: Telling;
  readonly pages: Pages;
}

interface Choice {
  readonly typed: string;
  readonly list: ControlledList | '';
  readonly person: string;
  readonly from: string;
  readonly to: string;
}
const NOTHING: Choice = { typed: '', list: '', person: '', from: '', to: '' };

/** The ledger of movements: who moved what when, with whom, and what was left; filtered, as a file and on paper. */
export function MovementsPage({ of, telling, pages }: MovementsPageProps): ReactNode {
  const { document, text, zone } = telling;
  const { t } = text;
  useFullSheet();
  const factsOf = useFacts();
  const stores = useLedgerStores(telling);
  const all = useLedger(stores);
  const [choice, setChoice] = useState(NOTHING);
  const wanted = useDeferredValue(choice);
  const lines = useFittingLines(all, wanted);
  const rows = useMemo(() => {
    const { person, from, to } = wanted;
    const day = (typed: string) => (isLocalDate(typed) ? typed : null);
    const filter = { ...EVERY_ROW, store: of, lines, from: day(from), to: day(to) };
    if (all === null) return [];
    return filterLedger(all, { ...filter, person: person === '' ? null : person }, zone);
  }, [all, of, lines, wanted, zone]);
  const people = [...(all?.people.keys() ?? [])];
  const today = useRecords((records) => records.today);
  const title = t('stock.paper-title', {
    campus: displayName(document.campus.name, text.language) ?? '',
    count: rows.length,
    day: today === null ? '' : dayText(today, text.formats),
  });
  const set = (change: Partial<Choice>): void => setChoice((now) => ({ ...now, ...change }));
  return (
    <section className="form-page" aria-label={t('stock.movements')}>
      <PageHead title={t('stock.movements')} backWord={t('inspect.back')} onBack={pages.back}>
        {all === null ? t('stock.reading') : t('stock.movements-count', { count: rows.length })}
      </PageHead>
      <div className="form">
        <SelectField
          label={t('stock.csv-store')}
          value={of ?? ''}
          options={[
            { value: '', label: t('stock.every-store') },
            ...stores.map((id) => ({ value: id, label: storeNameAndPlace(id, telling) })),
          ]}
          onChange={(id) => pages.open({ kind: 'movements', of: isId('asset', id) ? id : null })}
        />
        <TextField
          label={t('stock.substance')}
          type="search"
          value={choice.typed}
          placeholder={t('stock.find-placeholder')}
          longest={60}
          onChange={(typed) => set({ typed })}
        />
        <Disclosure title={t('stock.filter')} aside={isOn(choice) && <FilterOn telling={telling} />}>
          <div className="stock-filter">
            <SelectField<ControlledList | ''>
              label={t('stock.lists')}
              value={choice.list}
              options={[
                { value: '', label: t('stock.every-substance') },
                ...CONTROLLED_LISTS.map((list) => ({ value: list, label: t(`controlled.${list}`) })),
              ]}
              onChange={(list) => set({ list })}
            />
            <SelectField
              label={t('stock.person')}
              value={choice.person}
              options={[
                { value: '', label: t('stock.everybody') },
                ...people.map((id) => ({ value: id, label: personLabel(document, id, text) })),
              ]}
              onChange={(person) => set({ person })}
            />
            <div className="field-pair">
              <TextField
                label={t('stock.from-day')}
                type="date"
                value={choice.from}
                onChange={(from) => set({ from })}
              />
              <TextField
                label={t('stock.to-day')}
                type="date"
                value={choice.to}
                wrong={isReversed(choice) ? t('stock.days-reversed') : null}
                onChange={(to) => set({ to })}
              />
            </div>
          </div>
        </Disclosure>
        <MovementsOut title={title} rows={rows} factsOf={factsOf} telling={telling} />
        {all !== null && rows.length === 0 && <p className="card-soft">{t('stock.no-movements')}</p>}
        <MovementList label={t('stock.movements')} rows={rows} telling={telling} full />
      </div>
    </section>
  );
}

const isOn = ({ list, person, from, to }: Choice): boolean =>
  [list, person, from, to].some((each) => each !== '');

const isReversed = ({ from, to }: Choice): boolean => isLocalDate(from) && isLocalDate(to) && to < from;

function FilterOn({ telling }: { telling: Telling }): ReactNode {
  return <span className="count">{telling.text.t('ledger.filter-on')}</span>;
}

/** Stores of the plan, and those that are there no more but in the records. */
function useLedgerStores({ document }: Telling): readonly string[] {
  const book = useRecords((records) => records.book);
  const revision = useRecords((records) => records.revision);
  return useMemo(() => {
    const there = assetsOf(document, 'chemical-store', null).map(({ id }) => id as string);
    // The book grows in place: its revision says that it is another one.
    const recorded = book === null || revision < 0 ? [] : book.stock.all().map(({ about }) => about);
    return [...new Set([...there, ...recorded])];
  }, [document, book, revision]);
}

const find = stockFinder();

/** Lines whose substance is asked for; null = all. What is known of each is looked up once. */
function useFittingLines(all: Ledger | null, { typed, list }: Choice): ReadonlySet<string> | null {
  const book = useRecords((records) => records.book);
  return useMemo(() => {
    if (all === null || book === null || (typed.trim() === '' && list === '')) return null;
    const fits = find(typed);
    const fitting = all.firstOfLine.filter(({ event }) => {
      const { substance } = event.body;
      const { facts } = knownHere(book, substance);
      const names = [substance.name, facts?.zh ?? null, facts?.en ?? null, ...otherNamesOf(substance)];
      const named = fits({ names, cas: substance.cas, un: facts?.un ?? null });
      const onList = list === '' || (facts !== null && listsOf(facts).some((each) => each.list === list));
      return named && onList;
    });
    return new Set(fitting.map(({ line }) => line));
  }, [all, book, typed, list]);
}
