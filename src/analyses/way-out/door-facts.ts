import { present } from '../../base/assert';
import type { Nav } from '../../geometry/nav/nav';
import { isFinalExit } from '../../model/derive/final-exit';
import type { OpeningId, SpaceId } from '../../model/schema/ids';
import type { Opening } from '../../model/schema/opening';
import type { WalkingPlan } from '../walking/walking-plan';

/** A door or passage of the floor, of the document or derived. */
export interface DoorFacts {
  readonly opening: Opening;
  /** What lies on its sides, as said or as found; null = no space. */
  readonly spaces: readonly [SpaceId | null, SpaceId | null];
  readonly leadsOut: boolean;
}

/** By the floor: it stays the same while doors and what they lie between do. */
const known = new WeakMap<Nav, ReadonlyMap<OpeningId, DoorFacts>>();

/** What is known of a door of the floor. O(1), once O(openings). */
export function doorFacts(plan: WalkingPlan, id: OpeningId): DoorFacts {
  let facts = known.get(plan.nav);
  if (!facts) known.set(plan.nav, (facts = allDoors(plan)));
  return present(facts.get(id), `opening ${id} of the floor`);
}

const allDoors = (plan: WalkingPlan): ReadonlyMap<OpeningId, DoorFacts> =>
  new Map(
    plan.derived.parts.flatMap((parts) =>
      parts.throats.map((throat): [OpeningId, DoorFacts] => {
        const { opening, sides } = throat;
        const [left, right] = [sides.left, sides.right].map(({ area }) =>
          area === null ? null : parts.areas.spaceId(area),
        );
        const spaces = opening.spaces ?? [left ?? null, right ?? null];
        return [opening.id, { opening, spaces, leadsOut: isFinalExit(parts, throat) }];
      }),
    ),
  );
