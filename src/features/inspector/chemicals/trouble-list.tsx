import { useMemo, useState, type ReactNode } from 'react';
import { isUlid } from '../../../base/ulid';
import type { StockTrouble } from '../../../analyses/chemicals/store-stock';
import { useRecords } from '../../../session/react/use-stores';
import { lineRows, type LedgerRow } from '../../../session/stock/ledger-rows';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/section';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { dayText, momentText } from '../../../widgets/asset-card/when';
import { amountText } from '../../../widgets/chemicals/amount-text';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { ApartDialog } from './apart-dialog';
import { MovementDialog } from './movement-dialog';
import { useFacts } from './use-facts';
import { handsText, kindOf, movedText, sideDetails } from './movement-words';

interface TroubleListProps {
  readonly troubles: readonly StockTrouble[];
  readonly telling: Telling;
}

/** Shown at once of what one person did alone: a store may have years of it. */
const FEW = 3;

/** Movements that somebody has to look at: out of more than there was, written twice, made alone. */
export function TroubleList({ troubles, telling }: TroubleListProps): ReactNode {
  const { t } = telling.text;
  const [all, setAll] = useState(false);
  if (troubles.length === 0) return null;
  const shown = all ? troubles : troubles.slice(0, FEW);
  return (
    <Section title={t('stock.to-settle')} aside={<span className="count count-bad">{troubles.length}</span>}>
      <ul className="trouble-list">
        {shown.map((trouble) => (
          <Trouble key={`${trouble.kind} ${trouble.events.join(' ')}`} trouble={trouble} telling={telling} />
        ))}
      </ul>
      {troubles.length > shown.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('card.more', { count: troubles.length - shown.length })}
        </Button>
      )}
    </Section>
  );
}

function Trouble({
  trouble,
  telling,
}: {
  readonly trouble: StockTrouble;
  readonly telling: Telling;
}): ReactNode {
  const { t, formats } = telling.text;
  const book = useRecords((records) => records.book);
  const revision = useRecords((records) => records.revision);
  const [open, setOpen] = useState<LedgerRow | null>(null);
  const [apart, setApart] = useState(false);
  const rows = useMemo(() => {
    if (book === null || revision < 0) return [];
    const events = trouble.events.flatMap((id) => (isUlid(id) ? (book.log.get(id) ?? []) : []));
    const [about] = events.map((event) => event.about);
    const wanted = new Set(trouble.events);
    // A negative one names the movement before it: only the refused one is to be judged.
    const of = about === undefined ? [] : lineRows(book, about, trouble.key);
    return of.filter(({ event }) => wanted.has(event.id)).toReversed();
  }, [book, revision, trouble]);
  const refused = rows.find(({ rejected }) => rejected);
  const shown = trouble.kind === 'negative' ? rows.filter(({ rejected }) => rejected) : rows;
  const factsOf = useFacts();
  const substance = substanceTitle(trouble.substance, factsOf(trouble.substance), telling.text);
  return (
    <li className="trouble" data-kind={trouble.kind}>
      <strong>{t(`stock.trouble-${trouble.kind}`, { substance })}</strong>
      {trouble.kind === 'negative' && refused !== undefined && (
        <span>
          {t('stock.trouble-balance', {
            wanted: amountText(refused.amount, refused.dimension, telling.text),
            balance: amountText(refused.balance, refused.dimension, telling.text),
          })}
        </span>
      )}
      <span className="card-soft">{dayText(trouble.at, formats)}</span>
      <div className="trouble-sides">
        {shown.map((row) => (
          <Side
            key={row.event.id}
            row={row}
            telling={telling}
            onOpen={() => setOpen(row)}
            kind={trouble.kind}
          />
        ))}
      </div>
      {trouble.kind === 'doubled' && shown.length > 1 && (
        <Button icon="check" onClick={() => setApart(true)}>
          {t('stock.both-real')}
        </Button>
      )}
      {apart && <ApartDialog rows={shown} telling={telling} onClose={() => setApart(false)} />}
      {open && (
        <MovementDialog
          row={open}
          telling={telling}
          withdrawing={trouble.kind !== 'alone'}
          onClose={() => setOpen(null)}
        />
      )}
    </li>
  );
}

interface SideProps {
  readonly row: LedgerRow;
  readonly kind: StockTrouble['kind'];
  readonly telling: Telling;
  onOpen(): void;
}

/** One of the movements that look like one, with what tells them apart. */
function Side({ row, kind, telling, onOpen }: SideProps): ReactNode {
  const { text, zone } = telling;
  const { t, formats } = text;
  const { event } = row;
  return (
    <div className="trouble-side">
      <strong>
        {t(`stock.kind-${kindOf(event)}`)} {movedText(row, telling)}
      </strong>
      <span>{momentText(event.at, zone, formats)}</span>
      <span>{handsText(event, telling)}</span>
      <span className="card-soft">{sideDetails(event, telling)}</span>
      <Button onClick={onOpen}>{t(kind === 'alone' ? 'stock.look' : 'stock.withdraw-this')}</Button>
    </div>
  );
}
