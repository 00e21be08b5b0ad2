import type { OpeningId, StoreyId } from '../../../model/schema/ids';
import { doorFacts } from '../../way-out/door-facts';
import { openExits } from '../../way-out/exits';
import { floorParts } from '../../way-out/floor-parts';
import { exitParts } from '../../way-out/way-floor';
import type { WalkingPlan } from '../../walking/walking-plan';

/**
 * The parts of the floor (`floorParts`) from which one comes into the open with some doors shut and through no door of one
 * storey but such as lead out: whoever left that storey doesn't come back to it. O(parts + doors).
 */
export function partsLeadingOut(
  plan: WalkingPlan,
  storey: StoreyId,
  shut: readonly OpeningId[],
): ReadonlySet<number> {
  const parts = floorParts(plan);
  const closed = new Set<OpeningId>(shut);
  const found = exitParts(plan, parts, openExits(plan, shut));
  const waiting = [...found];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { door, part: other } of parts.links[part]!) {
      const id = plan.derived.doors[door]!;
      if (found.has(other) || closed.has(id) || doorFacts(plan, id).opening.storey === storey) continue;
      found.add(other);
      waiting.push(other);
    }
  }
  return found;
}
