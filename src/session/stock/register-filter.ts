import { daysBetween, type LocalDate } from '../../base/time/local-date';
import {
  issueCounts,
  STOCK_ISSUES,
  type RegisterItem,
  type RegisterStore,
  type StockIssue,
} from './register';

/** What of the register is shown: one thing that is to be settled, or what is good for so many days at most, its last good day among them. */
export const STOCK_FILTERS = [...STOCK_ISSUES, 'within-30', 'within-90'] as const;
export type StockFilter = (typeof STOCK_FILTERS)[number];

const DAYS = { 'within-30': 30, 'within-90': 90 } as const;

/** The filter that an address asks for; null = none, or none that is known. */
export const readStockFilter = (text: string | undefined): StockFilter | null =>
  STOCK_FILTERS.find((filter) => filter === text) ?? null;

const isIssue = (filter: StockFilter): filter is StockIssue => !Object.hasOwn(DAYS, filter);

/** Is an item shown by a filter, on a day? O(issues). */
export function isShownBy(
  { issues, nextExpiry }: RegisterItem,
  filter: StockFilter,
  today: LocalDate,
): boolean {
  if (filter === 'within-30' || filter === 'within-90')
    return nextExpiry !== null && daysBetween(today, nextExpiry) <= DAYS[filter];
  return issues.includes(filter);
}

/** Has the store something of a filter that has no line of its own: what was refused of a substance that isn't there (any more)? O(1). */
export const hasBeside = ({ issues }: RegisterStore, filter: StockFilter): boolean =>
  isIssue(filter) && issues[filter] > 0;

/** How much each filter shows: of what is to be settled how often it is, else how many items. O(items). */
export function filterCounts(
  register: readonly RegisterStore[],
  today: LocalDate,
): Readonly<Record<StockFilter, number>> {
  const counts = { ...issueCounts(register), 'within-30': 0, 'within-90': 0 };
  for (const { items } of register) {
    for (const item of items) {
      if (item.nextExpiry === null) continue;
      if (isShownBy(item, 'within-30', today)) counts['within-30']++;
      if (isShownBy(item, 'within-90', today)) counts['within-90']++;
    }
  }
  return counts;
}
