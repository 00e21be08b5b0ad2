import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { isCas } from '../../../records/stock/cas';
import { useSession } from '../../../session/react/session-context';
import { useRecords, useView } from '../../../session/react/use-stores';
import { STOCK_ISSUES, type RegisterGrouping } from '../../../session/stock/register';
import {
  filterCounts,
  readStockFilter,
  STOCK_FILTERS,
  type StockFilter,
} from '../../../session/stock/register-filter';
import { writeSubstanceLink } from '../../../session/stock/substance-link';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Section } from '../../../ui/section';
import { Segments } from '../../../ui/segments';
import { TextField } from '../../../ui/text-field';
import { WindowedList } from '../../../ui/windowed-list';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { placeMarks } from '../../../widgets/labels';
import { TableOut } from '../ledger/table-out';
import type { Pages } from '../pages';
import './chemicals.css';
import { listedRows, listedStores, type ListedRow } from './listed-rows';
import { RegisterLine } from './register-line';
import { RegisterReading } from './register-reading';
import { registerTable } from './register-table';
import { StockDraftList } from './stock-draft-list';
import { useRegister } from './use-register';

/** Of each line: two lines of text, and room for a thumb. */
const LINE_REM = 3.75;

/** The register: every store with what is in it, what is to be settled first, found by name, pinyin, CAS or UN number. */
export function ChemicalList({ telling, pages }: { telling: Telling; pages: Pages }): ReactNode {
  const { document, text } = telling;
  const { t } = text;
  const session = useSession();
  const register = useRegister(telling);
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const today = useRecords((records) => records.today);
  const filter = readStockFilter(useView((view) => view.link.stock));
  const [by, setBy] = useState<RegisterGrouping>('building');
  const rows = useMemo(
    () =>
      register === null || today === null
        ? []
        : listedRows(document, register, { typed: wanted, filter, by, today }, text),
    [document, register, wanted, filter, by, today, text],
  );
  const marks = useMemo(() => placeMarks(document, text), [document, text]);
  const counts = useMemo(() => today && filterCounts(register ?? [], today), [register, today]);
  if (register === null || today === null || counts === null) return <RegisterReading telling={telling} />;
  const open = (row: ListedRow): void => {
    if (row.kind === 'group') return;
    const { store } = row.store;
    session.focusOn(store.storey, store.x, store.y);
    const line = row.kind === 'item' ? row.item.item.key : null;
    pages.open({ kind: 'stock', id: store.id, line });
  };
  const describe = (said: string): void => {
    const named = isCas(said) ? { cas: said, name: '' } : { cas: null, name: said };
    pages.open({ kind: 'substance', of: writeSubstanceLink({ ...named, strength: null }) });
  };
  const items = register.reduce((sum, each) => sum + each.items.length, 0);
  // What is asked for goes on paper and into the file, else all of it.
  const shown = filter === null && wanted.trim() === '' ? register : listedStores(rows);
  return (
    <>
      <StockDraftList telling={telling} pages={pages} />
      <Section
        title={t('stock.register')}
        aside={<span className="count">{t('stock.register-count', { stores: register.length, items })}</span>}
      >
        {register.length === 0 && <p className="card-soft">{t('stock.no-stores')}</p>}
        <TextField
          label={t('stock.find')}
          type="search"
          value={typed}
          placeholder={t('stock.find-placeholder')}
          longest={60}
          onChange={setTyped}
        />
        <FilterChips
          counts={counts}
          filter={filter}
          telling={telling}
          onChange={(next) => session.setLink({ stock: next })}
        />
        <Disclosure title={t('stock.more')}>
          <div className="stock-more">
            <Segments<RegisterGrouping>
              label={t('stock.group')}
              value={by}
              options={[
                { value: 'building', label: t('stock.by-building') },
                { value: 'department', label: t('stock.by-department') },
              ]}
              onChange={setBy}
            />
            <Button icon="list" onClick={() => pages.open({ kind: 'movements', of: null })}>
              {t('stock.movements')}
            </Button>
            <Button icon="list" onClick={() => describe('')}>
              {t('stock.describe')}
            </Button>
            <TableOut
              title={t('stock.register')}
              count={shown.reduce((sum, each) => sum + each.items.length, 0)}
              table={() => registerTable(shown, telling)}
            />
          </div>
        </Disclosure>
        {rows.length === 0 && register.length > 0 && (
          <p className="card-soft" role="status">
            {t('stock.found-none')}
          </p>
        )}
        {rows.length === 0 && typed.trim() !== '' && (
          <Button icon="list" onClick={() => describe(typed.trim())}>
            {t('stock.describe')}
          </Button>
        )}
        <WindowedList
          label={t('stock.register')}
          count={rows.length}
          lineRem={LINE_REM}
          keyOf={(index) => rows[index]?.key ?? String(index)}
          renderLine={(index) => {
            const row = rows[index];
            return (
              row && (
                <RegisterLine
                  row={row}
                  today={today}
                  marks={marks}
                  telling={telling}
                  onOpen={() => open(row)}
                />
              )
            );
          }}
        />
      </Section>
    </>
  );
}

interface FilterChipsProps {
  readonly counts: Readonly<Record<StockFilter, number>>;
  readonly filter: StockFilter | null;
  readonly telling: Telling;
  onChange(filter: StockFilter | null): void;
}

/** What is to be settled, and what expires soon, each with how often; a tap shows those alone. */
function FilterChips({ counts, filter, telling, onChange }: FilterChipsProps): ReactNode {
  const { t } = telling.text;
  const there = STOCK_FILTERS.filter((each) => counts[each] > 0 || each === filter);
  return (
    <>
      {STOCK_ISSUES.every((issue) => counts[issue] === 0) && (
        <p className="card-soft">{t('stock.all-settled')}</p>
      )}
      {there.length > 0 && (
        <div className="chips" role="group" aria-label={t('stock.show-only')}>
          {there.map((each) => (
            <button
              key={each}
              type="button"
              className="chip"
              aria-pressed={filter === each}
              onClick={() => onChange(filter === each ? null : each)}
            >
              {t(`stock.issue-${each}`)} {counts[each]}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
