import { err, ok, type Result } from '../../base/result';
import { lookUp } from '../../model/schema/dictionary';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../model/schema/document';
import type { RecordEvent } from '../../records/event/record-event';
import type { RecordBook } from '../../records/fold/record-book';
import { amountOf, STOCK_UNITS } from '../../records/stock/amount';
import { readStockForm } from '../../records/stock/movement-form';
import { roomToTake } from '../../records/stock/room-to-take';
import type { StockEntry, StockForm, StockFormIssue, StockFormWorld } from '../../records/stock/stock-form';
import { stockKey, type StockLine } from '../../records/stock/stock-state';
import type { EventToMake, RecordKeeper } from '../records/record-keeper';
import type { RecordTrouble } from '../records/record-trouble';
import { eventsOf } from '../records/save-records';
import { knownHere } from './known-substance';

/** A form of a count says so where what differs is booked with it. */
export const BOOK_DIFFERENCE = 'book';

/** What a form about a store is judged by, now. */
export function stockWorld(
  keeper: RecordKeeper,
  book: RecordBook,
  document: CampusDocument,
  { store, writer }: { readonly store: string; readonly writer: StockFormWorld['writer'] },
): StockFormWorld {
  return {
    now: keeper.now(),
    zone: keeper.zone,
    writer,
    isStore: (id) => lookUp<Asset>(document.assets, id)?.kind === 'chemical-store',
    state: book.stock.get(store),
    factsOf: (substance) => knownHere(book, substance).facts,
  };
}

/** The ledger's line that a movement belongs to; null = it begins one. O(1). */
export function lineOf(
  entry: Pick<StockEntry, 'body'>,
  { state }: Pick<StockFormWorld, 'state'>,
): StockLine | null {
  const { substance, quantity } = entry.body;
  return state?.lines[stockKey(substance, amountOf(quantity).dimension)] ?? null;
}

/** Counted less what the ledger said then. O(movements of the line). */
export function differenceOf(entry: StockEntry, world: Pick<StockFormWorld, 'state' | 'now'>): number {
  const there = roomToTake(lineOf(entry, world), entry.at ?? world.now).there;
  return amountOf(entry.body.quantity).amount - there;
}

/**
 * What a form records, one after the other: a count may book its difference at once. All that keeps it from being recorded
 * comes as issues of its own fields. Cost as `readStockForm`.
 */
export function readEntries(
  form: StockForm,
  world: StockFormWorld,
): Result<readonly StockEntry[], readonly StockFormIssue[]> {
  const read = readStockForm(form, world);
  if (!read.ok) return read;
  if (form.kind !== 'counted' || form.fields.change !== BOOK_DIFFERENCE) return ok([read.value]);
  const difference = differenceOf(read.value, world);
  if (difference === 0) return ok([read.value]);
  const unit = STOCK_UNITS.find((each) => each === form.fields.unit) ?? 'piece';
  const amount = (Math.abs(difference) / amountOf({ value: 1, unit }).amount).toFixed(9);
  const change = difference > 0 ? 'found' : 'lost';
  const booked = readStockForm(
    { ...form, kind: 'adjusted', fields: { ...form.fields, amount, change } },
    world,
  );
  return booked.ok ? ok([read.value, booked.value]) : err(booked.error);
}

/** Writes entries with their photos and ends the form, all or nothing. */
export const bookEntries = (
  keeper: RecordKeeper,
  store: string,
  entries: readonly StockEntry[],
  endsDraft: string,
): Promise<Result<readonly RecordEvent[], RecordTrouble>> =>
  keeper.saveEvents(
    (writer) =>
      eventsOf(
        writer,
        entries.map(
          ({ type, body, at }) =>
            // An entry pairs its type with its body; the compiler can't follow the union through the literal.
            ({ type, about: store, body, ...(at === null ? {} : { options: { at } }) }) as EventToMake,
        ),
      ),
    [],
    endsDraft,
  );
