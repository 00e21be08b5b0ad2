import type { Building } from '../schema/building';
import { entitiesIn } from '../schema/dictionary';
import type { CampusDocument } from '../schema/document';
import type { StoreyId } from '../schema/ids';
import type { Storey } from '../schema/storey';
import { storeysInOrder, storeysOf } from './storeys-in-order';

/** Storeys that are looked at together: those of one building, or what lies between the buildings. */
export interface StoreyGroup {
  /** Null = outdoor ground and bridges of a campus; or all storeys of a plan with one building at most. */
  readonly building: Building | null;
  /** Lowest first. */
  readonly storeys: readonly Storey[];
}

const cache = new WeakMap<
  CampusDocument['storeys'],
  { readonly buildings: object; readonly groups: readonly StoreyGroup[] }
>();

/**
 * The storeys of a plan building by building (by id), then those of none. A plan with fewer than two buildings is
 * one group, whatever stands around the building. O(buildings · storeys) once per version of them.
 */
export function storeyGroups(document: CampusDocument): readonly StoreyGroup[] {
  const known = cache.get(document.storeys);
  if (known?.buildings === document.buildings) return known.groups;
  const built = entitiesIn(document.buildings)
    .map((building): StoreyGroup => ({ building, storeys: storeysOf(document, building.id) }))
    .filter(({ storeys }) => storeys.length > 0);
  const between = { building: null, storeys: storeysOf(document, null) };
  const whole = { building: null, storeys: storeysInOrder(document) };
  const several = between.storeys.length > 0 ? [...built, between] : built;
  const groups = built.length < 2 ? [whole] : several;
  cache.set(document.storeys, { buildings: document.buildings, groups });
  return groups;
}

/** The group that a storey is in; null when it isn't there. O(storeys). */
export const groupOf = (document: CampusDocument, storey: StoreyId): StoreyGroup | null =>
  storeyGroups(document).find(({ storeys }) => storeys.some(({ id }) => id === storey)) ?? null;
