import type { Endangered } from '../../analyses/chemicals/result';
import { lookUp } from '../../model/schema/dictionary';
import type { Asset } from '../../model/schema/assets/asset-registry';
import type { CampusDocument } from '../../model/schema/document';
import type { Around } from '../state/view-state';

/** Free floor around it, metres. */
const MARGIN = 2;

/** The box that the zone of a store lies in: its ring, or the room alone; null when the store is gone. O(points of its rooms). */
export function zoneBox(document: CampusDocument, { store, radius, spaces }: Endangered): Around | null {
  const asset = lookUp<Asset>(document.assets, store);
  if (asset === null) return null;
  const reach = radius ?? 0;
  const around: readonly (readonly [number, number])[] = [
    [asset.x - reach, asset.y - reach],
    [asset.x + reach, asset.y + reach],
  ];
  const rooms = radius === null ? spaces.flatMap((id) => lookUp(document.spaces, id) ?? []) : [];
  const corners = [...around, ...rooms.flatMap(({ outline }) => outline.outer)];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const floor = lookUp(document.storeys, asset.storey)?.elevation ?? 0;
  const low = (all: readonly number[]): number => all.reduce((a, b) => Math.min(a, b)) - MARGIN;
  const high = (all: readonly number[]): number => all.reduce((a, b) => Math.max(a, b)) + MARGIN;
  return { bounds: [low(xs), low(ys), high(xs), high(ys)], low: floor, high: floor };
}
