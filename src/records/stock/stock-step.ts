import { amountOf } from './amount';
import { signOf } from './stock-change';
import { LineDraft } from './line-draft';
import { stockKey } from './stock-state';
import type {
  RejectedMovement,
  StockEvent,
  StockLine,
  StockRecord,
  StockState,
  ToldApart,
} from './stock-state';

/** The store after one more event. Cost as `stockSteps` of one. */
export const stockStep = (state: StockState, event: StockRecord): StockState => stockSteps(state, [event]);

/**
 * The store after more events, which come in order of time. A movement that would leave less than nothing changes nothing
 * and is listed. Cost O(events + lines of the store + earlier events of the lines that change): the lines are copied once
 * for all of the events, not for each.
 */
export function stockSteps(state: StockState, events: readonly StockRecord[]): StockState {
  const lines: Record<string, StockLine> = { ...state.lines };
  const rejected: RejectedMovement[] = [...state.rejected];
  const apart: ToldApart[] = [...state.apart];
  const drafts = new Map<string, LineDraft>();
  const refused = eventsByKey(state.rejected);
  for (const event of events) {
    if (event.type === 'stock.told-apart') {
      apart.push({ at: event.at, event: event.id, events: event.body.events });
      continue;
    }
    const moved = amountOf(event.body.quantity);
    const key = stockKey(event.body.substance, moved.dimension);
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = new LineDraft(key, moved.dimension, lines[key] ?? null, refused.get(key) ?? []);
      drafts.set(key, draft);
    }
    const change = signOf(event) * moved.amount;
    if (draft.balance + change < 0) {
      const { balance, moved: after } = draft;
      rejected.push({ key, event, code: 'stock.not-enough', balance, wanted: moved.amount, after });
      draft.refuse(event, moved.amount);
    } else draft.apply(event, moved.amount, change);
  }
  for (const [key, draft] of drafts) {
    const line = draft.line();
    if (line !== null) lines[key] = line;
  }
  return { about: state.about, lines, rejected, apart };
}

function eventsByKey(rejected: readonly RejectedMovement[]): ReadonlyMap<string, readonly StockEvent[]> {
  const byKey = new Map<string, StockEvent[]>();
  for (const { key, event } of rejected) {
    const own = byKey.get(key);
    if (own === undefined) byKey.set(key, [event]);
    else own.push(event);
  }
  return byKey;
}
