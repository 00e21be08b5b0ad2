import { assetsOf } from '../../../model/query/assets-of';
import { groupOf } from '../../../model/query/storey-groups';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { StoreyId } from '../../../model/schema/ids';
import { storeGroups, type StoreGroup } from './store-groups';

type Store = AssetOf<'chemical-store'>;

export const SCOPES = ['store', 'storey', 'building', 'campus'] as const;
export type Scope = (typeof SCOPES)[number];
/** What a sheet is about; what is whole is the storey, or each building of what is chosen. */
export const KINDS = ['store', 'room', 'whole'] as const;
export type Kind = (typeof KINDS)[number];

/** Stores that sheets are asked of: one's own, those of its storey, its building, or all. O(assets). */
export function storesOf(
  document: CampusDocument,
  scope: Scope,
  own: Store | null,
  storey: StoreyId | null,
): readonly Store[] {
  if (scope === 'store') return own === null ? [] : [own];
  const all = assetsOf(document, 'chemical-store', null);
  if (scope === 'campus') return all;
  if (storey === null) return [];
  const storeys =
    scope === 'storey' ? [storey] : (groupOf(document, storey)?.storeys ?? []).map(({ id }) => id);
  const there = new Set(storeys);
  return all.filter((store) => there.has(store.storey));
}

/** Doors that have one sheet for all stores behind them; of one store the room is that of all stores beside it. O(stores). */
export function groupsOf(
  document: CampusDocument,
  kind: Kind,
  scope: Scope,
  stores: readonly Store[],
  own: Store | null,
): readonly StoreGroup[] {
  if (kind === 'store') return [];
  if (kind === 'whole') return storeGroups(document, stores, scope === 'storey' ? 'storey' : 'building');
  if (scope !== 'store') return storeGroups(document, stores, 'room');
  const rooms = storeGroups(document, assetsOf(document, 'chemical-store', own?.storey ?? null), 'room');
  return rooms.filter((room) => room.stores.some(({ id }) => id === own?.id));
}
