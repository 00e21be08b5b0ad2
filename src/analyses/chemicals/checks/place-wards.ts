import { onStorey } from '../../../model/query/on-storey';
import { storeysOf } from '../../../model/query/storeys-in-order';
import { isBelowGround } from '../../../model/query/is-below-ground';
import { BED_USES } from '../../../model/schema/bed-uses';
import { entitiesIn, lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { BuildingId, StoreyId } from '../../../model/schema/ids';
import type { Polygon } from '../../../model/schema/polygon';
import type { SpaceUse } from '../../../model/schema/space-use';
import {
  ATTACHED,
  BESIDE_BEDS,
  isStorehouse,
  NOT_BELOW_GROUND,
  NOT_USED_BELOW_GROUND,
  NOT_WITH_WARDS,
  WARD_USES,
} from '../../../standards/chemicals/siting-rules';
import { burnsEasily, knownIn, type Known } from '../places/contents';
import type { PlacedStore } from '../places/placed-store';
import { onSameLevel } from '../places/same-level';
import { boxGap, distanceBetweenAreas, distanceToArea } from '../places/straight-distance';
import { namedParams } from '../named-params';
import type { ChemicalFinding } from '../result';
import type { StorePlaces } from '../store-places';

const BEDS: ReadonlySet<SpaceUse> = new Set(BED_USES);

/** Where a store is that has no business with wards. */
type Where = 'beside-beds' | 'under-beds' | 'ward-building' | 'attached';

/** Stores of what burns easily that are in or at ward buildings, beside or under beds, or below ground. O(stores + spaces of ward buildings). */
export function wardFindings(document: CampusDocument, { stores }: StorePlaces): ChemicalFinding[] {
  const wards = wardBuildings(document);
  return stores.flatMap((placing): ChemicalFinding[] => {
    const burning = knownIn(placing.items).filter(({ facts }) => burnsEasily(facts));
    const worst = burning.find(({ facts }) => facts.stored === 'A') ?? burning[0];
    if (worst === undefined) return [];
    const { store, place } = placing;
    const storehouse = isStorehouse(store.form, placing.space?.use ?? null);
    const params = { asset: store.id, stored: worst.facts.stored, ...namedParams(worst.item) };
    const found: ChemicalFinding[] = [];
    const where = storehouse
      ? laidUpAt(document, placing, wards)
      : isBesideBeds(placing)
        ? 'beside-beds'
        : null;
    if (where !== null && (storehouse || isMuch(burning))) {
      const id = `chemical.in-ward:${store.id}`;
      const severity = storehouse ? 'major' : 'minor';
      const cite = storehouse ? NOT_WITH_WARDS : BESIDE_BEDS.cite;
      found.push({ id, code: 'chemical.in-ward', severity, cite, place, params: { ...params, where } });
    }
    const storey = lookUp(document.storeys, placing.storeyId);
    if (!placing.outdoors && storey !== null && isBelowGround(storey)) {
      const id = `chemical.below-ground:${store.id}`;
      const severity = storehouse ? 'major' : 'minor';
      const cite = storehouse ? NOT_BELOW_GROUND : NOT_USED_BELOW_GROUND;
      found.push({ id, code: 'chemical.below-ground', severity, cite, place, params });
    }
    return found;
  });
}

const isBesideBeds = ({ space }: PlacedStore): boolean => space !== null && BEDS.has(space.use);

/** Is it more than a ward uses from a cupboard? Gas that burns is, however little; an amount that isn't told is told by itself. */
const isMuch = (burning: readonly Known[]): boolean =>
  burning.some(({ facts: { state } }) => state === 'gas' || state === 'liquefied-gas') ||
  burning.reduce((sum, { item }) => sum + (item.litres ?? item.kilograms ?? 0), 0) > BESIDE_BEDS.value;

/** Where a storehouse is that burns and is too near to wards, if it is. */
function laidUpAt(document: CampusDocument, placing: PlacedStore, wards: WardBuildings): Where | null {
  if (isBesideBeds(placing)) return 'beside-beds';
  if (!placing.outdoors && isUnderBeds(document, placing)) return 'under-beds';
  const inside = !placing.outdoors || placing.space?.use === 'roof';
  if (inside && placing.buildingId !== null && wards.has(placing.buildingId)) return 'ward-building';
  return wards.isAttached(placing) ? 'attached' : null;
}

/** Does a patient lie right above the store? O(points of the beds' rooms on the next storey). */
function isUnderBeds(document: CampusDocument, { storeyId, buildingId, store }: PlacedStore): boolean {
  const own = lookUp(document.storeys, storeyId)?.elevation ?? Infinity;
  if (buildingId === null) return false;
  // From the lowest up.
  const above = storeysOf(document, buildingId).find(({ elevation }) => elevation > own);
  return (
    above !== undefined &&
    onStorey(document, 'spaces', above.id).some(
      ({ use, outline }) => BEDS.has(use) && distanceToArea(outline, store.x, store.y) === 0,
    )
  );
}

/** Buildings that people lie in. */
interface WardBuildings {
  readonly has: (building: BuildingId) => boolean;
  /** Does a store stand at the wall of one, or in a room that no more than a wall parts from one? */
  readonly isAttached: (placed: PlacedStore) => boolean;
}

function wardBuildings(document: CampusDocument): WardBuildings {
  const known = new Map<BuildingId, boolean>();
  const has = (building: BuildingId): boolean => {
    const found =
      known.get(building) ??
      storeysOf(document, building).some(({ id }) =>
        onStorey(document, 'spaces', id).some(({ use }) => WARD_USES.has(use)),
      );
    known.set(building, found);
    return found;
  };
  const levels = new Map<StoreyId, readonly Polygon[]>();
  const outlinesAt = (storey: StoreyId): readonly Polygon[] => {
    const found =
      levels.get(storey) ??
      entitiesIn(document.storeys)
        .filter(({ id, building }) => building !== null && onSameLevel(document, id, storey) && has(building))
        .flatMap(({ id }) => onStorey(document, 'spaces', id))
        .filter(({ use }) => use !== 'outdoor' && use !== 'roof')
        .map(({ outline }) => outline);
    levels.set(storey, found);
    return found;
  };
  const isAttached = ({ storeyId, space, outdoors, place: { x, y } }: PlacedStore): boolean => {
    const own: Polygon = space === null || outdoors ? { outer: [[x, y]], holes: [] } : space.outline;
    return outlinesAt(storeyId).some(
      (outline) =>
        boxGap(own, outline) < ATTACHED.value && distanceBetweenAreas(own, outline) < ATTACHED.value,
    );
  };
  return { has, isAttached };
}
