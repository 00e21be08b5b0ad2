import { useMemo, useState, type ReactNode } from 'react';
import { useRecords } from '../../../session/react/use-stores';
import { apartRows, type ApartRow } from '../../../session/stock/apart-rows';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Disclosure } from '../../../ui/disclosure';
import { personLabel } from '../../../widgets/asset-card/names';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { momentText } from '../../../widgets/asset-card/when';
import { substanceTitle } from '../../../widgets/chemicals/substance-text';
import { withdrawnText } from './movement-words';
import { ToldMovements } from './told-movements';
import { useFacts } from './use-facts';
import { WithdrawFields } from './withdraw-fields';

interface ApartListProps {
  readonly store: string;
  /** Of the ledger's line; null = of the whole store. */
  readonly line: string | null;
  readonly telling: Telling;
}

/** Movements of which somebody said that each is real: that word is seen, and taken back where it was a mistake. */
export function ApartList({ store, line, telling }: ApartListProps): ReactNode {
  const { t } = telling.text;
  const book = useRecords((records) => records.book);
  const revision = useRecords((records) => records.revision);
  const [taking, setTaking] = useState<ApartRow | null>(null);
  const rows = useMemo(
    // The book grows in place: its revision says that it is another one.
    () => (book === null || revision < 0 ? [] : apartRows(book, store, line)),
    [book, revision, store, line],
  );
  if (rows.length === 0) return null;
  return (
    <div className="section">
      <Disclosure title={t('stock.apart')} aside={<span className="count">{rows.length}</span>}>
        <ul className="apart-list">
          {rows.map((row) => (
            <ApartLine key={row.event.id} row={row} telling={telling} onTake={() => setTaking(row)} />
          ))}
        </ul>
      </Disclosure>
      {taking && (
        <Dialog
          title={t('stock.apart-withdraw')}
          closeLabel={t('stock.close')}
          onClose={() => setTaking(null)}
        >
          <div className="form">
            <ToldMovements rows={taking.movements} telling={telling} />
            <WithdrawFields
              event={taking.event}
              note={t('stock.apart-withdraw-note')}
              telling={telling}
              onDone={() => setTaking(null)}
            />
          </div>
        </Dialog>
      )}
    </div>
  );
}

interface ApartLineProps {
  readonly row: ApartRow;
  readonly telling: Telling;
  onTake(): void;
}

function ApartLine({ row, telling, onTake }: ApartLineProps): ReactNode {
  const { document, text, zone } = telling;
  const { t, formats } = text;
  const { event, movements, withdrawn } = row;
  const ready = useRecords((records) => records.keeper !== null);
  const factsOf = useFacts();
  const substance = movements[0]?.event.body.substance ?? null;
  const said = [
    personLabel(document, event.person, text),
    momentText(event.at, zone, formats),
    event.body.note,
  ];
  return (
    <li>
      {substance !== null && <strong>{substanceTitle(substance, factsOf(substance), text)}</strong>}
      <ToldMovements rows={movements} telling={telling} />
      <span className="card-soft">
        {t('stock.both-real')} · {said.filter((each) => each !== '').join(' · ')}
      </span>
      {withdrawn === null ? (
        <Button icon="undo" disabled={!ready} onClick={onTake}>
          {t('stock.apart-withdraw')}
        </Button>
      ) : (
        <span>
          {t('stock.withdrawn')} · {withdrawnText(row, telling)}
        </span>
      )}
    </li>
  );
}
