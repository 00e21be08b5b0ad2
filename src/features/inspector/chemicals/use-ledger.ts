import { useEffect, useMemo, useState } from 'react';
import { inSlices } from '../../../session/in-slices';
import { useRecords } from '../../../session/react/use-stores';
import { ledgerSteps, type LedgerRow } from '../../../session/stock/ledger-rows';

/** Movements of some stores, the latest first; null while they are gone through, in stretches of some milliseconds. */
export function useLedger(stores: readonly string[]): readonly LedgerRow[] | null {
  const book = useRecords((records) => records.book);
  const revision = useRecords((records) => records.revision);
  const [rows, setRows] = useState<readonly LedgerRow[] | null>(null);
  const key = stores.join('\n');
  // The book grows in place: its revision says that it is another one.
  const source = useMemo(() => (book === null || revision < 0 ? null : { book }), [book, revision]);
  useEffect(() => {
    if (source === null) return;
    let over = false;
    const read = async (): Promise<void> => {
      const steps = ledgerSteps(source.book, key === '' ? [] : key.split('\n'));
      const all = await inSlices(steps, () => !over);
      if (all !== null && !over) setRows(all);
    };
    void read();
    return () => {
      over = true;
    };
  }, [source, key]);
  return rows;
}
