import type { NarrowPlace } from '../../../geometry/nav/clearance/narrow-places';
import type { WayPoint } from '../../../geometry/nav/shortest-path';
import { growBounds, pointBounds, type Bounds } from '../../../geometry/plane/bounds';
import { distanceTo } from '../../../model/edit/openings-on';
import { obstacleForm } from '../../../model/query/obstacle-form';
import { entitiesIn } from '../../../model/schema/dictionary';
import type { StoreyId } from '../../../model/schema/ids';
import type { Polygon } from '../../../model/schema/polygon';
import type { WalkingPlan } from '../walking-plan';

/** A point so near to an outline lies on it: plans are drawn in millimetres. */
const ON = 1e-3;

interface Standing {
  readonly outline: Polygon;
  readonly around: Bounds;
}

/**
 * Which narrow places lie between things that stay where they are, while beds are moved: neither of their ends is on the outline of a
 * bed or a trolley (`obstacleForm`). Cost: as `standsAtBed`.
 */
export function standsApartFromBeds(
  plan: Pick<WalkingPlan, 'derived' | 'document'>,
): (narrow: NarrowPlace) => boolean {
  const isAtBed = standsAtBed(plan);
  return ({ ends }) => !ends.some(isAtBed);
}

/** Does a point lie on the outline of a bed or a trolley? O(beds) once, then O(beds of the storey) a point. */
export function standsAtBed({
  derived,
  document,
}: Pick<WalkingPlan, 'derived' | 'document'>): (at: WayPoint) => boolean {
  const beds = new Map(derived.storeys.map((id): [StoreyId, Standing[]] => [id, []]));
  for (const thing of entitiesIn(document.obstacles)) {
    if (obstacleForm(thing) !== 'bed') continue;
    const { storey, outline } = thing;
    beds.get(storey)?.push({ outline, around: growBounds(pointBounds(outline.outer), ON) });
  }
  return ([storey, x, y]) =>
    beds
      .get(derived.storeys[storey]!)!
      .some(
        ({ outline, around: { minX, minY, maxX, maxY } }) =>
          x >= minX && x <= maxX && y >= minY && y <= maxY && distanceTo(outline, [x, y]) <= ON,
      );
}
