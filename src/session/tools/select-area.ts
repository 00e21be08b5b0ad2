import type { Asset } from '../../model/schema/assets/asset-registry';
import type { AssetId } from '../../model/schema/ids';
import type { PlanPoint } from '../state/plan-point';

/** A rectangle drawn over the floor, along the plan's axes; what stands in it is selected. */
export interface SelectAreaState {
  readonly kind: 'select-area';
  readonly from: PlanPoint | null;
  readonly at: PlanPoint | null;
  /** It was begun with a key while selecting: when it ends, selecting goes on. */
  readonly once: boolean;
}

/** The assets that stand in it, ascending by id. O(assets). */
export function assetsWithin(assets: readonly Asset[], { from, at }: SelectAreaState): AssetId[] {
  if (!from || !at) return [];
  const [west, east] = [Math.min(from.x, at.x), Math.max(from.x, at.x)];
  const [south, north] = [Math.min(from.y, at.y), Math.max(from.y, at.y)];
  return assets.filter(({ x, y }) => x >= west && x <= east && y >= south && y <= north).map(({ id }) => id);
}
