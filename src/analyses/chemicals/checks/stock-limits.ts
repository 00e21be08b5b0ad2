import { floorArea } from '../../../model/query/floor-area';
import { isBelowGround } from '../../../model/query/is-below-ground';
import { storeysOf } from '../../../model/query/storeys-in-order';
import type { CampusDocument } from '../../../model/schema/document';
import type { Profile } from '../../../model/schema/profiles';
import type { LimitScope, LimitUnit, StoreLimit } from '../../../standards/chemicals/limits/store-limit';
import { mostIn, storeLimits } from '../../../standards/chemicals/store-limits';
import { namedParams } from '../named-params';
import type { ChemicalFinding } from '../result';
import { knownItems, type KnownItem, type StockedStore } from '../stocked-store';

/** What of a store counts for a limit. */
interface Counted {
  readonly store: StockedStore;
  readonly item: KnownItem;
  /** Null = its amount isn't known in the unit of the limit. */
  readonly amount: number | null;
}

/** More in one place than a limit allows: what it comes to, and what most of it is. O(limits · items). */
export const limitFindings = (
  document: CampusDocument,
  stores: readonly StockedStore[],
  profile: Profile,
): ChemicalFinding[] =>
  storeLimits(profile).flatMap((limit) =>
    [...placesOf(limit, stores)].flatMap(([place, counted]) => overLimit(document, limit, place, counted)),
  );

/** Everything that counts for a limit, by the place over which it is added up. O(items). */
function placesOf(limit: StoreLimit, stores: readonly StockedStore[]): Map<string, Counted[]> {
  const places = new Map<string, Counted[]>();
  for (const store of stores) {
    if (!holdsFor(limit, store)) continue;
    const place = placeOf(limit.scope, store);
    for (const item of knownItems(store)) {
      if (!limit.counts(item.facts)) continue;
      const counted = { store, item, amount: amountIn(limit.unit, item) };
      const known = places.get(place);
      if (known === undefined) places.set(place, [counted]);
      else known.push(counted);
    }
  }
  return places;
}

/** The unit that a limit would add an item up in, where its amount isn't known in it; null = no limit asks in vain. O(limits). */
export const unknownUnit = (profile: Profile, store: StockedStore, item: KnownItem): LimitUnit | null =>
  storeLimits(profile).find(
    (limit) => holdsFor(limit, store) && limit.counts(item.facts) && amountIn(limit.unit, item) === null,
  )?.unit ?? null;

function holdsFor(
  { uses, except, forms, exceptForms }: StoreLimit,
  { store, space, outdoors }: StockedStore,
): boolean {
  const use = space?.use ?? (outdoors ? 'outdoor' : null);
  const here = uses === null ? use === null || !except.includes(use) : use !== null && uses.includes(use);
  const { form } = store;
  return (
    here &&
    (forms === null ? form === null || !exceptForms.includes(form) : form !== null && forms.includes(form))
  );
}

function placeOf(
  scope: LimitScope,
  { store, space, storeyId, buildingId, compartment }: StockedStore,
): string {
  switch (scope) {
    case 'store':
      return store.id;
    case 'room':
      return space?.id ?? storeyId;
    case 'storey':
      return storeyId;
    case 'compartment':
      // Where none is drawn the storey is one.
      return compartment ?? `${storeyId} ${buildingId ?? ''}`;
  }
}

function amountIn(unit: LimitUnit, { litres, gasVolume, kilograms }: KnownItem): number | null {
  switch (unit) {
    case 'l':
      return litres;
    case 'm3':
      return gasVolume;
    case 'kg':
      return kilograms;
  }
}

function overLimit(
  document: CampusDocument,
  limit: StoreLimit,
  place: string,
  counted: readonly Counted[],
): ChemicalFinding[] {
  const [first] = counted;
  if (first === undefined) return [];
  const most = mostIn(limit, roomOf(document, first.store));
  const sum = counted.reduce((total, { amount }) => total + (amount ?? 0), 0);
  // Rows that go by the size of a room hold in rooms alone, whose size the plan has.
  if (most === null || sum <= most + LEAST * most) return [];
  const largest = counted.reduce((best, each) => ((each.amount ?? 0) > (best.amount ?? 0) ? each : best));
  return [
    {
      id: `chemical.over-limit:${limit.id}:${place}`,
      code: 'chemical.over-limit',
      severity: limit.force === 'must' ? 'major' : 'minor',
      cite: limit.cite,
      place: largest.store.place,
      params: {
        asset: largest.store.store.id,
        rule: limit.id,
        scope: limit.scope,
        unit: limit.unit,
        sum,
        limit: most,
        stores: new Set(counted.map(({ store }) => store.store.id)).size,
        ...namedParams(largest.item),
      },
    },
  ];
}

/** Sums of decimals drift by less than this share. */
const LEAST = 1e-9;

const roomOf = (document: CampusDocument, { space, storeyId, buildingId }: StockedStore) => ({
  area: space === null ? null : floorArea(space.outline),
  floor: floorOf(document, storeyId, buildingId),
});

/** Storeys above ground from 1, below it from −1; null where it belongs to no building. O(storeys). */
function floorOf(
  document: CampusDocument,
  storey: StockedStore['storeyId'],
  building: StockedStore['buildingId'],
): number | null {
  if (building === null) return null;
  const storeys = storeysOf(document, building);
  const below = storeys.filter(isBelowGround).length;
  const at = storeys.findIndex(({ id }) => id === storey);
  if (at < 0) return null;
  return at < below ? at - below : at - below + 1;
}
