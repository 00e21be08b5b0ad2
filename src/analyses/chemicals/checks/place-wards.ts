import { onStorey } from '../../../model/query/on-storey';
import { storeysOf } from '../../../model/query/storeys-in-order';
import { isAtGround } from '../../../model/query/is-at-ground';
import { BED_USES } from '../../../model/schema/bed-uses';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';
import type { BuildingId, StoreyId } from '../../../model/schema/ids';
import type { SpaceUse } from '../../../model/schema/space-use';
import {
  isStorehouse,
  NOT_BELOW_GROUND,
  NOT_USED_BELOW_GROUND,
  NOT_WITH_WARDS,
  WARD_USES,
} from '../../../standards/chemicals/siting-rules';
import { burnsEasily, knownIn } from '../places/contents';
import type { PlacedStore } from '../places/placed-store';
import { distanceToArea } from '../places/straight-distance';
import { namedParams } from '../named-params';
import type { ChemicalFinding } from '../result';
import type { StorePlaces } from '../store-places';

const BEDS: ReadonlySet<SpaceUse> = new Set(BED_USES);

/** Stores of what burns easily that are in ward buildings, beside or under beds, or below ground. O(stores + spaces of their buildings). */
export function wardFindings(document: CampusDocument, { stores }: StorePlaces): ChemicalFinding[] {
  const hasWards = wardBuildings(document);
  return stores.flatMap((placing): ChemicalFinding[] => {
    const burning = knownIn(placing.items).filter(({ facts }) => burnsEasily(facts));
    const worst = burning.find(({ facts }) => facts.stored === 'A') ?? burning[0];
    if (worst === undefined || placing.outdoors) return [];
    const storehouse = isStorehouse(placing.store.form, placing.space?.use ?? null);
    const params = {
      asset: placing.store.id,
      stored: worst.facts.stored,
      ...namedParams(worst.item),
    };
    const found: ChemicalFinding[] = [];
    const beds = placing.space !== null && BEDS.has(placing.space.use);
    const below = storehouse && isUnderBeds(document, placing);
    if (beds || below || (storehouse && placing.buildingId !== null && hasWards(placing.buildingId))) {
      const id = `chemical.in-ward:${placing.store.id}`;
      const where = beds ? 'beside-beds' : below ? 'under-beds' : 'ward-building';
      const told = { id, cite: NOT_WITH_WARDS, place: placing.place, params: { ...params, where } };
      found.push({ ...told, code: 'chemical.in-ward', severity: 'major' });
    }
    if (isBelowGround(document, placing.storeyId)) {
      const id = `chemical.below-ground:${placing.store.id}`;
      const severity = storehouse ? 'major' : 'minor';
      const cite = storehouse ? NOT_BELOW_GROUND : NOT_USED_BELOW_GROUND;
      found.push({ id, code: 'chemical.below-ground', severity, cite, place: placing.place, params });
    }
    return found;
  });
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

function wardBuildings(document: CampusDocument): (building: BuildingId) => boolean {
  const known = new Map<BuildingId, boolean>();
  return (building) => {
    const found =
      known.get(building) ??
      storeysOf(document, building).some(({ id }) =>
        onStorey(document, 'spaces', id).some(({ use }) => WARD_USES.has(use)),
      );
    known.set(building, found);
    return found;
  };
}

function isBelowGround(document: CampusDocument, id: StoreyId): boolean {
  const storey = lookUp(document.storeys, id);
  return storey !== null && storey.elevation < 0 && !isAtGround(storey);
}
