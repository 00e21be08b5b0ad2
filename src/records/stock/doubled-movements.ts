import { isoToMs } from '../../base/time/iso-time';
import { localDateAt, type Zone } from '../../base/time/zone';
import { amountOf } from './amount';
import {
  stockKey,
  type MovementPair,
  type StockEvent,
  type StockRecord,
  type ToldApart,
} from './stock-state';

const DAY_MS = 86_400_000;

const voucherOf = ({ body }: StockEvent): string => body.voucher?.trim() ?? '';

/** Sees movements of one substance in one store, in order of time. */
export class DoubleWatch {
  readonly #last = new Map<string, StockEvent>();

  /**
   * The movement before that is told just like this one: of the same voucher, or both without one and less than a day
   * apart. Null for counts, which may be repeated. Cost O(1).
   */
  see(event: StockEvent, amount: number): MovementPair | null {
    if (event.type === 'stock.counted') return null;
    const voucher = voucherOf(event);
    const change = event.type === 'stock.adjusted' ? event.body.change : '';
    const key = `${event.type}${change} ${amount} ${voucher}`;
    const before = this.#last.get(key);
    this.#last.set(key, event);
    if (before === undefined) return null;
    if (voucher === '' && isoToMs(event.at) - isoToMs(before.at) >= DAY_MS) return null;
    return [before, event];
  }
}

/**
 * Those pairs that are doubled on the clock of a zone: of one voucher, or without one on one day, and not told apart by
 * somebody who looked. Cost O(pairs · what was told apart).
 */
export function doubledOf(
  alike: readonly MovementPair[],
  apart: readonly Pick<ToldApart, 'events'>[],
  zone: Zone,
): MovementPair[] {
  return alike.filter(
    ([earlier, later]) =>
      (voucherOf(later) !== '' || localDateAt(earlier.at, zone) === localDateAt(later.at, zone)) &&
      !apart.some(({ events }) => events.includes(earlier.id) && events.includes(later.id)),
  );
}

/**
 * Movements of one store that look like one movement written twice, each with the one before it: two people booked the
 * same, or one of them twice. `events` of the store that count, in order of time; one that is withdrawn is not among
 * them. Cost O(events).
 */
export function doubledMovements(events: readonly StockRecord[], zone: Zone): MovementPair[] {
  const watches = new Map<string, DoubleWatch>();
  const alike: MovementPair[] = [];
  const apart: Pick<ToldApart, 'events'>[] = [];
  for (const event of events) {
    if (event.type === 'stock.told-apart') {
      apart.push(event.body);
      continue;
    }
    const { amount, dimension } = amountOf(event.body.quantity);
    const key = stockKey(event.body.substance, dimension);
    let watch = watches.get(key);
    if (watch === undefined) watches.set(key, (watch = new DoubleWatch()));
    const pair = watch.see(event, amount);
    if (pair !== null) alike.push(pair);
  }
  return doubledOf(alike, apart, zone);
}
