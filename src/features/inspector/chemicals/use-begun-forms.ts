import { useEffect, useState } from 'react';
import type { StockFormKind } from '../../../records/stock/stock-form';
import { useRecords } from '../../../session/react/use-stores';
import { stockDraftKey } from '../../../session/stock/stock-draft';

/** Which forms about a line of a ledger were begun and not saved; line null = those in which one chooses a substance. */
export function useBegunForms(store: string, line: string | null): (kind: StockFormKind) => boolean {
  const keeper = useRecords((records) => records.keeper);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let over = false;
    const find = async (): Promise<void> => {
      const found = keeper === null ? [] : await keeper.keptForms();
      if (!over) setKept(new Set(found.map(({ about }) => about)));
    };
    void find();
    return () => {
      over = true;
    };
  }, [keeper]);
  return (kind) => kept.has(stockDraftKey(store, kind, line));
}
