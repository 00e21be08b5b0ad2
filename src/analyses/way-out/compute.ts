import { nearestWay, type NearestWay } from '../../geometry/nav/shortest-path';
import { withShut } from '../../geometry/nav/shut-doors';
import { clearWidth } from '../../model/query/opening-width';
import type { OpeningId, SpaceId } from '../../model/schema/ids';
import { floorAt, type Place } from '../walking/find-path';
import type { WalkingPlan } from '../walking/walking-plan';
import { doorsPassed, type Crossing } from './doors-passed';
import { isInTheOpen, type ExitPlace } from './exits';
import { floorParts } from './floor-parts';
import { legsOf, summedLengths } from './legs';
import { doorFacts } from './door-facts';
import type { PassedDoor, WayDescription, WayOut } from './result';
import { wayFloor, type WayFloor } from './way-floor';

/** Ways that differ by less are equally long, metres. */
export const SAME = 1e-6;

/** Someone who points at a wall or a bed means the floor beside it, metres. */
const MEANT = 1;

/**
 * The shortest way from a place to the nearest final exit with some doors shut (`shutOpenings`), through no more rooms
 * than it must (`wayFloor`); lifts are not used. Cost: one search over what is nearer than that exit; where there is
 * none, over all floor that is reached.
 */
export function wayOut(plan: WalkingPlan, from: Place, shut: readonly OpeningId[]): WayOut {
  if (isInTheOpen(plan, from)) return { kind: 'in-the-open', start: from };
  const at = floorAt(plan, from);
  if (at === null) return { kind: 'off-floor', nearest: null, gap: Infinity };
  const start: Place = { storey: from.storey, x: at.planX, y: at.planY };
  if (at.gap > MEANT) return { kind: 'off-floor', nearest: start, gap: at.gap };
  const way = describedWay(plan, wayFloor(plan, shut), start);
  if (way !== null) return { kind: 'way', start, gap: at.gap, way };
  const open = shut.length === 0 ? null : describedWay(plan, wayFloor(plan, []), start);
  const closed = new Set(shut);
  const barred = (open?.doors ?? []).filter(({ id }) => closed.has(id));
  return { kind: 'no-way', start, gap: at.gap, open, barred };
}

/** The way from a place of the floor to the nearest exit, described; null = none. */
export function describedWay(plan: WalkingPlan, floor: WayFloor, start: Place): WayDescription | null {
  const at = floorAt(plan, start);
  const walk = at && floor.walkFrom(at);
  if (at === null || walk === null) return null;
  const { exits } = floor;
  const way = nearestWay(
    walk,
    at,
    exits.map((exit) => exit.at),
  );
  if (way === null) return null;
  const end = exits[way.target]!;
  const passed = doorsPassed(plan, way, (door) => {
    if (plan.derived.doors[door] === end.exit.id) return true;
    const without = nearestWay(withShut(walk, [door]), at, [end.at]);
    return without === null || without.length > way.length + SAME;
  });
  return described(plan, way, end, passed, floorParts(plan).partOf[at.triangle]!);
}

function described(
  plan: WalkingPlan,
  way: NearestWay,
  { exit, at }: ExitPlace,
  passed: readonly Crossing[],
  start: number,
): WayDescription {
  const legs = legsOf(plan, way);
  const door = exit.kind === 'opening' ? plan.derived.doors.indexOf(exit.id) : -1;
  // A way that ends in the middle of a door goes through it.
  const through: Crossing[] =
    door < 0 || passed.some((each) => each.door === door)
      ? []
      : [{ door, at: way.length, storey: at.storey, x: at.planX, y: at.planY }];
  const doors = [...passed, ...through].map((crossing) => passedDoor(plan, crossing));
  const narrow = doors.reduce<PassedDoor | null>(
    (least, each) => (least !== null && least.clearWidth <= each.clearWidth ? least : each),
    null,
  );
  return {
    length: way.length,
    lengths: summedLengths(legs),
    legs,
    doors,
    narrowest: narrow?.id ?? null,
    exit,
    through: roomsPassed(plan, passed, start),
  };
}

/** Rooms besides the start's own that are gone through, in order: what lies behind each door in turn. */
function roomsPassed(plan: WalkingPlan, passed: readonly Crossing[], start: number): readonly SpaceId[] {
  const { rooms, sides } = floorParts(plan);
  const found: SpaceId[] = [];
  let part = start;
  for (const { door } of passed) {
    const side = sides[door]!.find((each) => each.includes(part));
    if (side === undefined) continue;
    part = side[0] === part ? side[1] : side[0];
    const room = rooms[part];
    if (room != null && part !== start) found.push(room);
  }
  return found;
}

function passedDoor(plan: WalkingPlan, { door, at, storey, x, y }: Crossing): PassedDoor {
  const id = plan.derived.doors[door]!;
  const { opening, spaces, leadsOut } = doorFacts(plan, id);
  return {
    id,
    spaces,
    leadsOut,
    place: { storey: plan.derived.storeys[storey]!, x, y },
    at,
    clearWidth: clearWidth(opening),
    widthSaid: opening.clearWidth !== null,
  };
}
