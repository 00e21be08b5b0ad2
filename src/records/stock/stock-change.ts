import type { StockEvent } from './stock-state';

/** Whether an event puts into the store, takes out of it, or only looks. Cost O(1). */
export function signOf(event: StockEvent): -1 | 0 | 1 {
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
