import { spaceAt } from '../../../model/query/space-at';
import { groupOf } from '../../../model/query/storey-groups';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { SpaceId, StoreyId } from '../../../model/schema/ids';

type Store = AssetOf<'chemical-store'>;

/** One door's sheet for several stores: all of a room, of a storey or of a building. */
export interface StoreGroup {
  readonly key: string;
  /** Null = not of one room, or in the open. */
  readonly space: SpaceId | null;
  /** Null = of all storeys of a building. */
  readonly storey: StoreyId | null;
  readonly stores: readonly [Store, ...Store[]];
}

export type GroupedBy = 'room' | 'storey' | 'building';

/** Stores in groups, in the order of the first of each; none is in two, none is left out. O(stores · spaces of a storey). */
export function storeGroups(
  document: CampusDocument,
  stores: readonly Store[],
  by: GroupedBy,
): readonly StoreGroup[] {
  const groups = new Map<string, StoreGroup>();
  for (const store of stores) {
    const space = by === 'room' ? (spaceAt(document, store.storey, store.x, store.y)?.id ?? null) : null;
    const whole = groupOf(document, store.storey)?.storeys[0]?.id ?? store.storey;
    const storey = by === 'building' ? null : store.storey;
    const key = space ?? (by === 'building' ? `${whole} +` : store.storey);
    const known = groups.get(key);
    groups.set(
      key,
      known ? { ...known, stores: [...known.stores, store] } : { key, space, storey, stores: [store] },
    );
  }
  return [...groups.values()];
}
