import { amountOf } from './amount';
import type { Amount } from './amount';
import { stockKey } from './stock-state';
import type { StockEvent, StockLine, StockState } from './stock-state';

/**
 * The store after one more event, events coming in order of time. A movement that would leave less than nothing
 * changes nothing and is listed. Cost O(substances of the store).
 */
export function stockStep(state: StockState, event: StockEvent): StockState {
  const { substance, quantity } = event.body;
  const moved = amountOf(quantity);
  const key = stockKey(substance, moved.dimension);
  const before = state.lines[key] ?? null;
  const balance = before?.balance ?? 0;
  const change = signOf(event) * moved.amount;
  if (balance + change < 0) {
    const after = before?.moved ?? null;
    const rejection = { event, code: 'stock.not-enough', balance, wanted: moved.amount, after } as const;
    return { ...state, rejected: [...state.rejected, rejection] };
  }
  const line: StockLine = {
    key,
    substance,
    dimension: moved.dimension,
    balance: balance + change,
    moved: change === 0 ? (before?.moved ?? null) : event.id,
    ...countAfter(before, event, moved, change),
  };
  return { ...state, lines: { ...state.lines, [key]: line } };
}

function signOf(event: StockEvent): -1 | 0 | 1 {
  switch (event.type) {
    case 'stock.received':
    case 'stock.returned':
      return 1;
    case 'stock.issued':
    case 'stock.wasted':
      return -1;
    case 'stock.counted':
      return 0;
    case 'stock.adjusted':
      return event.body.change === 'found' ? 1 : -1;
  }
}

function countAfter(
  before: StockLine | null,
  event: StockEvent,
  moved: Amount,
  change: number,
): Pick<StockLine, 'count' | 'difference'> {
  const ledger = before?.balance ?? 0;
  if (event.type === 'stock.counted') {
    const count = { at: event.at, event: event.id, counted: moved.amount, ledger };
    return { count, difference: moved.amount - ledger };
  }
  const count = before?.count ?? null;
  if (count === null) return { count, difference: 0 };
  const difference = before?.difference ?? 0;
  return { count, difference: event.type === 'stock.adjusted' ? difference - change : difference };
}
