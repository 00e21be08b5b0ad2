import type { ChemicalRecords, StockItem, StoreStock } from '../../analyses/chemicals/store-stock';
import type { Steps } from '../../base/steps';
import type { LocalDate } from '../../base/time/local-date';
import { buildingOf } from '../../model/query/building-of';
import { lookUp } from '../../model/schema/dictionary';
import type { Asset, AssetOf } from '../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../model/schema/document';
import type { StockLot } from '../../records/stock/stock-lots';

export type ChemicalStore = AssetOf<'chemical-store'>;

/** What a person has to settle, the most pressing first. */
export const STOCK_ISSUES = [
  'negative',
  'mismatch',
  'unregistered',
  'doubled',
  'expired',
  'unknown',
  'alone',
  'no-sheet',
] as const;
export type StockIssue = (typeof STOCK_ISSUES)[number];

/** The first so many are about what is there and what isn't: a store that has one stands before the others. */
const PRESSING: readonly StockIssue[] = STOCK_ISSUES.slice(0, 5);

export interface RegisterItem {
  readonly item: StockItem;
  readonly issues: readonly StockIssue[];
  /** Of its lots that are still good the first last good day; null where none tells one. */
  readonly nextExpiry: LocalDate | null;
}

/** The lots of a line of a store, as the ledger has them now. */
export type LotsOf = (store: string, key: string) => readonly StockLot[];

export interface RegisterStore {
  readonly store: ChemicalStore;
  readonly stock: StoreStock;
  readonly items: readonly RegisterItem[];
  /** How often each is to be settled in this store. */
  readonly issues: Readonly<Record<StockIssue, number>>;
  readonly pressing: number;
}

const none = (): Record<StockIssue, number> => ({
  negative: 0,
  mismatch: 0,
  unregistered: 0,
  doubled: 0,
  expired: 0,
  unknown: 0,
  alone: 0,
  'no-sheet': 0,
});

/** Every chemical store of the plan with what is in it and what is to be settled, in order of the plan, a store at a time. O(items + their lots + troubles). */
export function* registerOf(
  document: CampusDocument,
  records: ChemicalRecords,
  lotsOf: LotsOf,
): Steps<readonly RegisterStore[]> {
  const register: RegisterStore[] = [];
  for (const stock of records.stores) {
    const store = lookUp<Asset>(document.assets, stock.store);
    if (store?.kind !== 'chemical-store' || (store.retired && stock.items.length === 0)) continue;
    register.push(registerStore(store, stock, records.today, lotsOf));
    yield;
  }
  return register;
}

function registerStore(
  store: ChemicalStore,
  stock: StoreStock,
  today: LocalDate,
  lotsOf: LotsOf,
): RegisterStore {
  const issues = none();
  const byKey = new Map<string, Set<StockIssue>>();
  for (const { kind, key } of stock.troubles) {
    issues[kind]++;
    byKey.set(key, (byKey.get(key) ?? new Set()).add(kind));
  }
  const items = stock.items.map((item) => {
    const own = issuesOf(item);
    for (const issue of own) issues[issue]++;
    const all = new Set([...(byKey.get(item.key) ?? []), ...own]);
    const nextExpiry = nextExpiryOf(lotsOf(store.id, item.key), today);
    return { item, issues: STOCK_ISSUES.filter((issue) => all.has(issue)), nextExpiry };
  });
  const pressing = PRESSING.reduce((sum, issue) => sum + issues[issue], 0);
  return { store, stock, items, issues, pressing };
}

/** Lots come in order of use: the first to expire first. O(lots). */
const nextExpiryOf = (lots: readonly StockLot[], today: LocalDate): LocalDate | null =>
  lots.find(({ expires }) => expires !== null && expires >= today)?.expires ?? null;

/** What an item itself tells to be settled. O(1). */
function issuesOf({ difference, inLedger, expired, facts, sheet }: StockItem): readonly StockIssue[] {
  const own: StockIssue[] = [];
  if (!inLedger) own.push('unregistered');
  else if (difference !== 0) own.push('mismatch');
  if (expired !== null) own.push('expired');
  if (facts === null) own.push('unknown');
  // What has no hazard needs no sheet.
  if (!sheet && (facts === null || facts.classes.length > 0)) own.push('no-sheet');
  return own;
}

/** How often each is to be settled in all stores. O(stores). */
export function issueCounts(register: readonly RegisterStore[]): Readonly<Record<StockIssue, number>> {
  const counts = none();
  for (const { issues } of register) for (const issue of STOCK_ISSUES) counts[issue] += issues[issue];
  return counts;
}

export type RegisterGrouping = 'building' | 'department';

export interface RegisterGroup {
  /** Id of the building or department; null = none. */
  readonly of: string | null;
  readonly stores: readonly RegisterStore[];
}

/** Stores by building or by department, in order of the plan, those with something to settle first in each. O(stores log stores). */
export function groupStores(
  document: CampusDocument,
  register: readonly RegisterStore[],
  by: RegisterGrouping,
): readonly RegisterGroup[] {
  const groups = new Map<string | null, RegisterStore[]>();
  for (const each of register) {
    const of =
      by === 'department' ? each.store.department : (buildingOf(document, each.store.storey)?.id ?? null);
    const there = groups.get(of);
    if (there === undefined) groups.set(of, [each]);
    else there.push(each);
  }
  // What belongs nowhere comes last.
  return [...groups]
    .map(([of, stores]) => ({ of, stores: stores.toSorted((a, b) => b.pressing - a.pressing) }))
    .sort((a, b) => Number(a.of === null) - Number(b.of === null));
}
