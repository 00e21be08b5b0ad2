import type { StockEvent, Substance } from './stock-state';

/**
 * Movements and counts that one person made alone of what needs two (双人双锁): no second person named, or the writer
 * again. `needsTwo`: whether the law or the house asks for two. Cost O(events).
 */
export function madeAlone(
  events: readonly StockEvent[],
  needsTwo: (substance: Substance) => boolean,
): StockEvent[] {
  return events.filter(
    ({ person, body }) => needsTwo(body.substance) && (body.second === null || body.second === person),
  );
}
