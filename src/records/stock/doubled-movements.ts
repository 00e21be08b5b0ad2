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

/** What a movement tells, also of one that is not written down yet. */
type Told = Pick<StockEvent, 'type' | 'body' | 'at'>;

const voucherOf = ({ body }: Told): string => body.voucher?.trim() ?? '';

/** Who gave or got it, of which lot and what for; '' = not told. */
function sidesOf({ body }: Told): readonly string[] {
  const sides = [
    'to' in body ? body.to : null,
    'from' in body ? body.from : null,
    'lot' in body ? body.lot : null,
    'purpose' in body ? body.purpose : null,
  ];
  return sides.map((side) => side?.trim().toLowerCase() ?? '');
}

/** What only one of the two tells doesn't make them two: whoever wrote the other may have been in a hurry. */
const agree = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((side, i) => side === '' || b[i] === '' || side === b[i]);

interface Seen {
  readonly event: StockEvent;
  readonly sides: readonly string[];
  readonly ms: number;
}

/**
 * The last of some movements of one substance that a movement would double: of its voucher, or both without one and of one
 * day, and neither says another department, lot or purpose. Null for counts. Cost O(events).
 */
export function alreadyTold(told: Told, events: readonly StockEvent[], zone: Zone): StockEvent | null {
  if (told.type === 'stock.counted') return null;
  const [voucher, sides, { amount }] = [voucherOf(told), sidesOf(told), amountOf(told.body.quantity)];
  const way = (each: Told): string => ('change' in each.body ? each.body.change : '');
  const fits = (each: StockEvent): boolean =>
    each.type === told.type &&
    way(each) === way(told) &&
    amountOf(each.body.quantity).amount === amount &&
    voucherOf(each) === voucher &&
    (voucher !== '' || localDateAt(each.at, zone) === localDateAt(told.at, zone)) &&
    agree(sidesOf(each), sides);
  return events.findLast(fits) ?? null;
}

/** Sees movements of one substance in one store, in order of time. */
export class DoubleWatch {
  /** The latest of each telling. */
  readonly #told = new Map<string, readonly Seen[]>();

  /**
   * The movement before that is told just like this one: of the same voucher, or both without one and less than a day
   * apart, and neither says another department, lot or purpose. Null for counts, which may be repeated. Cost O(what was
   * told in other ways of that voucher or day).
   */
  see(event: StockEvent, amount: number): MovementPair | null {
    if (event.type === 'stock.counted') return null;
    const voucher = voucherOf(event);
    const change = event.type === 'stock.adjusted' ? event.body.change : '';
    const key = `${event.type}${change} ${amount} ${voucher}`;
    const told: Seen = { event, sides: sidesOf(event), ms: isoToMs(event.at) };
    let before: Seen | null = null;
    const near: Seen[] = [];
    for (const each of this.#told.get(key) ?? []) {
      if (voucher === '' && told.ms - each.ms >= DAY_MS) continue;
      if (agree(each.sides, told.sides)) before = each;
      if (each.sides.some((side, i) => side !== told.sides[i])) near.push(each);
    }
    near.push(told);
    this.#told.set(key, near);
    return before && [before.event, event];
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
