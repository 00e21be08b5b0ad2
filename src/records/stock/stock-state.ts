import type { Ulid } from '../../base/ulid';
import type { BodyOf, EventsOf } from '../event/record-event';
import type { Said } from '../fold/subject-facts';
import type { Dimension } from './amount';
import type { Container } from './stock-bodies';
import type { LotName, StockLot } from './stock-lots';

/** Everything that is said of a store's stock. */
export type StockRecord = EventsOf<'stock'>;
/** A movement or a count. */
export type StockEvent = Exclude<StockRecord, { type: 'stock.told-apart' }>;
export type Substance = BodyOf<'stock.received'>['substance'];

/** Two movements of one kind, substance and amount in one store, the later last. */
export type MovementPair = readonly [earlier: StockEvent, later: StockEvent];

/** What was on the shelf at the latest count, beside what the ledger said then. Milligrams, microlitres or pieces. */
export interface StockCount extends Said {
  readonly counted: number;
  readonly ledger: number;
}

/** One substance of one strength in one store. */
export interface StockLine {
  readonly key: string;
  /** As the latest event writes it. */
  readonly substance: Substance;
  readonly dimension: Dimension;
  /** By the ledger: milligrams, microlitres or pieces; never negative. */
  readonly balance: number;
  /** The last movement, adjustments included; null when it was only counted. */
  readonly moved: Ulid | null;
  readonly count: StockCount | null;
  /** Counted less ledger, less what was booked of it since: 0 = book and stock agree. */
  readonly difference: number;
  /** What the balance is made of, in the order in which it is used up; their sum is the balance. */
  readonly lots: readonly StockLot[];
  /** Some movement didn't say of which lot while there were several: that the first to expire goes first is assumed. */
  readonly lotsAssumed: boolean;
  /** Of what was last taken: goes back there when it comes back without a lot. */
  readonly lastTaken: LotName | null;
  /** As the latest delivery that tells it. */
  readonly container: Container | null;
  /** Movements and counts that are in the line, in order of time. */
  readonly events: readonly StockEvent[];
  /** Movements that may be one and the same, rejected ones included: `doubledMovements` tells which are. */
  readonly alike: readonly MovementPair[];
}

/** A movement out of more than there is: changes nothing and is kept. */
export interface RejectedMovement {
  /** Of the line that it would have been in. */
  readonly key: string;
  readonly event: StockEvent;
  readonly code: 'stock.not-enough';
  readonly balance: number;
  readonly wanted: number;
  /** The last accepted movement of that substance: two people may have booked without knowing of each other. */
  readonly after: Ulid | null;
}

export interface StockState {
  /** The store. */
  readonly about: string;
  readonly lines: Readonly<Record<string, StockLine>>;
  readonly rejected: readonly RejectedMovement[];
  /** What somebody told apart, in order of time. */
  readonly apart: readonly ToldApart[];
}

/** Movements that look alike and are each real. */
export interface ToldApart extends Said {
  readonly events: readonly Ulid[];
}

export function emptyStore(about: string): StockState {
  return { about, lines: {}, rejected: [], apart: [] };
}

/**
 * Under which a substance is kept account of: by CAS number, else by name, and by strength (ethanol of 75 and of 95 per
 * cent are two). What is booked by mass is another line than what is booked by volume, empty cylinders another than full
 * ones. Cost O(1).
 */
export function stockKey({ cas, name, strength, empty }: Substance, dimension: Dimension): string {
  return `${dimension}/${cas ?? `name:${name}`}/${strength ?? ''}${empty === true ? '/empty' : ''}`;
}
