/** Share of the newest round in the direction, steps at first and at the end, and rounds without gain until a smaller one. */
export const SHARE = 0.03;
const FIRST_STEP = 1;
const LONGEST_STEP = 2;
const LAST_STEP = 2e-4;
const PATIENCE = 10;

/**
 * The climb to the best prices: steps from the best ones met along what rows lacked in all rounds so far, newer ones
 * counting more. That comes within some percent of the linear relaxation, where plain subgradients stall below. Barahona
 * & Anbil, "The volume algorithm: producing primal solutions with a subgradient method", Mathematical Programming 87
 * (2000).
 */
export class Volume {
  /** The best prices, and the bound that they prove. */
  readonly best: Float64Array;
  bound = -Infinity;
  readonly #price: Float64Array;
  readonly #lack: Float64Array | Int32Array;
  readonly #direction: Float64Array;
  #step = FIRST_STEP;
  #waited = 0;
  #rounds = 0;

  /**
   * `price` is where to begin, and where the next prices to try are left; `lack`, by how much each should rise, is to be
   * made anew for them before each round.
   */
  constructor(price: Float64Array, lack: Float64Array | Int32Array) {
    this.#price = price;
    this.#lack = lack;
    this.best = price.slice();
    this.#direction = new Float64Array(price.length);
  }

  /**
   * One round, after the prices turned out to prove `value`; false when more rounds would not help. `upper` is what no
   * bound can exceed; prices stay between 0 and `cap`. Cost O(rows).
   */
  round(value: number, upper: number, cap?: Float64Array): boolean {
    const lack = this.#lack;
    const direction = this.#direction;
    const share = this.#rounds++ === 0 ? 1 : SHARE;
    let along = 0;
    for (let r = 0; r < lack.length; r++) {
      along += lack[r]! * direction[r]!;
      direction[r] = share * lack[r]! + (1 - share) * direction[r]!;
    }
    if (value > this.bound) {
      this.bound = value;
      this.best.set(this.#price);
      this.#waited = 0;
      if (along > 0) this.#step = Math.min(LONGEST_STEP, this.#step * 1.1);
    } else if (++this.#waited === PATIENCE) {
      this.#waited = 0;
      this.#step *= 0.66;
    }
    return this.#step > LAST_STEP && this.#move(upper - this.bound, cap);
  }

  /** From the best prices along the direction; false where that leads nowhere. */
  #move(distance: number, cap?: Float64Array): boolean {
    const direction = this.#direction;
    const { best } = this;
    let square = 0;
    for (let r = 0; r < best.length; r++) {
      const blocked = direction[r]! < 0 ? best[r] === 0 : best[r] === cap?.[r];
      if (!blocked) square += direction[r]! * direction[r]!;
    }
    if (square === 0) return false;
    const along = (this.#step * distance) / square;
    for (let r = 0; r < best.length; r++) {
      this.#price[r] = Math.min(cap?.[r] ?? Infinity, Math.max(0, best[r]! + along * direction[r]!));
    }
    return true;
  }
}
