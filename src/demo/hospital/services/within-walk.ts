import { present } from '../../../base/assert';
import type { Point } from '../../../model/schema/polygon';
import type { SpaceUse } from '../../../model/schema/space-use';
import { isCirculation, sidesOf } from './exits';
import type { ServedRoom, ServedStorey } from './served-storey';
import { onFace, nearestFree, type WallFace } from './wall-faces';
import { apart, type Distances, type Spot, type Walks } from './walks';

/** Nobody walks there to fetch or press anything. */
const NO_FLOOR: ReadonlySet<SpaceUse> = new Set([
  'lift-shaft',
  'escalator',
  'shaft',
  'void',
  'roof',
  'outdoor',
  'stair',
] satisfies SpaceUse[]);

/** What hangs on the wall is so far from it and takes so much of it to either side, metres. */
const OFF_WALL = 0.2;
const MARGIN = 0.3;
/** Each pass sets one at least; a storey has a few dozen. */
const MOST = 60;

/** A place on a wall. */
export interface WallSpot extends Spot {
  readonly face: WallFace;
}

/** The free place on the walls of a room nearest to a place; null where its walls are all doors. */
export function wallSpot(room: ServedRoom, near: Point, off = OFF_WALL): WallSpot | null {
  let best: WallSpot | null = null;
  for (const face of room.faces) {
    const along = nearestFree(face, near[face.axis === 'x' ? 0 : 1], MARGIN);
    if (along === null) continue;
    const at = onFace(face, along, off);
    if (best === null || apart(at, near) < apart(best.at, near)) best = { room, at, face };
  }
  return best;
}

/**
 * Places on walls to add to those given so that from nowhere on the storey one walks farther than `reach`: for the
 * farthest corner each time, on its way there, where the fewest others stay too far. O(added · ways²).
 */
export function withinWalk(
  storey: ServedStorey,
  walks: Walks,
  given: readonly Spot[],
  reach: number,
  may: (room: ServedRoom) => boolean,
): WallSpot[] {
  let far = storey.rooms
    .filter(({ use }) => !NO_FLOOR.has(use))
    .flatMap((room) => room.boxes.flatMap((box) => cornersOf(box).map((at): Spot => ({ room, at }))));
  let walk = walks.to({ spots: given });
  const added: WallSpot[] = [];
  while (added.length < MOST) {
    far = far.filter((spot) => walk.from(spot).metres > reach);
    const corner = farthestOf(far, walk);
    if (corner === null) break;
    const best = placesFor(storey, walks, corner, walk, reach, may)
      .map((spot) => ({ spot, left: leftBy(spot, far, walks, reach) }))
      .reduce<{ spot: WallSpot; left: number } | null>(
        (a, b) => (a === null || b.left < a.left ? b : a),
        null,
      );
    if (best === null) break;
    added.push(best.spot);
    walk = walks.to({ spots: [...given, ...added] });
  }
  return added;
}

function farthestOf(spots: readonly Spot[], walk: Distances): Spot | null {
  let farthest: Spot | null = null;
  let most = -1;
  for (const spot of spots) {
    const { metres } = walk.from(spot);
    if (metres <= most) continue;
    farthest = spot;
    most = metres;
  }
  return farthest;
}

/** How many places stay too far from everything if this one is chosen. */
function leftBy(spot: Spot, far: readonly Spot[], walks: Walks, reach: number): number {
  const walk = walks.to({ spots: [spot] });
  return far.filter((other) => walk.from(other).metres > reach).length;
}

/** Corners of a rectangle, a step in. */
const cornersOf = ([x0, y0, x1, y1]: readonly [number, number, number, number]): Point[] => {
  const [dx, dy] = [Math.min(0.1, (x1 - x0) / 2), Math.min(0.1, (y1 - y0) / 2)];
  return [
    [x0 + dx, y0 + dy],
    [x1 - dx, y0 + dy],
    [x1 - dx, y1 - dy],
    [x0 + dx, y1 - dy],
  ];
};

/** By the corridor doors on the walk from a corner to what is nearest now; else in its own room. */
function placesFor(
  storey: ServedStorey,
  walks: Walks,
  corner: Spot,
  walk: Distances,
  reach: number,
  may: (room: ServedRoom) => boolean,
): WallSpot[] {
  const from = walks.to({ spots: [corner] });
  const onWay = walk
    .from(corner)
    .through.flatMap(({ door, at }) =>
      (door === null ? [] : sidesOf(door, storey))
        .filter((room) => isCirculation(room) && room.use !== 'stair' && may(room))
        .flatMap((room) => wallSpot(room, at) ?? []),
    );
  const near = onWay.filter((spot) => from.from(spot).metres < reach - 1);
  if (near.length > 0) return near;
  if (!may(corner.room)) return [];
  return [doorOfRoom(corner.room), corner.at]
    .flatMap((at) => wallSpot(corner.room, at) ?? [])
    .filter((spot) => from.from(spot).metres < reach)
    .slice(0, 1);
}

/** Where one comes into a room: its widest door, or a corner where it has none. */
export const doorOfRoom = ({ doors, floor: [corner] }: ServedRoom): Point =>
  doors.toSorted((a, b) => b.width - a.width)[0]?.at ?? present(corner, 'corner of a room');
