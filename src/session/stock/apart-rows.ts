import type { EventOf } from '../../records/event/record-event';
import { byTime } from '../../records/event/order';
import type { RecordBook } from '../../records/fold/record-book';
import { amountOf } from '../../records/stock/amount';
import { stockKey, type StockEvent } from '../../records/stock/stock-state';
import { lineRows, type LedgerRow } from './ledger-rows';

/** Somebody's word that movements which look like one are each real. */
export interface ApartRow {
  readonly event: EventOf<'stock.told-apart'>;
  /** The movements as the ledger has them, the earlier first; those that this device doesn't know are left out. */
  readonly movements: readonly LedgerRow[];
  /** Who took that word back, when and why; null = it stands. */
  readonly withdrawn: EventOf<'record.withdrawn'> | null;
}

type ApartBook = Pick<RecordBook, 'stock' | 'corrections' | 'log'>;

/**
 * What was told apart in a store, the latest first, what was taken back of it too; of one line where its key is given. Cost O(k log k) of the store's events,
 * and the history of each line that is spoken of.
 */
export function apartRows(book: ApartBook, store: string, key: string | null): readonly ApartRow[] {
  const standing = (book.stock.get(store)?.apart ?? []).map(({ event }) => book.log.get(event));
  const said = [...standing, ...book.stock.outOf(store)].filter((each) => each?.type === 'stock.told-apart');
  const histories = new Map<string, readonly LedgerRow[]>();
  const rowsOf = (line: string): readonly LedgerRow[] => {
    const there = histories.get(line) ?? lineRows(book, store, line);
    histories.set(line, there);
    return there;
  };
  return said
    .flatMap((event): ApartRow[] => {
      const lines = new Set(event.body.events.flatMap((id) => lineOfMovement(book, id) ?? []));
      if (key !== null && !lines.has(key)) return [];
      const withdrawn = book.corrections.withdrawalOf(event);
      const wanted = new Set<string>(event.body.events);
      const movements = [...lines].flatMap((line) => rowsOf(line).filter((row) => wanted.has(row.event.id)));
      return [{ event, movements: movements.toReversed(), withdrawn }];
    })
    .sort((a, b) => byTime(b.event, a.event));
}

/** The key of the line that a movement is of; null where it is not known here. O(1). */
function lineOfMovement({ log }: ApartBook, id: StockEvent['id']): string | null {
  const event = log.get(id);
  if (event === null || !('quantity' in event.body) || !('substance' in event.body)) return null;
  return stockKey(event.body.substance, amountOf(event.body.quantity).dimension);
}
