import { buildingOf } from '../../../model/query/building-of';
import type { DerivedNav } from '../../../model/derive/derive-nav';
import type { BuildingId, OpeningId, StoreyId } from '../../../model/schema/ids';
import type { Point } from '../../../model/schema/polygon';
import type { WalkingPlan } from '../../walking/walking-plan';
import { doorFacts, type DoorFacts } from '../../way-out/door-facts';
import { onSameLevel } from './same-level';
import { openingMiddle } from '../../../model/query/opening-middle';

interface DoorOut {
  readonly id: OpeningId;
  readonly building: BuildingId | null;
  readonly storey: StoreyId;
  readonly at: Point;
  readonly spaces: DoorFacts['spaces'];
}

const known = new WeakMap<DerivedNav, readonly DoorOut[]>();

/**
 * The final exit nearest to a place in a straight line, on its level, of any building but one (null: of any); null where
 * there is none. O(final exits).
 */
export function nearestDoorOut(
  plan: WalkingPlan,
  { storey, x, y }: { readonly storey: StoreyId; readonly x: number; readonly y: number },
  except: BuildingId | null,
): { readonly id: OpeningId; readonly distance: number } | null {
  let best: { readonly id: OpeningId; readonly distance: number } | null = null;
  for (const door of doorsOut(plan)) {
    const other = except === null || door.building !== except;
    if (!other || !onSameLevel(plan.document, door.storey, storey)) continue;
    const distance = Math.hypot(door.at[0] - x, door.at[1] - y);
    if (best === null || distance < best.distance) best = { id: door.id, distance };
  }
  return best;
}

/** Every final exit. O(doors) once for a plan. */
export function doorsOut(plan: WalkingPlan): readonly DoorOut[] {
  const before = known.get(plan.derived);
  if (before) return before;
  const found = plan.derived.doors
    .map((id) => doorFacts(plan, id))
    .filter(({ leadsOut }) => leadsOut)
    .map(({ opening, spaces }): DoorOut => ({
      id: opening.id,
      building: buildingOf(plan.document, opening.storey)?.id ?? null,
      storey: opening.storey,
      at: openingMiddle(opening),
      spaces,
    }));
  known.set(plan.derived, found);
  return found;
}
