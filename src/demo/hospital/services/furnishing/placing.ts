import type { Point } from '../../../../model/schema/polygon';
import { mm, type Box } from '../../../drafting/boxes';
import type { Door } from '../../../drafting/storey-plan';
import { areaOf, type ServedRoom } from '../served-storey';
import { gap, sharedSide } from '../joints';
import type { WallFace } from '../wall-faces';
import type { Item } from './items';
import type { Island, WallRow } from './suites';

/** A piece where it stands. */
export interface Piece {
  readonly item: Item;
  readonly box: Box;
  /** Free floor that it wants around it, metres; 0 = others may touch it. */
  readonly aisle: number;
}

/** Free floor before every door, metres. */
const AT_DOORS = 0.95;
/** Wider places between two parts of a floor are no bottleneck, metres. */
const NECK = 2.5;
/** Free floor before what one has to get at: extinguishers, valves, panels, metres. */
const AT_FITTINGS = 0.8;
/** Two pieces touch along a side or leave a gap that one can stand in, metres. */
const SLIT = 0.8;
/** Free of walls before what stands at a wall, metres. */
const FRONT = 0.9;

/** A room that is being furnished. */
export class Furnishing {
  readonly #room: ServedRoom;
  readonly #clear: readonly Point[];
  readonly #necks: readonly Box[];
  readonly #pieces: Piece[] = [];

  constructor(room: ServedRoom, clear: readonly Point[]) {
    this.#room = room;
    this.#clear = clear;
    this.#necks = necksOf(room.boxes);
  }

  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  alongWalls({ item, first, apart, most }: WallRow): void {
    let left = most(this.#room.area);
    const step = item.along + apart;
    for (const face of this.#faces(first)) {
      for (const [from, to] of face.free) {
        for (let at = mm(from); left > 0 && at + item.along <= to + 1e-9;) {
          const placed =
            isOnFloor(this.#room.boxes, atFace(face, at, item, FRONT)) &&
            this.#add(item, atFace(face, at, item), 0);
          if (placed) left--;
          at = mm(at + (placed ? step : 0.2));
        }
      }
    }
  }

  /** Rows along the longer way of each rectangle, spread evenly. */
  inMiddle({ item, aisle, most }: Island): void {
    let left = most(this.#room.area);
    for (const [x0, y0, x1, y1] of this.#room.boxes) {
      const lengthwise = x1 - x0 >= y1 - y0;
      const [width, depth] = lengthwise ? [item.along, item.deep] : [item.deep, item.along];
      const columns = Math.floor((x1 - x0 - aisle) / (width + aisle));
      const rows = Math.floor((y1 - y0 - aisle) / (depth + aisle));
      const [dx, dy] = [(x1 - x0) / columns, (y1 - y0) / rows];
      for (let i = 0; i < columns; i++) {
        for (let j = 0; j < rows && left > 0; j++) {
          const [x, y] = [mm(x0 + (i + 0.5) * dx - width / 2), mm(y0 + (j + 0.5) * dy - depth / 2)];
          if (this.#add(item, [x, y, mm(x + width), mm(y + depth)], aisle)) left--;
        }
      }
    }
  }

  /** Takes away the piece that was set last. */
  removeLast(): void {
    this.#pieces.pop();
  }

  #add(item: Item, box: Box, aisle: number): boolean {
    const fits =
      isOnFloor(this.#room.boxes, box) &&
      this.#room.doors.every((door) => fromDoor(door, box) >= AT_DOORS) &&
      this.#necks.every((neck) => between(neck, box) >= AT_DOORS) &&
      this.#clear.every((at) => gap(box, at) >= AT_FITTINGS) &&
      this.#pieces.every((piece) => stands(piece.box, box, Math.max(piece.aisle, aisle)));
    if (fits) this.#pieces.push({ item, box, aisle });
    return fits;
  }

  /** Walls in the order in which they are taken: across from the first door, or beside it. */
  #faces(first: WallRow['first']): WallFace[] {
    const { faces, doors } = this.#room;
    const [door] = doors;
    if (door === undefined) return [...faces];
    const wall = faces.find((face) => fromDoor(door, spanOf(face)) < 0.4);
    const rank = (face: WallFace): number => {
      const parallel = face.axis === wall?.axis;
      if (face === wall) return 3;
      return parallel === (first === 'far') ? 0 : 1;
    };
    return faces.toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Narrow places where one rectangle of the floor goes over into the next: kept as free as doors. */
const necksOf = (floor: readonly Box[]): Box[] =>
  floor.flatMap((a, i) =>
    floor.slice(i + 1).flatMap((b) => {
      const side = sharedSide(a, b);
      if (side === null) return [];
      const [[x0, y0], [x1, y1]] = side;
      return x1 - x0 + y1 - y0 < NECK ? [[x0, y0, x1, y1] as const] : [];
    }),
  );

/** From rectangle to rectangle, metres. */
const between = (a: Box, b: Box): number =>
  Math.hypot(Math.max(a[0] - b[2], 0, b[0] - a[2]), Math.max(a[1] - b[3], 0, b[1] - a[3]));

/** The piece whose back is on a face from `at` on, with some floor before it. */
function atFace({ axis, at: wall, inward }: WallFace, at: number, { along, deep }: Item, front = 0): Box {
  const edge = mm(wall + inward * (deep + front));
  const [low, high] = inward > 0 ? [wall, edge] : [edge, wall];
  const end = mm(at + along);
  return axis === 'x' ? [at, low, end, high] : [low, at, high, end];
}

const spanOf = ({ axis, at, from, to }: WallFace): Box =>
  axis === 'x' ? [from, at, to, at] : [at, from, at, to];

/** Is all of a rectangle on the floor that the boxes tile? */
function isOnFloor(floor: readonly Box[], box: Box): boolean {
  let covered = 0;
  for (const [x0, y0, x1, y1] of floor) {
    const width = Math.min(x1, box[2]) - Math.max(x0, box[0]);
    const depth = Math.min(y1, box[3]) - Math.max(y0, box[1]);
    if (width > 0 && depth > 0) covered += width * depth;
  }
  return covered > areaOf(box) - 1e-6;
}

/** From a rectangle to the nearest point of a door's opening, metres. */
function fromDoor({ at: [x, y], width }: Door, box: Box): number {
  // Which way the opening lies isn't asked: a square of its width holds it either way.
  const half = width / 2;
  const dx = Math.max(box[0] - x, 0, x - box[2]);
  const dy = Math.max(box[1] - y, 0, y - box[3]);
  return Math.min(Math.hypot(Math.max(0, dx - half), dy), Math.hypot(dx, Math.max(0, dy - half)));
}

/** Two pieces are apart far enough, or touch along a side where that is allowed. */
function stands(a: Box, b: Box, aisle: number): boolean {
  const dx = Math.max(a[0] - b[2], b[0] - a[2]);
  const dy = Math.max(a[1] - b[3], b[1] - a[3]);
  const away = Math.max(aisle, SLIT);
  if (dx >= away || dy >= away) return true;
  // Side by side with their backs in one line: no corner is shut in between them.
  const inLine = (axis: 0 | 1): boolean => a[axis] === b[axis] || a[axis + 2] === b[axis + 2];
  const touches = (dx === 0 && dy < 0 && inLine(1)) || (dy === 0 && dx < 0 && inLine(0));
  return aisle === 0 && touches;
}
