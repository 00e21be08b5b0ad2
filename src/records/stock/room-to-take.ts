import type { IsoTime } from '../../base/time/iso-time';
import { amountOf } from './amount';
import { signOf } from './stock-change';
import type { StockLine } from './stock-state';

/** How much may be taken of a line at an instant. */
export interface RoomToTake {
  /** What was there at the time. */
  readonly there: number;
  /** What of it is not needed by movements that were booked for later: at most this leaves none of them without. */
  readonly spare: number;
  /** When it is least, where that is later; null = at once. */
  readonly shortAt: IsoTime | null;
}

/** Movements at the same instant come before. Cost O(movements of the line). */
export function roomToTake(line: StockLine | null, at: IsoTime): RoomToTake {
  let balance = 0;
  let there = 0;
  let spare: number | null = null;
  let shortAt: IsoTime | null = null;
  for (const event of line?.events ?? []) {
    if (event.at > at && spare === null) spare = there = balance;
    balance += signOf(event) * amountOf(event.body.quantity).amount;
    if (spare !== null && balance < spare) {
      spare = balance;
      shortAt = event.at;
    }
  }
  return spare === null ? { there: balance, spare: balance, shortAt: null } : { there, spare, shortAt };
}
