import type { StockEvent, StockRecord, Substance } from './stock-state';

/**
 * Movements and counts that one person made alone of what needs two (双人双锁): no second person named, or the writer
 * again. `needsTwo`: whether the law or the house asks for two. Cost O(events).
 */
export function madeAlone(
  events: readonly StockRecord[],
  needsTwo: (substance: Substance) => boolean,
): StockEvent[] {
  return events.filter(
    (event): event is StockEvent =>
      event.type !== 'stock.told-apart' &&
      needsTwo(event.body.substance) &&
      (event.body.second === null || event.body.second === event.person),
  );
}
