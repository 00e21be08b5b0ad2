import { openingMiddle } from '../../../model/query/opening-middle';
import { segmentDistance } from '../../../geometry/plane/segment-distance';
import { onStorey } from '../../../model/query/on-storey';
import type { OpeningId, SpaceId, StoreyId } from '../../../model/schema/ids';
import type { SpaceUse } from '../../../model/schema/space-use';
import type { WalkingPlan } from '../../walking/walking-plan';
import { doorFacts, type DoorFacts } from '../../way-out/door-facts';
import { isStairDoor } from '../../way-out/stair-doors';
import type { PlacedStore } from './placed-store';
import { onSameLevel } from './same-level';
import { distanceToArea } from './straight-distance';

/** Nobody is in these. */
export const NO_ROOM: ReadonlySet<SpaceUse> = new Set<SpaceUse>(['shaft', 'lift-shaft', 'void', 'roof']);

/** What lies in the zone of a store. */
export interface DangerZone {
  readonly spaces: readonly SpaceId[];
  /** Final exits and doors of stairs. */
  readonly exits: readonly OpeningId[];
  /** All doors and passages that lead into the zone or lie in it. */
  readonly doors: readonly OpeningId[];
  /** Those of them that the circle itself reaches: a hall that it only reaches into has others far away. */
  readonly reached: readonly OpeningId[];
  /** Null = the zone is the room that the store stands in. */
  readonly circle: ZoneCircle | null;
}

/** What is within metres of a place, on all storeys of its level. */
interface ZoneCircle {
  readonly storeys: ReadonlySet<StoreyId>;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * Spaces, exits and doors within metres of a store, as the crow flies, on its level in every building; with no radius
 * the room that it stands in. A space counts whole where the zone reaches into it; storeys above and below are left
 * out: floors part them, and stairs have doors. O(spaces + openings of the level).
 */
export function dangerZone(plan: WalkingPlan, placed: PlacedStore, radius: number | null): DangerZone {
  const { x, y } = placed.place;
  const levels = plan.derived.storeys.filter((id) => onSameLevel(plan.document, id, placed.storeyId));
  const within = levels.flatMap((storey) =>
    onStorey(plan.document, 'spaces', storey).filter(
      ({ outline, use }) => radius !== null && !NO_ROOM.has(use) && distanceToArea(outline, x, y) <= radius,
    ),
  );
  const own = placed.space ? [placed.space.id] : [];
  const spaces = new Set([...within.map(({ id }) => id), ...own]);
  // Yards and assembly points are endangered too, but one walks around a zone in the open: their doors stay.
  const rooms = new Set([...within.flatMap(({ id, use }) => (use === 'outdoor' ? [] : [id])), ...own]);
  const near = new Set<StoreyId>(levels);
  const leads = ({ spaces: sides }: DoorFacts): boolean =>
    sides.some((side) => side !== null && rooms.has(side));
  const reached = ({ opening }: DoorFacts): boolean => {
    const [px, py] = openingMiddle(opening);
    return radius !== null && Math.hypot(px - x, py - y) <= radius;
  };
  const doors = plan.derived.doors
    .map((id) => doorFacts(plan, id))
    .filter((door) => near.has(door.opening.storey) && (leads(door) || (door.leadsOut && reached(door))));
  const touched = ({ opening }: DoorFacts): boolean => {
    const [[ax, ay], [bx, by]] = opening.line;
    return radius === null || segmentDistance(x, y, ax, ay, bx, by) <= radius;
  };
  const exits = doors.filter(
    (door) => (door.leadsOut || isStairDoor(plan, door)) && (radius === null || reached(door)),
  );
  return {
    spaces: [...spaces].sort(),
    exits: exits.map(({ opening }) => opening.id).sort(),
    doors: doors.map(({ opening }) => opening.id).sort(),
    reached: doors.flatMap((door) => (touched(door) ? [door.opening.id] : [])).sort(),
    circle: radius === null ? null : { storeys: near, x, y, radius },
  };
}
