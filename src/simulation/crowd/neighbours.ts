import type { Steps } from '../../base/steps';
import type { Nav } from '../../geometry/nav/nav';
import { jointsOf, type Joint } from '../floor/joints';
import type { WallEnds } from '../floor/walls';
import type { Crowd } from './crowd';
import { enlarged } from './enlarged';
import { FiledPeople, type SquareRange } from './filed-people';
import { sightSteps, type Sight } from './sight';

/** People are filed anew when somebody may have gone so far from the square that they are in, metres. */
const AFIELD = 0.25;
/** Room that lists have beyond what they hold, so that most can be made anew where they are. */
const roomFor = (size: number): number => size + (size >> 2) + 4;

/** `reach`: metres within which people heed each other at most, `slack`: see `Neighbours`. In parts. O(half-edges + squares). */
export function* neighbourSteps(
  nav: Nav,
  twin: Int32Array,
  walls: WallEnds,
  reach: number,
  slack: number,
): Steps<Neighbours> {
  const sight = yield* sightSteps(nav, walls, reach + slack);
  yield;
  return new Neighbours(nav, twin, sight, reach, slack);
}

/**
 * Who is near whom, walls between them counted. Everybody who walks has a list of their own (Verlet's), of all within what they heed and `slack`:
 * it is made anew when somebody may have come near since who isn't in it, when somebody of it is gone, and when somebody of it has
 * come to another sheet, in whose frame their place is told from then on. Those of a list are in the order of their numbers, so that what is summed
 * up over them doesn't hang on when it was made. Walls hide as they did then: who steps out from behind one is seen by the time that both
 * have gone `slack` together.
 */
export class Neighbours {
  /** Neighbours of a person who walks: `start[i] … end[i] − 1` of `people`; from `linked[i]` on those of other sheets. */
  start = new Int32Array(0);
  linked = new Int32Array(0);
  end = new Int32Array(0);
  people = new Int32Array(1 << 12);
  /** Per neighbour on another sheet: the joint that they are seen through. */
  over = new Int32Array(1 << 12);
  /** Per joint: what a place beyond is shifted by in the frame of this side. */
  readonly shiftX: Float64Array;
  readonly shiftY: Float64Array;
  /** Per person: places that their list has, and how far they and whoever goes farthest may come in all before it is made anew, metres; −1 = now. */
  #room = new Int32Array(0);
  #good = new Float64Array(0);
  #used = 0;
  /** Metres that anybody may have gone since the first step, and had when people were filed the last time. */
  #gone = 0;
  #filedAt = -Infinity;
  readonly #filed: FiledPeople;
  readonly #range: SquareRange = { first: 0, columns: 0, left: 0, right: 0, low: 0, high: 0 };
  /** Per person: 1 = has come to another sheet, 2 = is gone, since lists were looked through; and who these are. */
  #change = new Uint8Array(0);
  readonly #changed: number[] = [];
  #isAnyGone = false;
  /** The list that is being made. */
  #near = new Int32Array(1 << 8);
  #nearOver = new Int32Array(1 << 8);
  #size = 0;
  readonly #sight: Sight;
  /** Have walls been looked at from where somebody is whose list is made? */
  #isLooking = false;
  readonly #joints: readonly Joint[];
  /** Per square: its joints' place in `#jointsNear`, −1 = there are none near. */
  readonly #jointsAt: Int32Array;
  readonly #jointsNear: number[][] = [];
  readonly #sheetOf: Int32Array;

  constructor(
    nav: Nav,
    twin: Int32Array,
    sight: Sight,
    readonly reach: number,
    readonly slack: number,
  ) {
    this.#filed = new FiledPeople(nav);
    this.#sight = sight;
    this.#sheetOf = nav.sheetOf;
    this.#joints = jointsOf(nav, twin);
    this.shiftX = Float64Array.from(this.#joints, ({ shiftX }) => -shiftX);
    this.shiftY = Float64Array.from(this.#joints, ({ shiftY }) => -shiftY);
    this.#jointsAt = new Int32Array(this.#filed.count).fill(-1);
    // Whoever comes over a joint may have been in the list of somebody who then was so far from it.
    for (const number of this.#joints.keys()) this.#fileJoint(number, reach + 2 * slack + AFIELD);
  }

  /** Tells that everybody has gone at most so far, metres, since the last time. */
  moved(most: number): void {
    this.#gone += most;
  }

  /** Tells that somebody has come to another sheet. */
  turned(person: number): void {
    this.#change[person] = 1;
    this.#changed.push(person);
  }

  /** Tells that somebody is gone. */
  left(person: number): void {
    this.#change[person] = 2;
    this.#changed.push(person);
    this.#isAnyGone = true;
  }

  /**
   * Makes lists of those who walk right for a step; `reach`: metres within which each heeds others. O(people), and of each whose list is made
   * anew those in the squares about them and the walls near.
   */
  refresh(crowd: Crowd, reach: Float64Array): void {
    this.#fit(crowd.count);
    this.#file(crowd);
    const { walking, walked, alive, aliveCount } = crowd;
    const good = this.#good;
    for (let a = 0; a < aliveCount; a++) {
      const i = alive[a]!;
      if (walking[i] === 0) good[i] = -1;
      else if (reach[i]! + walked[i]! + this.#gone > good[i]!) {
        this.#list(crowd, i, reach[i]! + this.slack);
        good[i] = reach[i]! + this.slack + walked[i]! + this.#gone;
      }
    }
  }

  #fit(count: number): void {
    if (this.start.length >= count) return;
    this.start = new Int32Array(count);
    this.linked = new Int32Array(count);
    this.end = new Int32Array(count);
    this.#room = new Int32Array(count);
    this.#good = new Float64Array(count).fill(-1);
    this.#filed.fit(count);
    this.#change = new Uint8Array(count);
  }

  /** Files people by the squares that they are in: a building has a thousand times as many. O(people) now and then, else O(those who changed). */
  #file(crowd: Crowd): void {
    if (this.#changed.length > 0) this.#lookThrough(crowd);
    if (this.#gone - this.#filedAt < AFIELD) return;
    this.#filedAt = this.#gone;
    const { alive, aliveCount, passing, passingCount } = crowd;
    for (let a = 0; a < aliveCount; a++) this.#filed.file(crowd, alive[a]!);
    for (let p = 0; p < passingCount; p++) this.#filed.file(crowd, passing[p]!);
  }

  /** Files who turned, takes out who is gone, and has lists made anew that one of them is in. O(people + those listed; where nobody is gone, near joints). */
  #lookThrough(crowd: Crowd): void {
    const change = this.#change;
    const good = this.#good;
    const { start, end, people } = this;
    for (const i of this.#changed) {
      if (change[i] === 2) this.#filed.takeOut(i);
      else this.#filed.file(crowd, i);
      good[i] = -1;
    }
    for (let a = 0; a < crowd.aliveCount; a++) {
      const i = crowd.alive[a]!;
      if (good[i]! < 0 || (!this.#isAnyGone && this.#jointsAt[this.#filed.squareBy[i]!]! < 0)) continue;
      for (let k = start[i]!, last = end[i]!; k < last; k++) {
        if (change[people[k]!] === 0) continue;
        good[i] = -1;
        break;
      }
    }
    for (const i of this.#changed) change[i] = 0;
    this.#changed.length = 0;
    this.#isAnyGone = false;
  }

  /** Makes the list of somebody, of all within `far`. */
  #list(crowd: Crowd, i: number, far: number): void {
    const { x, y } = crowd;
    const [px, py] = [x[i]!, y[i]!];
    this.#size = 0;
    this.#isLooking = false;
    this.#lookAround(crowd, i, far);
    const linked = this.#size;
    const near = this.#jointsAt[this.#filed.squareBy[i]!]!;
    if (near >= 0) {
      for (const number of this.#jointsNear[near]!) {
        const joint = this.#joints[number]!;
        if (isWithin(joint, px, py, far)) this.#lookOver(crowd, joint, number, px, py, far);
      }
    }
    this.#keep(crowd, i, linked);
  }

  /** Adds those within `far` of somebody on their own sheet. */
  #lookAround({ x, y, triangle }: Crowd, i: number, far: number): void {
    const { head, next } = this.#filed;
    const px = x[i]!;
    const py = y[i]!;
    const sheet = this.#sheetOf[triangle[i]!]!;
    const wide = far + AFIELD;
    const most = far * far;
    this.#filed.over(sheet, px - wide, py - wide, px + wide, py + wide, this.#range);
    const { first, columns, left, right, low, high } = this.#range;
    for (let row = low; row <= high; row++) {
      const begin = first + row * columns;
      for (let square = begin + left; square <= begin + right; square++) {
        for (let j = head[square]!; j >= 0; j = next[j]!) {
          const dx = x[j]! - px;
          const dy = y[j]! - py;
          if (dx * dx + dy * dy >= most || j === i) continue;
          if (!this.#isLooking) this.#sight.from(px, py, sheet, far);
          this.#isLooking = true;
          if (!this.#sight.isHidden(dx, dy)) this.#add(j, 0);
        }
      }
    }
  }

  /** Adds those beyond a joint within `far` of a place before it. */
  #lookOver({ x, y }: Crowd, joint: Joint, number: number, px: number, py: number, far: number): void {
    const { head, next } = this.#filed;
    const ownX = px + joint.shiftX;
    const ownY = py + joint.shiftY;
    const wide = far + AFIELD;
    this.#filed.over(joint.onto, ownX - wide, ownY - wide, ownX + wide, ownY + wide, this.#range);
    const { first, columns, left, right, low, high } = this.#range;
    for (let row = low; row <= high; row++) {
      const begin = first + row * columns;
      for (let square = begin + left; square <= begin + right; square++) {
        for (let j = head[square]!; j >= 0; j = next[j]!) {
          const dx = x[j]! - ownX;
          const dy = y[j]! - ownY;
          if (dx * dx + dy * dy >= far * far) continue;
          if (crosses(px, py, px + dx, py + dy, joint.ax, joint.ay, joint.bx, joint.by)) this.#add(j, number);
        }
      }
    }
  }

  #add(j: number, over: number): void {
    if (this.#size === this.#near.length) {
      this.#near = enlarged(this.#near, 2 * this.#size);
      this.#nearOver = enlarged(this.#nearOver, 2 * this.#size);
    }
    this.#near[this.#size] = j;
    this.#nearOver[this.#size++] = over;
  }

  /** Puts the list that was made where the last one of the person was, or where there is room. */
  #keep(crowd: Crowd, i: number, linked: number): void {
    const size = this.#size;
    if (size > this.#room[i]!) {
      const room = roomFor(size);
      this.#room[i] = 0;
      if (this.#used + room > this.people.length) this.#compact(crowd, room);
      this.start[i] = this.#used;
      this.#room[i] = room;
      this.#used += room;
    }
    const at = this.start[i]!;
    const { people, over } = this;
    const near = this.#near;
    near.subarray(0, linked).sort();
    for (let k = 0; k < linked; k++) people[at + k] = near[k]!;
    // Few are seen over joints: each goes before those of a higher number.
    for (let k = linked; k < size; k++) {
      const j = near[k]!;
      const joint = this.#nearOver[k]!;
      let to = k;
      while (to > linked && isBefore(j, joint, people[at + to - 1]!, over[at + to - 1]!)) {
        people[at + to] = people[at + to - 1]!;
        over[at + to] = over[at + to - 1]!;
        to--;
      }
      people[at + to] = j;
      over[at + to] = joint;
    }
    this.linked[i] = at + linked;
    this.end[i] = at + size;
  }

  /** Moves lists together, those alone who still walk have; makes more room where there is little left. O(those listed). */
  #compact({ alive, aliveCount, walking }: Crowd, more: number): void {
    let wanted = more;
    for (let a = 0; a < aliveCount; a++) wanted += this.#room[alive[a]!]!;
    const length = wanted > 0.75 * this.people.length ? 2 * wanted : this.people.length;
    const people = new Int32Array(length);
    const over = new Int32Array(length);
    this.#used = 0;
    for (let a = 0; a < aliveCount; a++) {
      const i = alive[a]!;
      if (walking[i] === 0) this.#room[i] = 0;
      const room = this.#room[i]!;
      if (room === 0) continue;
      const from = this.start[i]!;
      people.set(this.people.subarray(from, from + room), this.#used);
      over.set(this.over.subarray(from, from + room), this.#used);
      const by = this.#used - from;
      this.start[i] = this.#used;
      this.linked[i] = this.linked[i]! + by;
      this.end[i] = this.end[i]! + by;
      this.#used += room;
    }
    this.people = people;
    this.over = over;
  }

  #fileJoint(number: number, far: number): void {
    const { sheet, ax, ay, bx, by } = this.#joints[number]!;
    const [minX, minY] = [Math.min(ax, bx) - far, Math.min(ay, by) - far];
    this.#filed.over(sheet, minX, minY, Math.max(ax, bx) + far, Math.max(ay, by) + far, this.#range);
    const { first, columns, left, right, low, high } = this.#range;
    for (let row = low; row <= high; row++) {
      for (let square = first + row * columns + left; square <= first + row * columns + right; square++) {
        if (this.#jointsAt[square]! < 0) this.#jointsAt[square] = this.#jointsNear.push([]) - 1;
        this.#jointsNear[this.#jointsAt[square]!]!.push(number);
      }
    }
  }
}

/** Does somebody seen over a joint go before another one seen over theirs? */
const isBefore = (j: number, joint: number, other: number, theirs: number): boolean =>
  j < other || (j === other && joint < theirs);

/** May a joint be within so many metres of a place? By its box. */
const isWithin = ({ ax, ay, bx, by }: Joint, x: number, y: number, far: number): boolean =>
  Math.min(ax, bx) - far <= x &&
  x <= Math.max(ax, bx) + far &&
  Math.min(ay, by) - far <= y &&
  y <= Math.max(ay, by) + far;

/** Do two segments cross, or touch? */
function crosses(
  px: number,
  py: number,
  qx: number,
  qy: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): boolean {
  const a = (qx - px) * (ay - py) - (qy - py) * (ax - px);
  const b = (qx - px) * (by - py) - (qy - py) * (bx - px);
  if (a * b > 0) return false;
  const p = (bx - ax) * (py - ay) - (by - ay) * (px - ax);
  const q = (bx - ax) * (qy - ay) - (by - ay) * (qx - ax);
  return p * q <= 0;
}
