import { locate, type Located } from '../../../geometry/nav/locate';
import { ringsCentroid } from '../../../geometry/plane/rings-centroid';
import { entitiesIn } from '../../../model/schema/dictionary';
import type { LiftId } from '../../../model/schema/ids';
import { storeyIndex, type WalkingPlan } from '../walking-plan';

/** A lift as a link between storeys. */
export interface LiftLink {
  readonly lift: LiftId;
  /** Where it is entered, one place on each storey that it serves and has floor at it; two at least. */
  readonly stops: readonly Located[];
}

/** Floor farther than this from the middle of a car is not before its door, metres. */
const BEFORE_DOOR = 2;

/**
 * The lifts that may be used in an evacuation, on the plan's nav (for who rolls the nav of `mobilityWalk`): each stop is the
 * floor of the car where its shaft is drawn as a space, so that its doors count, else the nearest floor. O(lifts · storeys).
 */
export function evacuationLifts(plan: WalkingPlan): LiftLink[] {
  return entitiesIn(plan.document.lifts).flatMap((lift) => {
    if (!lift.evacuation) return [];
    const middle = ringsCentroid([lift.outline.outer]);
    if (middle === null) return [];
    const [x, y] = middle;
    const stops = [...new Set(lift.serves)].flatMap((storey) => {
      const at = locate(plan.nav, storeyIndex(plan, storey), x, y);
      return at !== null && at.gap <= BEFORE_DOOR ? [at] : [];
    });
    return stops.length < 2 ? [] : [{ lift: lift.id, stops }];
  });
}
