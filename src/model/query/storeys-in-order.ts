import { entitiesIn } from '../schema/dictionary';
import type { CampusDocument } from '../schema/document';
import type { BuildingId } from '../schema/ids';
import type { Storey } from '../schema/storey';

const cache = new WeakMap<CampusDocument['storeys'], readonly Storey[]>();

/** All storeys from the lowest up (then by id); the same array as long as no storey changes. O(n log n) once. */
export function storeysInOrder(document: CampusDocument): readonly Storey[] {
  const known = cache.get(document.storeys);
  if (known !== undefined) return known;
  // Entities come sorted by id and the sort is stable.
  const ordered = [...entitiesIn(document.storeys)].sort((a, b) => a.elevation - b.elevation);
  cache.set(document.storeys, ordered);
  return ordered;
}

/** Storeys of one building from the lowest up; null = those of none (outdoor ground, bridges). O(storeys). */
export const storeysOf = (document: CampusDocument, building: BuildingId | null): readonly Storey[] =>
  storeysInOrder(document).filter((storey) => storey.building === building);
