import { buildingOf } from '../../model/query/building-of';
import { isAtGround } from '../../model/query/is-at-ground';
import { storeysInOrder } from '../../model/query/storeys-in-order';
import type { CampusDocument } from '../../model/schema/document';
import type { Storey } from '../../model/schema/storey';
import type { StoreyTotalRule } from './extinguisher-profile';
import type { ReckonedUnit } from './reckoned-unit';
import { isSmallUpper, type StoreyFloor } from './required-rating';

/**
 * What decides how much a storey of the plan needs, `area` being that of its units. Less is asked of buildings in single
 * occupancy: a storey in no building is none, and there is nobody to ask. O(storeys).
 */
export function storeyFloor(document: CampusDocument, storey: Storey, area: number): StoreyFloor {
  const building = buildingOf(document, storey.id);
  return {
    area,
    upper: storey.elevation > 0 && !isAtGround(storey),
    singleOccupancy: building === null ? false : building.singleOccupancy,
  };
}

/** The storeys whose building had better say whether it is in single occupancy: there it makes a difference. O(units + storeys). */
export function smallUpperStoreys(
  document: CampusDocument,
  rule: StoreyTotalRule | null,
  units: readonly ReckonedUnit[],
): readonly Storey[] {
  if (rule === null) return [];
  const areas = new Map<string, number>();
  for (const { storey, area } of units) areas.set(storey, (areas.get(storey) ?? 0) + area);
  return storeysInOrder(document).filter((storey) => {
    const area = areas.get(storey.id);
    if (area === undefined || buildingOf(document, storey.id) === null) return false;
    return isSmallUpper(rule, storeyFloor(document, storey, area));
  });
}
