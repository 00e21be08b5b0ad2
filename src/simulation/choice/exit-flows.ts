/** What an exit lets through is measured over the last seconds: long enough for some ten people by a single door. */
const WINDOW = 10;
/** Who would be out within this share of the window, if nobody were in the way, is due: the rest is for setting out. */
const DUE = 0.8;
/** So many of those who were due must be inside still before a queue is told: fewer are no queue. */
const QUEUE = 5;
/** Seconds over which what is measured in a queue becomes what is reckoned with, and over which it is forgotten where there is none. */
const LEARNT = 10;
const FORGOTTEN = 120;
/** Persons in a window that are reckoned with where nobody gets out: waiting is long there, but no time is infinite. */
const LEAST = 0.5;

/** Metres of way within which somebody is due at an exit. */
export const dueWithin = (speed: number): number => DUE * WINDOW * speed;

/**
 * What exits let through, told round by round. Where a queue stands, which is where fewer left within the window than were due at its begin,
 * what left is what goes through; it is learnt over some seconds, so that no single one who is late turns others away. Where none stands it
 * is forgotten slowly, and more where more have left.
 */
export class ExitFlows {
  /** Per exit: persons a second. */
  readonly perSecond: Float64Array;
  readonly #rounds: number;
  readonly #learns: number;
  readonly #forgets: number;
  /** Of the last rounds, oldest overwritten: who had left, and who was due. */
  readonly #left: Int32Array;
  readonly #due: Int32Array;
  #round = 0;

  /** `flow`: persons a second per exit before anything is measured; `every`: seconds between two rounds. */
  constructor(
    readonly flow: Float64Array,
    every: number,
  ) {
    this.perSecond = flow.slice();
    this.#rounds = Math.max(1, Math.round(WINDOW / every));
    this.#learns = Math.min(1, every / LEARNT);
    this.#forgets = Math.min(1, every / FORGOTTEN);
    this.#left = new Int32Array(this.#rounds * flow.length);
    this.#due = new Int32Array(this.#rounds * flow.length);
  }

  /** Tells how many have left by each exit, and how many are due. O(exits). */
  tell(left: Int32Array, due: Int32Array): void {
    const { flow, perSecond } = this;
    const first = (this.#round % this.#rounds) * flow.length;
    for (let exit = 0; exit < flow.length; exit++) {
      if (this.#round >= this.#rounds) {
        const out = left[exit]! - this.#left[first + exit]!;
        const measured = Math.max(LEAST, out) / WINDOW;
        const known = perSecond[exit]!;
        const isQueue = this.#due[first + exit]! - out >= QUEUE;
        const forgotten = known + this.#forgets * (flow[exit]! - known);
        perSecond[exit] = isQueue ? known + this.#learns * (measured - known) : Math.max(forgotten, measured);
      }
      this.#left[first + exit] = left[exit]!;
      this.#due[first + exit] = due[exit]!;
    }
    this.#round++;
  }
}
