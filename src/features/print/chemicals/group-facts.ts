import type { ChemicalResult, SeparatedPair } from '../../../analyses/chemicals/result';
import type { StockItem } from '../../../analyses/chemicals/store-stock';
import type { AssetId } from '../../../model/schema/ids';
import { GHS_CLASSES, type GhsClass } from '../../../standards/chemicals/ghs-classes';
import { byGravity } from '../../../standards/chemicals/ghs-gravity';
import { isolationOf, type Isolation } from '../../../standards/chemicals/isolation';

/** The widest zone of several stores; none where each stays in its room, whose rule is told then. O(items). */
export function widestZone(stores: readonly (readonly StockItem[])[]): Isolation | null {
  const [widest] = stores
    .map((items) => isolationOf(items))
    .toSorted((a, b) => (b.radius ?? 0) - (a.radius ?? 0));
  return widest ?? null;
}

/** Classes of all that is in several stores, the gravest first. O(items · classes). */
export function classesIn(stores: readonly (readonly StockItem[])[]): readonly GhsClass[] {
  const found = new Set(stores.flat().flatMap(({ facts }) => facts?.classes ?? []));
  return GHS_CLASSES.filter((each) => found.has(each)).toSorted(byGravity);
}

/**
 * Stores of a group that don't go with another near by, in it or beyond it: what is not kept first, then what is nearest.
 * O(pairs · log pairs).
 */
export function pairsOfGroup(
  { pairs }: ChemicalResult,
  stores: readonly AssetId[],
): readonly SeparatedPair[] {
  const own = new Set(stores);
  return pairs
    .filter(({ stores: [a, b] }) => own.has(a) || own.has(b))
    .toSorted(
      (a, b) => Number(a.kept) - Number(b.kept) || (a.distance ?? Infinity) - (b.distance ?? Infinity),
    );
}
