import type { Crowd } from '../../../src/simulation/crowd/crowd';

/** Who has come less than this far in the time that is looked at has stood, metres. */
const STOOD = 0.1;
/** Somebody is in another's queue within this between their bodies, metres: what the model heeds. */
const REACH = 1.5;

/**
 * Who stands with nobody to wait for: has hardly moved since the last look, and no chain of people, each with less way left than the one
 * behind and within reach, leads to somebody who did move.
 */
export class Idlers {
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #walked: Uint8Array;

  constructor(readonly crowd: Crowd) {
    this.#x = crowd.x.slice();
    this.#y = crowd.y.slice();
    this.#walked = crowd.walking.slice();
  }

  /** Those who stand so since the last time, all of whom walked then too. O(people²). */
  since(): number[] {
    const { crowd } = this;
    const { x, y, onward, toX, toY, radius, walking, alive, aliveCount } = crowd;
    const inside = [...alive.subarray(0, aliveCount)];
    const stood = (i: number): boolean => Math.hypot(x[i]! - this.#x[i]!, y[i]! - this.#y[i]!) < STOOD;
    const way = (i: number): number => onward[i]! + Math.hypot(toX[i]! - x[i]!, toY[i]! - y[i]!);
    const moving = new Set(inside.filter((i) => walking[i] === 1 && !stood(i)));
    // The nearest to an exit first: each is told by those ahead.
    const waits = new Set<number>();
    for (const i of inside.filter((one) => walking[one] === 1).sort((a, b) => way(a) - way(b))) {
      if (moving.has(i)) continue;
      const ahead = inside.filter(
        (j) =>
          j !== i &&
          (walking[j] === 0 || way(j) < way(i)) &&
          Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!) < radius[i]! + radius[j]! + REACH,
      );
      if (ahead.some((j) => walking[j] === 0 || moving.has(j) || waits.has(j))) waits.add(i);
    }
    const idle = inside.filter((i) => walking[i] === 1 && this.#walked[i] === 1 && stood(i) && !waits.has(i));
    this.#x.set(x);
    this.#y.set(y);
    this.#walked.set(walking);
    return idle;
  }
}
