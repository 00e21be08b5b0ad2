import { onStorey } from '../../../model/query/on-storey';
import { storeysInOrder } from '../../../model/query/storeys-in-order';
import type { AssetOf } from '../../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../../model/schema/document';
import type { BuildingId } from '../../../model/schema/ids';
import type { Space } from '../../../model/schema/space';
import type { SpaceUse } from '../../../model/schema/space-use';
import { isStorehouse } from '../../../standards/chemicals/siting-rules';
import type { SegregationGroup, SubstanceFacts } from '../../../standards/chemicals/substance-facts';
import { oxygenSites } from '../places/oxygen-sites';
import type { StorePlacing } from '../store-places';

/** Rooms that were made for dangerous stock. */
const MADE_FOR: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['chemical-store', 'cylinder-store']);

/** Was a room made for dangerous stock? */
export const isMadeFor = (use: SpaceUse): boolean => MADE_FOR.has(use);

/** Rooms that stock may be laid up in: nobody is treated, sleeps, eats or passes there. */
const STOREROOMS: readonly SpaceUse[] = [
  ...MADE_FOR,
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
 * the one that it stands in. Manifolds and tanks of the medical gases take gases that don't burn alone, machine rooms nothing that
 * burns, feeds a fire or decomposes, nor what nobody knows. In order of storey and id. O(spaces + items).
 */
export function candidateRooms(
  document: CampusDocument,
  { store, space, items }: Pick<StorePlacing, 'store' | 'space' | 'items'>,
  building: BuildingId | null,
  stores: readonly StorePlacing[],
): Space[] {
  const uses = new Set<SpaceUse>(usesFor(store.form, space?.use ?? null));
  const held = items.filter(({ amount }) => amount > 0).map(({ facts }) => facts);
  if (!held.every(isQuietGas)) uses.delete('medical-gas');
  if (!held.every(isQuiet)) uses.delete('plant');
  const oxygen = held.every(isQuietGas)
    ? new Set<string>()
    : new Set(oxygenSites(document, stores).map((site) => site.space));
  return storeysInOrder(document)
    .filter((storey) => building === null || storey.building === building)
    .flatMap(({ id }) => onStorey(document, 'spaces', id).filter((each) => uses.has(each.use)))
    .filter(({ id }) => id !== space?.id && !oxygen.has(id));
}

/** Neither burns nor feeds a fire nor decomposes. */
const isQuiet = (facts: SubstanceFacts | null): boolean =>
  facts !== null && facts.fireClasses.length === 0 && !facts.groups.some((each) => LIVELY.has(each));

const LIVELY: ReadonlySet<SegregationGroup> = new Set<SegregationGroup>([
  'flammable-liquid',
  'flammable-gas',
  'oxidiser',
  'oxidising-gas',
  'organic-peroxide',
  'water-reactive',
]);

/** What a room of medical gases is for: oxygen too. */
const isQuietGas = (facts: SubstanceFacts | null): boolean =>
  facts !== null &&
  (facts.state === 'gas' ||
    facts.state === 'liquefied-gas' ||
    facts.classes.includes('press-gas-refrigerated')) &&
  (isQuiet(facts) || facts.groups.every((each) => each === 'oxidising-gas'));

const usesFor = (form: AssetOf<'chemical-store'>['form'], use: SpaceUse | null): readonly SpaceUse[] =>
  isStorehouse(form, use) ? STOREROOMS : [...STOREROOMS, ...WORKROOMS];
