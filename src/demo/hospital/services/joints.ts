import type { Point } from '../../../model/schema/polygon';
import { isElsewhere } from '../../drafting/plan-ids';
import type { Box } from '../../drafting/boxes';
import type { Door } from '../../drafting/storey-plan';
import { middles, partsOf } from './lattice';
import type { ServedRoom, ServedStorey } from './served-storey';

/** Ways of a wide opening lie no farther apart, metres. */
const SPREAD = 2;

/** A way through: a place in a door, or where two rectangles of a room meet. */
export interface Way {
  readonly at: Point;
  /** Null between rectangles of one room. */
  readonly door: Door | null;
}

/** A rectangle of a room's floor: one walks straight from anywhere in it to anywhere in it. */
export interface Patch {
  readonly room: ServedRoom;
  readonly box: Box;
  readonly ways: number[];
}

/** The side that two rectangles of a tiling share; null where they don't touch in more than a corner. */
export function sharedSide(a: Box, b: Box): readonly [Point, Point] | null {
  const [x0, y0] = [Math.max(a[0], b[0]), Math.max(a[1], b[1])];
  const [x1, y1] = [Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  if (x1 < x0 || y1 < y0 || (x1 === x0 && y1 === y0)) return null;
  return [
    [x0, y0],
    [x1, y1],
  ];
}

/** Patches of a storey and the ways between them. Landing doors of lifts are no way. O(doors + boxes²). */
export function joints({ plan, rooms, room }: ServedStorey): { ways: Way[]; patches: Patch[] } {
  const ways: Way[] = [];
  const patches = rooms.flatMap((served) =>
    served.boxes.map((box): Patch => ({ room: served, box, ways: [] })),
  );
  const of = new Map<ServedRoom, Patch[]>();
  for (const patch of patches) of.set(patch.room, [...(of.get(patch.room) ?? []), patch]);

  const join = (at: Point, door: Door | null, sides: readonly Patch[]): void => {
    for (const { ways: here } of sides) here.push(ways.length);
    ways.push({ at, door });
  };
  for (const own of of.values()) {
    own.forEach((a, i) => {
      for (const b of own.slice(i + 1)) {
        const side = sharedSide(a.box, b.box);
        if (side !== null) for (const at of along(...side)) join(at, null, [a, b]);
      }
    });
  }
  for (const door of plan.doors) {
    if (door.form === 'LD') continue;
    const codes = [door.from, ...(door.to === null || isElsewhere(door.to) ? [] : [door.to])];
    for (const at of placesIn(door, nearestPatch(of.get(room(door.from)) ?? [], door.at))) {
      join(
        at,
        door,
        codes.map((code) => nearestPatch(of.get(room(code)) ?? [], at)),
      );
    }
  }
  return { ways, patches };
}

/** The one of them that holds a place, or comes nearest to it. */
export const nearestPatch = (patches: readonly Patch[], at: Point): Patch =>
  patches.reduce((best, patch) => (gap(patch.box, at) < gap(best.box, at) ? patch : best));

/** How far a place is outside a rectangle, metres; 0 inside. */
export const gap = ([x0, y0, x1, y1]: Box, [x, y]: Point): number =>
  Math.sqrt(Math.max(x0 - x, 0, x - x1) ** 2 + Math.max(y0 - y, 0, y - y1) ** 2);

function along([ax, ay]: Point, [bx, by]: Point): Point[] {
  const parts = partsOf(bx - ax + by - ay, SPREAD);
  return ax === bx
    ? middles(ay, by, parts).map((y): Point => [ax, y])
    : middles(ax, bx, parts).map((x): Point => [x, ay]);
}

/** The middle of a door; several places of an opening wider than a door. */
function placesIn({ at: [x, y], width }: Door, side: Patch): Point[] {
  const half = width / 2;
  const [, y0, , y1] = side.box;
  // A door in a horizontal wall lies above or below the rectangle that it leads into.
  return y <= y0 || y >= y1 ? along([x - half, y], [x + half, y]) : along([x, y - half], [x, y + half]);
}
