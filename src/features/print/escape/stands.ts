import { segmentDistanceSquared } from '../../../geometry/plane/segment-distance';
import { pointAt } from '../../../model/derive/line-frame';
import { partsOfPlan } from '../../../model/derive/storey-parts';
import type { StoreyPlan } from '../../../model/derive/storey-plan';
import type { Throat } from '../../../model/derive/throat';
import type { OpeningId, SpaceId } from '../../../model/schema/ids';
import type { Point, Ring } from '../../../model/schema/polygon';
import type { Profile } from '../../../model/schema/profiles';
import type { Space } from '../../../model/schema/space';
import type { SpaceUse } from '../../../model/schema/space-use';
import { occupantLoad } from '../../../standards/egress/occupant-loads';
import { isRoomUse } from '../../../standards/ways-through-rooms';

/** Where a sheet hangs: who reads it stands at `at` and looks towards `facing`. */
export interface Stand {
  readonly space: SpaceId | null;
  readonly door: OpeningId | null;
  readonly at: Point;
  /** Radians from east, counter-clockwise. */
  readonly facing: number;
}

/** A room with the places that its sheet may hang at: inside each of its doors. */
export interface RoomStands {
  readonly space: Space;
  /** People are reckoned with in it. */
  readonly isStayedIn: boolean;
  /** Not all of its doors lead into other rooms. */
  readonly isOnWays: boolean;
  readonly stands: readonly Stand[];
}

/** Whoever reads a sheet beside a door stands so far inside of it, metres. */
const BEFORE = 0.6;

/** The rooms of a storey that have doors, in the order of the plan. O(openings + spaces). */
export function roomStands(plan: StoreyPlan, profile: Profile): readonly RoomStands[] {
  const { throats, areas } = partsOfPlan(plan);
  const uses = new Map(plan.spaces.map(({ id, use }) => [id, use]));
  const doors = new Map<SpaceId, Stand[]>();
  const onWays = new Set<SpaceId>();
  for (const throat of throats) {
    const { left, right } = throat.sides;
    for (const [side, other, reach] of [
      [left, right, throat.left],
      [right, left, -throat.right],
    ] as const) {
      const space = side.area === null ? null : areas.spaceId(side.area);
      if (space === null) continue;
      const beyond = other.area === null ? null : areas.spaceId(other.area);
      const use = beyond === null ? undefined : uses.get(beyond);
      if (use === undefined || !isRoomUse(use)) onWays.add(space);
      doors.set(space, [...(doors.get(space) ?? []), inside(throat, space, reach)]);
    }
  }
  return plan.spaces.flatMap((space) => {
    const stands = isRoomUse(space.use) ? (doors.get(space.id) ?? []) : [];
    return stands.length === 0
      ? []
      : [{ space, stands, isStayedIn: isStayedIn(space, profile), isOnWays: onWays.has(space.id) }];
  });
}

const isStayedIn = ({ use, beds, occupants }: Space, profile: Profile): boolean =>
  occupants === null
    ? (beds ?? 0) > 0 || (!LOOKED_AFTER.has(use) && occupantLoad(profile, use) !== null)
    : occupants > 0;

/** Somebody comes now and then: a plan hangs outside of them. */
const LOOKED_AFTER: ReadonlySet<SpaceUse> = new Set<SpaceUse>([
  'plant',
  'electrical',
  'generator',
  'boiler',
  'server-room',
  'it-room',
  'medical-gas',
  'store',
  'archive',
  'waste',
  'dirty-utility',
  'cleaner',
  'toilet',
  'bathroom',
  'linen',
]);

/** Inside of a door, looking out through it; `reach` to the room along the left of its line, metres. */
function inside({ frame, opening }: Throat, space: SpaceId, reach: number): Stand {
  const side = Math.sign(reach);
  const at = pointAt(frame, frame.length / 2, reach + side * BEFORE);
  const facing = Math.atan2(-side * frame.left[1], -side * frame.left[0]);
  return { space, door: opening.id, at, facing };
}

/**
 * Looks to a wall from a place, where a sheet hangs: to the one ahead of a reader who looked to `before`, where that is near, else to
 * the nearest; north where there is none. O(points of walls).
 */
export function spotStand(at: Point, walls: readonly (readonly Ring[])[], before: number | null): Stand {
  const stand = (facing: number): Stand => ({ space: null, door: null, at, facing });
  const runs = walls
    .flat()
    .flatMap((ring) => ring.map((a, i) => [a, ring[(i + 1) % ring.length]!] as const))
    // The end of a partition is no wall to hang anything at.
    .filter(([a, b]) => Math.hypot(b[0] - a[0], b[1] - a[1]) >= LEAST_WALL);
  if (before !== null && runs.some((run) => liesAhead(at, before, run))) return stand(before);
  let [nearest, facing] = [Infinity, Math.PI / 2];
  for (const [a, b] of runs) {
    const far = segmentDistanceSquared(at[0], at[1], a[0], a[1], b[0], b[1]);
    if (far >= nearest) continue;
    nearest = far;
    const run = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const side = Math.sign((b[0] - a[0]) * (at[1] - a[1]) - (b[1] - a[1]) * (at[0] - a[0])) || 1;
    facing = Math.atan2((-side * (b[0] - a[0])) / run, (side * (b[1] - a[1])) / run);
  }
  return stand(facing);
}

/** A wall ahead is as good as the nearest when it is no farther, metres. */
const AHEAD = 5;

/** Does one who looks in a direction look at a wall, near enough and square enough to hang something at? */
function liesAhead(at: Point, facing: number, [a, b]: readonly [Point, Point]): boolean {
  const [dx, dy] = [Math.cos(facing), Math.sin(facing)];
  const [ex, ey] = [b[0] - a[0], b[1] - a[1]];
  const across = dx * ey - dy * ex;
  if (Math.abs(across) < SQUARE * Math.hypot(ex, ey)) return false;
  const [px, py] = [a[0] - at[0], a[1] - at[1]];
  const far = (px * ey - py * ex) / across;
  const share = (px * dy - py * dx) / across;
  return far > 0 && far <= AHEAD && share >= 0 && share <= 1;
}

/** Of the sine between a look and a wall: within 10° of square. */
const SQUARE = Math.sin((80 * Math.PI) / 180);

/** A sheet needs so much wall, metres. */
const LEAST_WALL = 0.5;

/** Of several places of a room the one at the door that a way from its middle goes through first; the first where it tells none. O(points · doors). */
export function standOnWay({ stands }: RoomStands, plan: StoreyPlan, way: readonly Point[]): Stand {
  const lines = new Map(partsOfPlan(plan).throats.map(({ opening }) => [opening.id, opening.line]));
  for (const [i, b] of way.entries()) {
    const a = way[i - 1];
    for (const stand of stands) {
      const door = stand.door === null ? undefined : lines.get(stand.door);
      if (a !== undefined && door !== undefined && touches(a, b, door)) return stand;
    }
  }
  return stands[0]!;
}

/** Ends of ways lie in the middle of doorways: near is as good as on it, metres. */
const NEAR = 0.05;

/** Does a run come to, or over, a line of the plan? O(1). */
export function touches(a: Point, b: Point, [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point): number =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  const parts = (p: Point, q: Point, r: Point, s: Point): boolean => side(p, q, r) * side(p, q, s) < 0;
  if (parts(a, b, c, d) && parts(c, d, a, b)) return true;
  const gap = Math.min(
    ...[a, b].map((p) => segmentDistanceSquared(p[0], p[1], c[0], c[1], d[0], d[1])),
    ...[c, d].map((p) => segmentDistanceSquared(p[0], p[1], a[0], a[1], b[0], b[1])),
  );
  return gap <= NEAR ** 2;
}
