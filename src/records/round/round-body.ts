import * as z from 'zod';
import { dotted, evidence, id, ids, idOrNull, isoTime, said, text } from '../event/body-fields';

const points = z.array(id).max(1000);

export const ROUND_BODIES = {
  /**
   * A round walked: `about` is the place that it belongs to (campus, building, department, space), `at` its
   * start, `person` who walked it. A round that fills in a form is an `inspection.recorded` about that place instead.
   */
  'round.walked': z.object({
    /** Which round of that place: `patrol.fire`, `check.leadership`, `patrol.locks`. */
    route: dotted,
    ended: isoTime,
    /** Patrol points, doors or places that were looked at, in the order walked. */
    seen: points,
    /** Points of the route that were passed over. */
    skipped: z.array(z.object({ point: id, reason: said })).max(1000),
    /** Doors that should have been locked and were not. */
    unlocked: z.array(z.object({ opening: id, lockedNow: z.boolean(), hazard: idOrNull })).max(200),
    /** Who else walked along: the pair of a patrol, the leaders of a leadership check. */
    companions: ids,
    /** Hazards found, raised by their own events. */
    hazards: ids,
    /** Ids of signature images: the patroller's and the supervisor's (Order 61 art. 25). */
    signatures: z.array(z.object({ person: id, image: id })).max(10),
    note: text,
    evidence,
  }),
} as const;
