import { isoToMs, type IsoTime } from '../../base/time/iso-time';
import { localDateAt } from '../../base/time/zone';
import { listsOf } from '../../standards/chemicals/lists-of';
import { needsTwoPersons } from '../../standards/chemicals/two-persons';
import { amountOf, type Quantity } from './amount';
import { alreadyTold } from './doubled-movements';
import { roomToTake } from './room-to-take';
import type { StockForm, StockFormWorld } from './stock-form';
import type { StockEvent, StockLine, Substance } from './stock-state';
import type { TypedValues } from './typed-values';

interface Judged {
  readonly form: StockForm;
  readonly world: StockFormWorld;
  readonly typed: TypedValues;
  /** For what is said and doesn't keep the form from being a record. */
  readonly warned: TypedValues;
  /** Of that substance, in that measure; null = nothing was recorded of it. */
  readonly line: StockLine | null;
}

/**
 * Asks for a class and for the second person. What stands in the store already, and what a count finds there, is recorded
 * all the same: nobody could get rid of it else. Cost O(lists).
 */
export function judgeSubstance(
  judged: Judged & { readonly substance: Substance; readonly second: string | null },
): void {
  const { form, world, typed, warned, line, substance, second } = judged;
  const facts = world.factsOf(substance);
  if (facts === null) {
    const isThere = form.kind === 'counted' || (form.kind !== 'received' && line !== null);
    (isThere ? warned : typed).refuse('name', 'stock.no-class');
    return;
  }
  const cite = needsTwoPersons(listsOf(facts));
  if (cite !== null && second === null) typed.refuse('second', 'stock.second-missing', {}, cite);
}

/**
 * Says where a movement was written down already, and where what is given out is past its day: of the lot that is named, else
 * of the first to expire. Cost O(movements of the line).
 */
export function judgeAgain(
  { world, warned, line }: Pick<Judged, 'world' | 'warned' | 'line'>,
  told: Pick<StockEvent, 'type' | 'body' | 'at'>,
): void {
  if (line === null) return;
  const before = alreadyTold(told, line.events, world.zone);
  if (before !== null) {
    const minutes = Math.max(0, Math.round((isoToMs(world.now) - isoToMs(before.at)) / 60_000));
    warned.refuse('amount', 'stock.told-already', { minutes });
  }
  if (told.type !== 'stock.issued') return;
  const named = 'lot' in told.body ? told.body.lot : undefined;
  const lot = named === undefined ? line.lots[0] : line.lots.find((each) => each.lot === named);
  const expires = lot?.expires ?? null;
  if (expires !== null && expires < localDateAt(told.at, world.zone))
    warned.refuse('lot', 'stock.expired-on-issue', { expires });
}

/** Refuses to take more than there was then, or than later movements leave. Cost O(movements of the line). */
export function judgeTaking(judged: Judged & { readonly at: IsoTime; readonly quantity: Quantity }): void {
  const { form, world, typed, line, at, quantity } = judged;
  const takes =
    form.kind === 'issued' ||
    form.kind === 'wasted' ||
    (form.kind === 'adjusted' && form.fields.change.trim() === 'lost');
  if (!takes) return;
  const { amount, dimension } = amountOf(quantity);
  const { there, spare, shortAt } = roomToTake(line, at);
  if (amount > there) typed.refuse('amount', 'stock.not-enough', { there, dimension });
  else if (amount > spare) {
    const on = shortAt === null ? null : localDateAt(shortAt, world.zone);
    typed.refuse('amount', 'stock.not-enough-later', { there: spare, dimension, on });
  }
}
