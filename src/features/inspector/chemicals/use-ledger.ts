import { useEffect, useMemo, useState } from 'react';
import { inSlices } from '../../../session/in-slices';
import { useRecords } from '../../../session/react/use-stores';
import type { Steps } from '../../../base/steps';
import type { RecordBook } from '../../../records/fold/record-book';
import { ledgerOf, type Ledger } from '../../../session/stock/ledger-columns';
import { ledgerSteps } from '../../../session/stock/ledger-rows';

function* wholeLedger(book: RecordBook, stores: readonly string[]): Steps<Ledger> {
  const rows = yield* ledgerSteps(book, stores);
  return yield* ledgerOf(rows);
}

/** Movements of some stores, the latest first; null while they are gone through, in stretches of some milliseconds. */
export function useLedger(stores: readonly string[]): Ledger | null {
  const book = useRecords((records) => records.book);
  const revision = useRecords((records) => records.revision);
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const key = stores.join('\n');
  // The book grows in place: its revision says that it is another one.
  const source = useMemo(() => (book === null || revision < 0 ? null : { book }), [book, revision]);
  useEffect(() => {
    if (source === null) return;
    let over = false;
    const read = async (): Promise<void> => {
      const steps = wholeLedger(source.book, key === '' ? [] : key.split('\n'));
      const all = await inSlices(steps, () => !over);
      if (all !== null && !over) setLedger(all);
    };
    void read();
    return () => {
      over = true;
    };
  }, [source, key]);
  return ledger;
}
