import { assert } from '../../../base/assert';
import { placeInRings } from '../../../geometry/plane/place-in-rings';
import { placeEye } from '../../../geometry/visibility/eye';
import type { Sight } from '../../../geometry/visibility/sight';
import { visibilityPolygon } from '../../../geometry/visibility/visibility-polygon';
import type { Point } from '../../../model/schema/polygon';
import { mm, type Box } from '../../drafting/boxes';
import { doorFields } from '../../drafting/door-forms';
import { cameras, WIDE_VIEW, type CameraRow, type PlannedCamera } from '../fittings';
import { alongMiddle, lattice } from './lattice';
import type { ServedRoom } from './served-storey';

/**
 * Farther away nobody is made out, metres. That is sight, not detail: how many pixels a metre a lens leaves of 2,560 at a
 * distance, and whether they are enough for the place, is asked by who judges the cameras, not by who hangs them.
 */
const RANGE = 25;
/** Floor is looked at so often, metres. */
const PITCH = 0.5;
/** What a room may lose behind its columns and under its cameras: so much floor, m², or such a share of it. */
const LOST = { floor: 1.5, share: 0.02 };
/** Of a camera in a corner from its walls, metres: so near that nobody passes behind its view. */
const OFF_WALL = 0.15;
/** A fisheye is dearer than a dome and less sharp: it is hung where it shows so many times as much. */
const FISHEYE_WORTH = 1.25;
/** Places tried for one along the middle of a room, metres apart. */
const FISHEYE_PITCH = 6;

/** A piece of floor that has to be seen. */
interface Spot {
  readonly at: Point;
  readonly room: ServedRoom;
}

/** A camera that could be hung and the floor that it shows. */
interface Choice {
  readonly camera: PlannedCamera;
  readonly shows: readonly Spot[];
}

/**
 * The few cameras that leave no floor of some rooms unseen, besides those that hang on the storey already: domes in corners,
 * fisheyes over crossings, the one that shows most first. O(places · floor).
 */
export function againstBlindSpots(
  storey: string,
  sight: Sight,
  rooms: readonly ServedRoom[],
  hung: readonly PlannedCamera[],
): PlannedCamera[] {
  const unseen = new Set(floorOf(sight, rooms));
  for (const camera of hung) for (const spot of shown(sight, camera, unseen)) unseen.delete(spot);
  const first = blindRooms(unseen);
  const choices = first
    .flatMap((room) => places(storey, room))
    .map((camera): Choice => ({ camera, shows: shown(sight, camera, unseen) }));
  const added: PlannedCamera[] = [];
  for (let blind = first; blind.length > 0; blind = blindRooms(unseen)) {
    const needed = new Set(blind);
    const worth = ({ camera, shows }: Choice): number =>
      shows.filter((spot) => unseen.has(spot) && needed.has(spot.room)).length /
      (camera.form === 'fisheye' ? FISHEYE_WORTH : 1);
    const [best] = choices
      .map((choice) => ({ choice, worth: worth(choice) }))
      .sort((a, b) => b.worth - a.worth);
    assert(best !== undefined && best.worth > 0, `${storey}: no camera shows`, blind[0]?.room.code);
    added.push(best.choice.camera);
    for (const spot of best.choice.shows) unseen.delete(spot);
  }
  return added;
}

/** Floor between what stands on it. */
const floorOf = (sight: Sight, rooms: readonly ServedRoom[]): Spot[] =>
  rooms
    .flatMap((room) => room.boxes.flatMap((box) => lattice(box, PITCH).map((at): Spot => ({ at, room }))))
    .filter(({ at: [x, y] }) => placeEye(sight, x, y).place === 'free');

/** Rooms that lose more floor than they may. */
function blindRooms(unseen: ReadonlySet<Spot>): ServedRoom[] {
  const lost = new Map<ServedRoom, number>();
  for (const { room } of unseen) lost.set(room, (lost.get(room) ?? 0) + PITCH ** 2);
  return [...lost].flatMap(([room, area]) =>
    area > Math.max(LOST.floor, LOST.share * room.area) ? [room] : [],
  );
}

/** Where a camera of a room could hang: corners of its rectangles, their middles, before its passages. */
function places(storey: string, { boxes, doors }: ServedRoom): PlannedCamera[] {
  const passages = doors.filter(({ form, width }) => doorFields(form, width).kind === 'passage');
  const crossings = boxes.flatMap((box) => passages.map(({ at }) => beside(box, at)));
  const middles = boxes.flatMap((box) => alongMiddle(box, FISHEYE_PITCH));
  return [
    ...cameras(storey, boxes.flatMap(corners), { view: WIDE_VIEW }),
    ...cameras(storey, [...middles, ...crossings]),
  ];
}

/** The place on the middle line of a rectangle that a door is nearest to. */
function beside(box: Box, [x, y]: Point): Point {
  const [x0, y0, x1, y1] = box;
  return x1 - x0 >= y1 - y0
    ? [mm(Math.min(Math.max(x, x0 + 1), x1 - 1)), mm((y0 + y1) / 2)]
    : [mm((x0 + x1) / 2), mm(Math.min(Math.max(y, y0 + 1), y1 - 1))];
}

/** From each corner of a rectangle half way between its sides. */
function corners([x0, y0, x1, y1]: Box): CameraRow[] {
  const [w, s] = [mm(x0 + OFF_WALL), mm(y0 + OFF_WALL)];
  const [e, n] = [mm(x1 - OFF_WALL), mm(y1 - OFF_WALL)];
  return [
    [w, s, w + 1, s + 1],
    [e, s, e - 1, s + 1],
    [e, n, e - 1, n - 1],
    [w, n, w + 1, n - 1],
  ];
}

/** Floor that a camera shows, doors shut. O(floor + floor in view · corners of what it sees). */
function shown(
  sight: Sight,
  { x, y, heading = 0, horizontalView }: PlannedCamera,
  spots: ReadonlySet<Spot>,
): Spot[] {
  const half = (horizontalView ?? 0) / 2;
  const inView = [...spots].filter(({ at: [px, py] }) => {
    if (Math.hypot(px - x, py - y) > RANGE) return false;
    const turn = Math.abs(Math.atan2(py - y, px - x) - heading) % (2 * Math.PI);
    return Math.min(turn, 2 * Math.PI - turn) <= half;
  });
  if (inView.length === 0) return [];
  const { vertices } = visibilityPolygon(sight, x, y);
  const ring = Array.from({ length: vertices.length / 2 }, (_, i): Point => [
    vertices[2 * i]!,
    vertices[2 * i + 1]!,
  ]);
  return inView.filter(({ at: [px, py] }) => placeInRings([ring], px, py, 0) !== 'outside');
}
