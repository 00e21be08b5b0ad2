import { present } from '../../base/assert';
import type { OpeningId } from '../../model/schema/ids';
import type { Opening } from '../../model/schema/opening';
import type { WalkingPlan } from '../walking/walking-plan';

const known = new WeakMap<WalkingPlan, ReadonlyMap<OpeningId, Opening>>();

/** A door or passage of the floor, of the document or derived. O(1), once O(openings). */
export function openingOf(plan: WalkingPlan, id: OpeningId): Opening {
  let openings = known.get(plan);
  if (!openings) {
    const all = plan.derived.parts.flatMap((parts) => parts.throats.map(({ opening }) => opening));
    known.set(plan, (openings = new Map(all.map((opening) => [opening.id, opening]))));
  }
  return present(openings.get(id), `opening ${id} of the floor`);
}
