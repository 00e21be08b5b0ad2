import type { LocalDate } from '../../../base/time/local-date';
import type { Translator } from '../../../i18n/translator';
import { displayName } from '../../../model/query/display-name';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import { buildingTitle } from '../../../model/query/building-title';
import { stockFinder } from '../../../session/stock/find-stock';
import {
  groupStores,
  type RegisterGroup,
  type RegisterGrouping,
  type RegisterItem,
  type RegisterStore,
} from '../../../session/stock/register';
import { hasBeside, isShownBy, type StockFilter } from '../../../session/stock/register-filter';
import { otherNamesOf } from '../../../standards/chemicals/facts-of';
import { departmentLabel } from '../../../widgets/asset-card/names';
import { storePlaces } from './store-places';

/** A line of the register as it is listed. */
export type ListedRow =
  | { readonly kind: 'group'; readonly key: string; readonly title: string; readonly stores: number }
  | { readonly kind: 'store'; readonly key: string; readonly store: RegisterStore }
  | {
      readonly kind: 'item';
      readonly key: string;
      readonly store: RegisterStore;
      readonly item: RegisterItem;
    };

export interface ListedChoice {
  readonly typed: string;
  readonly filter: StockFilter | null;
  readonly by: RegisterGrouping;
  readonly today: LocalDate;
}

/** Signs of a store's name that are taken for it. */
const SHORTEST_STORE = 3;

const STOREY = /^(?:\p{Script=Han}[层楼]|\d+f|b\d+)$/iu;

const find = stockFinder();

/**
 * The lines that a choice lists: stores by building or department, or, where a substance or what is to be settled is asked for, the
 * items that fit below their stores. O(items).
 */
export function listedRows(
  document: CampusDocument,
  register: readonly RegisterStore[],
  { typed, filter, by, today }: ListedChoice,
  text: Translator,
): readonly ListedRow[] {
  const searching = typed.trim() !== '';
  const fits = find(typed);
  const places = storePlaces(document, text);
  // A word of the place goes with one of the substance: 三层 酒精.
  const isNamed = ({ store }: RegisterStore, { item }: RegisterItem): boolean => {
    const { facts, substance } = item;
    return fits({
      names: [substance.name, facts?.zh ?? null, facts?.en ?? null, ...otherNamesOf(substance)],
      places: byName ? [store.number, store.name.zh, store.name.en, ...places(store)] : [],
      cas: substance.cas,
      un: facts?.un ?? null,
    });
  };
  // Two letters of initials are in many a room's name; a storey may be as short: 3F, 三层.
  const byName = typed.trim().length >= SHORTEST_STORE || STOREY.test(typed.trim());
  const isStore = ({ store }: RegisterStore): boolean =>
    byName &&
    fits({
      names: [store.number, store.name.zh, store.name.en],
      places: places(store),
      cas: null,
      un: null,
    });
  const groups = groupStores(document, register, by);
  return groups.flatMap((group) => {
    const rows = group.stores.flatMap((store): ListedRow[] => {
      const line: ListedRow = { kind: 'store', key: store.store.id, store };
      if (!searching && filter === null) return [line];
      const whole = searching && isStore(store);
      const items = store.items.filter(
        (item) =>
          (filter === null || isShownBy(item, filter, today)) &&
          (whole || !searching || isNamed(store, item)),
      );
      // What was refused of a substance that isn't there (any more) has no line of its own.
      const alone =
        items.length === 0 && filter !== null && hasBeside(store, filter) && (whole || !searching);
      if (items.length === 0 && !alone && !(whole && filter === null)) return [];
      return [
        line,
        ...items.map((item): ListedRow => {
          return { kind: 'item', key: `${store.store.id} ${item.item.key}`, store, item };
        }),
      ];
    });
    const stores = rows.filter(({ kind }) => kind === 'store').length;
    if (rows.length === 0) return [];
    const title = groupTitle(document, group, by, text);
    return [{ kind: 'group' as const, key: `group ${group.of}`, title, stores }, ...rows];
  });
}

function groupTitle(
  document: CampusDocument,
  { of }: RegisterGroup,
  by: RegisterGrouping,
  text: Translator,
): string {
  if (of === null) return text.t(by === 'building' ? 'storeys.between' : 'ledger.no-department');
  if (by === 'department') return departmentLabel(document, of, text);
  const building = lookUp(document.buildings, of);
  return building === null
    ? of
    : (buildingTitle(building, text.language) ?? displayName(building.name, text.language) ?? of);
}

/** Of a register what is listed: each store with the items that are. O(rows). */
export function listedStores(rows: readonly ListedRow[]): readonly RegisterStore[] {
  const items = new Map<RegisterStore, RegisterItem[]>();
  for (const row of rows) {
    if (row.kind === 'group') continue;
    const own = items.get(row.store) ?? [];
    if (row.kind === 'item') own.push(row.item);
    items.set(row.store, own);
  }
  return [...items].map(([store, own]) => ({ ...store, items: own }));
}
