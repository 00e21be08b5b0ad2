import { coverage, denseDistances, farthestPoint } from '../../geometry/nav/coverage';
import { distanceField } from '../../geometry/nav/distance-field';
import type { Located } from '../../geometry/nav/locate';
import type { StoreyId } from '../../model/schema/ids';
import type { Place } from './find-path';
import type { MobilityWalk } from './mobility/mobility-walk';

/** Floor within some metres of walking. Areas in m²; reached + unreached = area. */
export interface ReachResult {
  readonly storeys: readonly {
    readonly id: StoreyId;
    readonly area: number;
    readonly reached: number;
    readonly unreached: number;
  }[];
  /** The place that is farthest to walk to, beyond the limit too; null when nothing is reached. */
  readonly farthest: (Place & { readonly length: number }) | null;
}

/** What is within `limit` metres of the nearest source on the floor that is walked on. Cost: one search over all of it. */
export function reach({ plan, walk }: MobilityWalk, sources: readonly Located[], limit: number): ReachResult {
  const field = distanceField(walk, sources);
  const areas = coverage(plan.nav, denseDistances(plan.nav, field), limit);
  const far = farthestPoint(field);
  return {
    storeys: plan.derived.storeys.map((id, i) => {
      const { area, covered, uncovered } = areas[i]!;
      return { id, area, reached: covered, unreached: uncovered };
    }),
    farthest:
      far === null
        ? null
        : { storey: plan.derived.storeys[far.storey]!, x: far.x, y: far.y, length: far.length },
  };
}
