import type { Point } from '../../../model/schema/polygon';
import type { SpaceUse } from '../../../model/schema/space-use';
import type { Box } from '../../drafting/boxes';
import { signOver, type DoorSign } from './door-signs';
import { gap, sharedSide } from './joints';
import { longAxis } from './lattice';
import type { Fitting, ServedRoom, ServedStorey } from './served-storey';
import { onFace, outlook, type WallFace } from './wall-faces';
import type { Distances } from './walks';

/** Between signs along a corridor, metres. */
const PITCH = 10;
/** What they are spread at, which leaves room to shun doors, metres. */
const AIM = 9.5;
/** A corridor's end lies no farther from a sign, metres. */
const END = 5;
/** Halls that are walked through as corridors are, from this size on, m²; who waits sees the sign over the door. */
const HALL = 50;
const WALKED: ReadonlySet<SpaceUse> = new Set(['hall', 'outpatient-hall', 'emergency'] satisfies SpaceUse[]);
/** From a turn to its sign along the wall, metres. */
const TURN = 1;
/** On the wall by the floor, below the smoke (GB 50016 10.3.5: lower than 1.0 m), metres. */
const LOW = 0.8;
const OFF_WALL = 0.05;
/** Half of a sign and what keeps it off door frames, metres. */
const MARGIN = 0.25;
/** Walks from one pace to either side of a sign are compared, metres. */
const PACE = 1;
/** A sign shows both ways where the walk is shorter after so many metres whichever way one goes. */
const HALFWAY = 4;

/** A straight piece of corridor. */
interface Stretch {
  readonly room: ServedRoom;
  readonly box: Box;
  readonly axis: 'x' | 'y';
  readonly from: number;
  readonly to: number;
}

/** Signs on the walls of corridors: at each turn and at most 10 m apart, with arrows along the way to the nearest exit. */
export function corridorSigns(
  storey: ServedStorey,
  toExit: Distances,
  overDoors: readonly DoorSign[],
): Fitting[] {
  const stretches = storey.rooms
    .filter(({ use, area }) => use === 'corridor' || (WALKED.has(use) && area >= HALL))
    .flatMap((room) => room.boxes.map((box) => stretchOf(room, box)))
    .filter(({ from, to }) => to - from > END);
  return stretches.flatMap((stretch) => {
    const turns = turnsInto(stretch, storey).flatMap((turn) => turnSign(stretch, turn, toExit));
    const given = [
      ...turns.map((sign) => along(stretch, [sign.x, sign.y])),
      ...overDoors
        .filter(({ side, sign }) => side === stretch.room && isInEnd(stretch, sign))
        .map(({ sign }) => along(stretch, [sign.x, sign.y])),
    ];
    return [...turns, ...between(stretch, given, toExit)];
  });
}

/** A sign over a door in the end wall is read from all along; one over a side door isn't. */
const isInEnd = ({ box, axis, from, to }: Stretch, { x, y }: Fitting): boolean => {
  const at = axis === 'x' ? x : y;
  return gap(box, [x, y]) < 0.1 && Math.min(at - from, to - at) < 0.1;
};

const stretchOf = (room: ServedRoom, box: Box): Stretch => {
  const axis = longAxis(box);
  return { room, box, axis, from: axis === 'x' ? box[0] : box[1], to: axis === 'x' ? box[2] : box[3] };
};

const along = ({ axis }: Stretch, [x, y]: Point): number => (axis === 'x' ? x : y);

/** Where somebody comes out of another corridor and has to turn: the middle and half the width of the mouth. */
interface Turn {
  readonly at: number;
  readonly half: number;
  /** The wall side that the mouth is in: of higher or lower coordinates. */
  readonly high: boolean;
}

function turnsInto(stretch: Stretch, storey: ServedStorey): Turn[] {
  const { room, box, axis } = stretch;
  const [low, high] = axis === 'x' ? [box[1], box[3]] : [box[0], box[2]];
  const isHigh = (across: number): boolean => Math.abs(across - high) < Math.abs(across - low);
  const mouths: Turn[] = [];
  for (const other of room.boxes) {
    const side = other === box ? null : sharedSide(box, other);
    if (side === null) continue;
    const [[ax, ay], [bx, by]] = side;
    if (axis === 'x' ? ay !== by : ax !== bx) continue;
    const [from, to] = axis === 'x' ? [ax, bx] : [ay, by];
    mouths.push({ at: (from + to) / 2, half: (to - from) / 2, high: isHigh(axis === 'x' ? ay : ax) });
  }
  for (const door of room.doors) {
    const code = door.from === room.room.code ? door.to : door.from;
    if (door.form !== 'OP' || code === null) continue;
    const other = storey.rooms.find((served) => served.room.code === code);
    if (other?.use !== 'corridor' || gap(box, door.at) > 0.4) continue;
    const [at, across] = axis === 'x' ? door.at : [door.at[1], door.at[0]];
    if (at < stretch.from || at > stretch.to) continue;
    mouths.push({ at, half: door.width / 2, high: isHigh(across) });
  }
  return mouths;
}

/** On the wall across from the mouth, for those who come out of it; over the mouth where that is the way to go. */
function turnSign(stretch: Stretch, turn: Turn, toExit: Distances): Fitting[] {
  const { axis, room } = stretch;
  const across = facesOf(stretch).filter(({ inward }) => (turn.high ? inward > 0 : inward < 0));
  const sign = nearestSign(stretch, across, turn.at, turn.half + TURN, toExit);
  if (sign !== null) return [sign];
  const door = room.doors.find(({ at }) => Math.abs(at[axis === 'x' ? 0 : 1] - turn.at) < 1e-9);
  const over = door === undefined ? null : signOver(door, room, 'ahead');
  return over === null ? [] : [over];
}

/** Faces of the room that run along a stretch. */
const facesOf = ({ room, box, axis }: Stretch): WallFace[] =>
  room.faces.filter((face) => {
    if (face.axis !== axis) return false;
    const sides = axis === 'x' ? [box[1], box[3]] : [box[0], box[2]];
    return sides.includes(face.at);
  });

/** Signs that leave no more than a pitch between those given and no more than an end's length to the ends. */
function between(stretch: Stretch, given: readonly number[], toExit: Distances): Fitting[] {
  const faces = facesOf(stretch);
  const signs: Fitting[] = [];
  const stops = [stretch.from - PITCH + END, ...given.toSorted((a, b) => a - b), stretch.to + PITCH - END];
  for (let i = 0; i + 1 < stops.length; i++) {
    const end = stops[i + 1]!;
    for (let at = stops[i]!; end - at > PITCH;) {
      const step = (end - at) / Math.ceil((end - at) / AIM);
      const target = Math.min(Math.max(at + step, stretch.from), stretch.to);
      // Evenly where the walls allow it, else wherever they do within a pitch.
      const sign =
        nearestSign(stretch, faces, target, Math.min(step - 0.5, PITCH - step), toExit) ??
        nearestSign(stretch, faces, at + PITCH / 2 + 0.5, PITCH / 2 - 0.5, toExit);
      if (sign === null) {
        at += step;
        continue;
      }
      signs.push(sign);
      at = along(stretch, [sign.x, sign.y]);
    }
  }
  return signs;
}

/** The free place of some faces nearest to `target` and within reach of it that an arrow along the wall makes sense at. */
function nearestSign(
  stretch: Stretch,
  faces: readonly WallFace[],
  target: number,
  reach: number,
  toExit: Distances,
): Fitting | null {
  let best: { sign: Fitting; off: number } | null = null;
  for (const face of faces) {
    for (const [from, to] of face.free) {
      const [low, high] = [Math.max(from + MARGIN, stretch.from), Math.min(to - MARGIN, stretch.to)];
      if (low > high) continue;
      const at = Math.min(Math.max(target, low), high);
      const off = Math.abs(at - target);
      if (off > reach || (best !== null && off >= best.off)) continue;
      const sign = arrowSign(stretch, face, at, toExit);
      if (sign !== null) best = { sign, off };
    }
  }
  return best?.sign ?? null;
}

/** A sign on a wall with its arrow along the wall; null where the way leads across the corridor. */
function arrowSign({ room }: Stretch, face: WallFace, at: number, toExit: Distances): Fitting | null {
  const metres = (off: number): number => {
    const [x, y] = onFace(face, at + off, OFF_WALL);
    return toExit.from({ room, at: [x, y] }).metres;
  };
  const [back, here, forth] = [metres(-PACE), metres(0), metres(PACE)];
  // A walk along the wall is shorter by both paces at the one end than at the other.
  const isAlong = Math.abs(back - forth) > PACE;
  const isHalfway = Math.max(metres(-HALFWAY), metres(HALFWAY)) < here - HALFWAY / 2;
  if (here === Infinity || (!isAlong && !isHalfway)) return null;
  const [x, y] = onFace(face, at, OFF_WALL);
  const shows = isAlong ? (isRight(face, forth < back) ? 'right' : 'left') : 'both';
  return { kind: 'exit-sign', x, y, z: LOW, facing: outlook(face), shows };
}

/** Does whoever looks at a face see higher (`forth`) or lower coordinates of its wall on the right? */
function isRight({ axis, inward }: WallFace, forth: boolean): boolean {
  // Looking north (at a face whose room lies south of it) east is right; looking east, south is.
  const forthIsRight = axis === 'x' ? inward < 0 : inward > 0;
  return forth === forthIsRight;
}
