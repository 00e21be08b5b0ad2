/** What an exit lets through is measured over the last seconds: long enough for some ten people by a single door. */
const WINDOW = 10;
/** Who would be out within this share of the window, if nobody were in the way, is due: the rest is for setting out. */
const DUE = 0.8;
/** Persons in a window that are reckoned with where nobody gets out: waiting is long there, but no time is infinite. */
const LEAST = 0.5;

/** Metres of way within which somebody is due at an exit. */
export const dueWithin = (speed: number): number => DUE * WINDOW * speed;

/**
 * What exits let through, told round by round: what has been reckoned with, or more where more have left; where fewer left within the
 * window than were due at its begin, somebody was held up, and what left is what goes through.
 */
export class ExitFlows {
  /** Per exit: persons a second. */
  readonly perSecond: Float64Array;
  readonly #rounds: number;
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
        perSecond[exit] = out < this.#due[first + exit]! ? measured : Math.max(flow[exit]!, measured);
      }
      this.#left[first + exit] = left[exit]!;
      this.#due[first + exit] = due[exit]!;
    }
    this.#round++;
  }
}
