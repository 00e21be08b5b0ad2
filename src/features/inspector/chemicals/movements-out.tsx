import { useEffect, useRef, useState, type ReactNode } from 'react';
import { inSlices } from '../../../session/in-slices';
import { useSession } from '../../../session/react/session-context';
import type { LedgerRow } from '../../../session/stock/ledger-rows';
import { createBlobSaver } from '../../../session/stock/save-blob';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import type { Telling } from '../../../widgets/asset-card/timeline';
import { printTable } from '../ledger/print-table';
import { csvSteps, lineSteps } from './csv-steps';
import { fileHead, fileLine, paperHead, paperLine } from './movements-table';
import { MOST_ON_PAPER, pagesOf } from './paper-pages';
import type { FactsOf } from './use-facts';

interface MovementsOutProps {
  /** Of the file and of the sheet. */
  readonly title: string;
  readonly rows: readonly LedgerRow[];
  readonly factsOf: FactsOf;
  readonly telling: Telling;
}

/** What is being made: how much of a file is there, or a sheet. */
type Making = { readonly kind: 'file'; readonly share: number } | { readonly kind: 'paper' };

/**
 * Hands over movements as a file, however many they are, and on paper as many as somebody would sign. Both are made in short stretches, and a file can be
 * called off.
 */
export function MovementsOut({ title, rows, factsOf, telling }: MovementsOutProps): ReactNode {
  const session = useSession();
  const { text } = telling;
  const { t } = text;
  const [making, setMaking] = useState<Making | null>(null);
  /** Which making goes on: each has its own number, none = 0. */
  const going = useRef(0);
  const begun = useRef(0);
  useEffect(
    () => () => {
      going.current = 0;
    },
    [],
  );
  const begin = (first: Making): (() => boolean) => {
    const own = ++begun.current;
    going.current = own;
    setMaking(first);
    return () => going.current === own;
  };
  const stop = (): void => {
    going.current = 0;
    setMaking(null);
  };
  const save = async (): Promise<void> => {
    const goesOn = begin({ kind: 'file', share: 0 });
    let told = 0;
    const tell = (done: number): void => {
      const share = Math.floor((done / rows.length) * 100) / 100;
      if (share === told) return;
      told = share;
      setMaking({ kind: 'file', share });
    };
    const steps = csvSteps(fileHead(telling), rows, (row) => fileLine(row, factsOf, telling), tell);
    const file = await inSlices(steps, goesOn);
    if (file === null || !goesOn()) return;
    stop();
    session.part(createBlobSaver)(`${title}.csv`, file);
  };
  const print = async (): Promise<void> => {
    const goesOn = begin({ kind: 'paper' });
    const lines = await inSlices(
      lineSteps(rows, (row) => paperLine(row, factsOf, telling)),
      goesOn,
    );
    if (lines === null || !goesOn()) return;
    stop();
    printTable(title, [paperHead(telling), ...lines], t('stock.signatures'));
  };
  const pages = pagesOf(rows.length);
  if (making?.kind === 'file') {
    const words = t('stock.csv-making', { percent: Math.round(making.share * 100) });
    return (
      <div className="movements-out" role="group" aria-label={t('stock.csv-making-file')}>
        <span>{words}</span>
        <ProgressBar label={t('stock.csv-making-file')} share={making.share} />
        <Button onClick={stop}>{t('stock.csv-cancel')}</Button>
      </div>
    );
  }
  return (
    <div className="table-out">
      <Button look="quiet" icon="download" disabled={making !== null} onClick={() => void save()}>
        {t('stock.csv', { count: rows.length })}
      </Button>
      {rows.length > MOST_ON_PAPER ? (
        <p className="card-soft">
          {t('stock.print-narrow', { count: rows.length, pages, most: MOST_ON_PAPER })}
        </p>
      ) : (
        <Button look="quiet" disabled={making !== null || rows.length === 0} onClick={() => void print()}>
          {t('stock.print-pages', { pages })}
        </Button>
      )}
    </div>
  );
}
