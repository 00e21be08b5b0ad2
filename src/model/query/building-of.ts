import { lookUp } from '../schema/dictionary';
import type { Building } from '../schema/building';
import type { CampusDocument } from '../schema/document';
import type { StoreyId } from '../schema/ids';

/** The building of a storey; null for outdoor ground, and for a storey that isn't there. O(1). */
export function buildingOf(document: CampusDocument, storey: StoreyId): Building | null {
  const id = lookUp(document.storeys, storey)?.building ?? null;
  return id === null ? null : lookUp(document.buildings, id);
}
