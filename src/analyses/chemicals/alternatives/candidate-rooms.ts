import { onStorey } from '../../../model/query/on-storey';
import { storeysInOrder } from '../../../model/query/storeys-in-order';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { BuildingId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import type { SpaceUse } from '../../../model/schema/space-use';
import { isStorehouse } from '../../../standards/chemicals/siting-rules';
import type { PlacedStore } from '../places/placed-store';

/** Rooms that stock may be laid up in: nobody is treated, sleeps, eats or passes there. */
const STOREROOMS: readonly SpaceUse[] = [
  'chemical-store',
  'cylinder-store',
  'store',
  'pharmacy-store',
  'medical-gas',
  'plant',
  'workshop',
  'loading',
  'waste',
  'outdoor',
];

/** Rooms that a cupboard may stand in besides, for what is used there. */
const WORKROOMS: readonly SpaceUse[] = [
  'laboratory',
  'pathology',
  'pharmacy',
  'treatment',
  'clean-utility',
  'dirty-utility',
  'sterile-supply',
  'laundry',
  'cleaner',
];

/**
 * Spaces that a store might go to, of one building or (null) of all: storerooms, and of cupboards rooms where people work; never
 * the one that it stands in. In order of storey and id. O(spaces).
 */
export function candidateRooms(
  document: CampusDocument,
  { store, space }: Pick<PlacedStore, 'store' | 'space'>,
  building: BuildingId | null,
): Space[] {
  const uses = new Set<SpaceUse>(usesFor(store.form, space?.use ?? null));
  return storeysInOrder(document)
    .filter((storey) => building === null || storey.building === building)
    .flatMap(({ id }) => onStorey(document, 'spaces', id).filter((each) => uses.has(each.use)))
    .filter(({ id }) => id !== space?.id);
}

const usesFor = (form: AssetOf<'chemical-store'>['form'], use: SpaceUse | null): readonly SpaceUse[] =>
  isStorehouse(form, use) ? STOREROOMS : [...STOREROOMS, ...WORKROOMS];
