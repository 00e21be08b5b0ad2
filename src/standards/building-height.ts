import { storeysOf } from '../model/query/storeys-in-order';
import { lookUp } from '../model/schema/dictionary';
import type { CampusDocument } from '../model/schema/document';
import type { BuildingId } from '../model/schema/ids';

/** GB 50016 2.1.1: a public building of several storeys is a high-rise beyond this height, metres. */
export const HIGH_RISE = 24;

/** Metres from outdoor ground to the roof: as said, else the top of its highest storey; null where it has none. O(storeys). */
export function buildingHeight(document: CampusDocument, building: BuildingId): number | null {
  const stated = lookUp(document.buildings, building)?.height ?? null;
  if (stated !== null) return stated;
  const tops = storeysOf(document, building)
    .filter(({ kind }) => kind === 'storey')
    .map(({ elevation, height }) => elevation + height);
  return tops.length === 0 ? null : Math.max(...tops);
}
