import type { Ulid } from '../../base/ulid';
import { byTime } from '../event/order';
import { amountOf, type Dimension } from './amount';
import { DoubleWatch } from './doubled-movements';
import type { Container } from './stock-bodies';
import { LotShelf } from './stock-lots';
import type { MovementPair, StockCount, StockEvent, StockLine, Substance } from './stock-state';

/** A line while events are gone through: the line that it began from stays as it was. */
export class LineDraft {
  readonly #key: string;
  readonly #dimension: Dimension;
  readonly #shelf: LotShelf;
  readonly #watch = new DoubleWatch();
  readonly #events: StockEvent[];
  readonly #alike: MovementPair[];
  #substance: Substance | null;
  #container: Container | null;
  #count: StockCount | null;
  #difference: number;
  balance: number;
  moved: Ulid | null;

  /** `refused`: earlier movements of that substance that were not applied. */
  constructor(key: string, dimension: Dimension, before: StockLine | null, refused: readonly StockEvent[]) {
    this.#key = key;
    this.#dimension = dimension;
    const { lots = [], lotsAssumed = false, lastTaken = null } = before ?? {};
    this.#shelf = new LotShelf(lots, lotsAssumed, lastTaken);
    this.#events = [...(before?.events ?? [])];
    this.#alike = [...(before?.alike ?? [])];
    this.#substance = before?.substance ?? null;
    this.#container = before?.container ?? null;
    this.#count = before?.count ?? null;
    this.#difference = before?.difference ?? 0;
    this.balance = before?.balance ?? 0;
    this.moved = before?.moved ?? null;
    const seen = refused.length === 0 ? this.#events : [...this.#events, ...refused].sort(byTime);
    for (const event of seen) this.#watch.see(event, amountOf(event.body.quantity).amount);
  }

  /** A movement out of more than there is. Cost O(1). */
  refuse(event: StockEvent, amount: number): void {
    this.#look(event, amount);
  }

  /** `change`: what it adds to the ledger. Cost O(lots). */
  apply(event: StockEvent, amount: number, change: number): void {
    this.#look(event, amount);
    this.#events.push(event);
    this.#substance = event.body.substance;
    if (event.type === 'stock.counted') {
      this.#count = { at: event.at, event: event.id, counted: amount, ledger: this.balance };
      this.#difference = amount - this.balance;
      return;
    }
    if (event.type === 'stock.adjusted' && this.#count !== null) this.#difference -= change;
    this.balance += change;
    this.moved = event.id;
    this.#shelve(event, amount);
  }

  /** Null while nothing was applied. Cost O(1). */
  line(): StockLine | null {
    if (this.#substance === null) return null;
    return {
      key: this.#key,
      substance: this.#substance,
      dimension: this.#dimension,
      balance: this.balance,
      moved: this.moved,
      count: this.#count,
      difference: this.#difference,
      lots: this.#shelf.lots,
      lotsAssumed: this.#shelf.assumed,
      lastTaken: this.#shelf.lastTaken,
      container: this.#container,
      events: this.#events,
      alike: this.#alike,
    };
  }

  #look(event: StockEvent, amount: number): void {
    const pair = this.#watch.see(event, amount);
    if (pair !== null) this.#alike.push(pair);
  }

  #shelve(event: Exclude<StockEvent, { type: 'stock.counted' }>, amount: number): void {
    switch (event.type) {
      case 'stock.received': {
        const { lot = null, expires = null, container = null } = event.body;
        this.#container = container ?? this.#container;
        return this.#shelf.put({ lot, expires, tested: container?.tested ?? null }, amount);
      }
      case 'stock.returned':
        return this.#shelf.putBack(event.body.lot ?? null, amount);
      case 'stock.issued':
      case 'stock.wasted':
        return this.#shelf.take(event.body.lot ?? null, amount);
      case 'stock.adjusted':
        if (event.body.change === 'lost') return this.#shelf.take(null, amount);
        return this.#shelf.put({ lot: null, expires: null, tested: null }, amount);
    }
  }
}
