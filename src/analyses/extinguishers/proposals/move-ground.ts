import type { Steps } from '../../../base/steps';
import { turned, turnedSteps, type Lists } from '../../../geometry/cover/cover-problem';

/** Something that stands and may stand elsewhere. */
export interface Mover {
  /** Elements that it is near enough to where it stands, of all kinds. */
  readonly now: Int32Array;
  /** Per kind of element: 1 where it counts. */
  readonly counts: Uint8Array;
  /** Places that it may be carried to. */
  readonly may: readonly number[];
}

/** What is to be covered, and what each place is near enough to: a cell of the floor is when all its elements are, a room when all its cells are. */
export interface MoveGround {
  /** Per element, one for each class of fire that a cell asks for. */
  readonly kind: Uint8Array;
  readonly cell: Int32Array;
  /** Per cell; room −1 = in none. */
  readonly weight: Float64Array;
  readonly room: Int32Array;
  readonly roomCount: number;
  /** Per room: 1 where floor is out of reach with all as it stands. The others are to stay whole. */
  readonly isHole: Uint8Array;
  readonly reached: readonly Int32Array[];
  /** The same from the other side: per element the places. */
  readonly places: Lists;
  /** May things stand at two places and be two setting points? */
  isApart(place: number, other: number): boolean;
}

/** Per element the places that are near enough to it. O(entries). */
export function* placesOf(reached: readonly Int32Array[], elements: number): Steps<Lists> {
  const start = new Int32Array(reached.length + 1);
  reached.forEach(({ length }, place) => {
    start[place + 1] = start[place]! + length;
  });
  const items = new Int32Array(start[reached.length]!);
  reached.forEach((own, place) => items.set(own, start[place]));
  yield;
  return yield* turnedSteps(start, items, elements);
}

/** What is open: rooms that are not wholly covered (and what units lack), and the weight of open cells. */
export interface OpenGround {
  readonly faults: number;
  readonly weight: number;
  /** Rooms that were whole with all as it stood and are not, and what units lack more of than then. */
  readonly worse: number;
}

/** Less gain than this isn't worth carrying anything. */
const LEAST = 0.05;

/**
 * Fewer faults and no more floor open, or less floor and no more faults; and no room or unit pays for another: a chemical store that
 * loses the last that puts out its liquids isn't made good by three corridors that are covered.
 */
export const isBetter = (now: OpenGround, before: OpenGround): boolean => {
  if (now.worse > 0) return false;
  return now.faults < before.faults
    ? now.weight <= before.weight + 1e-9
    : now.faults === before.faults && now.weight < before.weight - LEAST;
};

/** Which of two is to be chosen: faults first, then floor. */
export const isLess = (a: OpenGround, b: OpenGround): boolean =>
  a.faults < b.faults || (a.faults === b.faults && a.weight < b.weight);

/** What is covered by how many, kept up to date while things come and go. */
export class CoveredGround {
  readonly #ground: MoveGround;
  readonly #count: Int32Array;
  /** Per cell its open elements, per room its open cells. */
  readonly #openIn: Int32Array;
  readonly #openRoom: Int32Array;
  /** Per room the open cells that it may have and be no fault, and whether it is to stay so. */
  readonly #least: Int32Array;
  readonly #kept: Uint8Array;
  /** Elements by cell, cells by room. */
  readonly #elements: Lists;
  readonly #cells: Lists;
  readonly #gained: Float64Array;
  readonly #cured: Int32Array;
  readonly #regained: Int32Array;
  #rooms = 0;
  #worse = 0;
  #weight = 0;

  /** O(elements). */
  constructor(ground: MoveGround) {
    const { cell, weight, room, roomCount, reached } = ground;
    this.#ground = ground;
    this.#count = new Int32Array(cell.length);
    this.#openIn = new Int32Array(weight.length);
    for (const c of cell) this.#openIn[c]!++;
    this.#openRoom = new Int32Array(roomCount + 1);
    for (const r of room) this.#openRoom[r + 1]!++;
    this.#least = new Int32Array(roomCount + 1);
    this.#kept = new Uint8Array(roomCount + 1);
    this.#rooms = this.#openRoom.subarray(1).filter((cells) => cells > 0).length;
    for (const each of weight) this.#weight += each;
    this.#elements = grouped(cell, weight.length);
    this.#cells = grouped(
      room.map((r) => r + 1),
      roomCount + 1,
    );
    this.#gained = new Float64Array(reached.length);
    this.#cured = new Int32Array(reached.length);
    this.#regained = new Int32Array(reached.length);
  }

  get open(): OpenGround {
    return { faults: this.#rooms, weight: Math.max(0, this.#weight), worse: this.#worse };
  }

  /** Rooms that are no holes now are to stay as they are; cells at their edge that are open are less floor than a fault is. O(rooms). */
  keep(): void {
    this.#ground.isHole.forEach((hole, room) => {
      if (hole === 1) return;
      if (this.#openRoom[room + 1]! > this.#least[room + 1]!) this.#rooms--;
      this.#least[room + 1] = this.#openRoom[room + 1]!;
      this.#kept[room + 1] = 1;
    });
  }

  put(elements: Int32Array): void {
    const { cell, weight, room } = this.#ground;
    for (const e of elements) {
      if (this.#count[e]!++ > 0) continue;
      const c = cell[e]!;
      if (--this.#openIn[c]! > 0) continue;
      this.#weight -= weight[c]!;
      const r = room[c]! + 1;
      if (--this.#openRoom[r]! === this.#least[r] && r > 0) this.#tell(r, -1);
    }
  }

  take(elements: Int32Array): void {
    const { cell, weight, room } = this.#ground;
    for (const e of elements) {
      if (--this.#count[e]! > 0) continue;
      const c = cell[e]!;
      if (this.#openIn[c]!++ > 0) continue;
      this.#weight += weight[c]!;
      const r = room[c]! + 1;
      if (this.#openRoom[r]!++ === this.#least[r] && r > 0) this.#tell(r, 1);
    }
  }

  /** A room becomes a fault, or isn't one any more. */
  #tell(r: number, by: 1 | -1): void {
    this.#rooms += by;
    if (this.#kept[r] === 1) this.#worse += by;
  }

  /** What would be open with something that counts for some kinds at each place. O(elements + open ones · places near them). */
  withAt(counts: Uint8Array): (place: number) => OpenGround {
    const { weight, reached } = this.#ground;
    const gained = this.#gained.fill(0);
    const cured = this.#cured.fill(0);
    const kept = this.#regained.fill(0);
    const hits = new Int32Array(reached.length);
    const cells = new Int32Array(reached.length);
    const near: number[] = [];
    for (let room = 0; room < this.#openRoom.length; room++) {
      if (this.#openRoom[room] === 0) continue;
      for (let i = this.#cells.start[room]!; i < this.#cells.start[room + 1]!; i++) {
        const c = this.#cells.items[i]!;
        if (this.#openIn[c] === 0) continue;
        this.#hit(c, counts, hits, near);
        for (const place of near) {
          if (hits[place] === this.#openIn[c]) {
            gained[place]! += weight[c]!;
            if (room > 0 && ++cells[place]! === this.#openRoom[room]! - this.#least[room]!) {
              cured[place]!++;
              kept[place]! += this.#kept[room]!;
            }
          }
          hits[place] = 0;
        }
        near.length = 0;
      }
      cells.fill(0);
    }
    const { faults, weight: open, worse } = this.open;
    return (place) => ({
      faults: faults - cured[place]!,
      weight: Math.max(0, open - gained[place]!),
      worse: worse - kept[place]!,
    });
  }

  /** Counts the open elements of a cell that each place near them would cover. */
  #hit(c: number, counts: Uint8Array, hits: Int32Array, near: number[]): void {
    const { kind, places } = this.#ground;
    const { start, items } = places;
    for (let k = this.#elements.start[c]!; k < this.#elements.start[c + 1]!; k++) {
      const e = this.#elements.items[k]!;
      if (this.#count[e]! > 0 || counts[kind[e]!] === 0) continue;
      for (let i = start[e]!; i < start[e + 1]!; i++) {
        const place = items[i]!;
        if (hits[place]!++ === 0) near.push(place);
      }
    }
  }
}

/** Items by the group that each is of. O(items). */
function grouped(groupOf: Int32Array, groups: number): Lists {
  const start = Int32Array.from({ length: groupOf.length + 1 }, (_, i) => i);
  return turned(start, groupOf, groups);
}
