import type { CoverProblem } from './cover-problem';
import type { Lagrangian } from './lagrangian';

/** The best prices that a climb met, and what they prove. */
export interface Climbed {
  readonly bound: number;
  readonly price: Float64Array;
}

const FIRST_STEP = 0.3;
const ROUNDS = 12;
const PATIENCE = 3;

/**
 * Moves good prices a little towards a better bound, for a node of the exact search: each row pays more as it lacks
 * columns, less as it has too many. Ends early where the bound is above `enough`, or can't rise. `upper` is what some
 * cover costs. Cost O(rounds · entries of the free columns). Held & Karp 1971.
 */
export function subgradient(
  { rowCount }: CoverProblem,
  lagrangian: Lagrangian,
  need: Int32Array,
  status: Uint8Array,
  upper: number,
  enough: number,
): Climbed {
  const { price, lack } = lagrangian;
  const best = new Float64Array(rowCount);
  let bound = -Infinity;
  let step = FIRST_STEP;
  let waited = 0;
  for (let round = 0; ; round++) {
    const value = lagrangian.value(need, status);
    if (value > bound) {
      bound = value;
      best.set(price);
      waited = 0;
    } else if (++waited === PATIENCE) {
      waited = 0;
      step /= 2;
    }
    if (bound > enough || round === ROUNDS) break;
    let square = 0;
    for (let r = 0; r < rowCount; r++) {
      if (lack[r]! < 0 && price[r] === 0) lack[r] = 0;
      square += lack[r]! * lack[r]!;
    }
    if (square === 0) break;
    const along = (step * (upper - value)) / square;
    for (let r = 0; r < rowCount; r++) price[r] = Math.max(0, price[r]! + along * lack[r]!);
  }
  return { bound, price: best };
}
