import type { Steps } from '../../base/steps';
import { coverCost, coverGrid, isReached, upToGrid } from './cover-cost';
import { coverNeed } from './cover-need';
import type { CoverProblem } from './cover-problem';
import { greedyCover } from './greedy-cover';
import { FREE, IN, Lagrangian } from './lagrangian';
import { SHARE, Volume } from './volume';

export interface BoundOptions {
  /** What some cover costs; left out, what the greedy one costs. */
  readonly upper?: number;
  /** Rounds of the climb, each once through all entries. */
  readonly rounds?: number;
}

export interface CoverBound {
  /** No cover costs less. On the grid of the costs, where there is one. */
  readonly bound: number;
  /** The same before it was moved up to the grid. */
  readonly reached: number;
  /** Per row, the prices that prove it. */
  readonly price: Float64Array;
  /** Per column: how much of it is chosen in the mean of the rounds, newer ones counting more. About what the linear relaxation chooses. */
  readonly share: Float64Array;
}

/** Rounds between two pauses. */
const STRETCH = 10;

/**
 * A proven lower bound: prices set row by row (dual ascent), then moved (`Volume`) until it reaches `upper`, `rounds`
 * are used up or steps have become too small to matter. Cost O(rounds · entries).
 */
export function* coverBound(
  problem: CoverProblem,
  { upper = coverCost(problem, greedyCover(problem)), rounds = 2000 }: BoundOptions = {},
): Steps<CoverBound> {
  const { need } = coverNeed(problem);
  const grid = coverGrid(problem);
  const status = problem.fixed.map((mark) => (mark === 1 ? IN : FREE));
  const lagrangian = new Lagrangian(problem);
  lagrangian.price.set(evenPrices(problem, need, status));
  const share = new Float64Array(problem.columnCount);
  const volume = new Volume(lagrangian.price, lagrangian.lack);
  for (let round = 0; round < rounds; round++) {
    const value = lagrangian.value(need, status);
    const newest = round === 0 ? 1 : SHARE;
    for (let c = 0; c < share.length; c++) {
      share[c] = (1 - newest) * share[c]! + (lagrangian.reduced[c]! < 0 ? newest : 0);
    }
    const goes = volume.round(value, upper);
    if (!goes || isReached(volume.bound, upper, grid)) break;
    if (round % STRETCH === STRETCH - 1) yield;
  }
  const reached = Math.max(0, volume.bound);
  const bound = Math.min(upToGrid(reached, grid), upper);
  return { bound, reached, price: volume.best, share };
}

/**
 * Prices that overpay no column, made in two goes (dual ascent): each row pays the least share of its columns' weights,
 * then, those with the least choice first, what the cheapest of its columns has left. Cost O(entries + rows · log rows).
 */
function evenPrices(problem: CoverProblem, need: Int32Array, status: Uint8Array): Float64Array {
  const { rowCount, rowStart, rowColumns, columnStart, weight } = problem;
  const left = weight.slice();
  const price = new Float64Array(rowCount);
  const choice = (r: number): number => rowStart[r + 1]! - rowStart[r]!;
  const order = Int32Array.from({ length: rowCount }, (_, r) => r)
    .filter((r) => need[r]! > 0)
    .sort((a, b) => choice(a) - choice(b) || a - b);
  for (const pay of [
    (c: number) => weight[c]! / (columnStart[c + 1]! - columnStart[c]!),
    (c: number) => left[c]!,
  ]) {
    for (const r of order) {
      const columns = rowColumns.subarray(rowStart[r]!, rowStart[r + 1]!).filter((c) => status[c] === FREE);
      const more = columns.reduce((least, c) => Math.min(least, pay(c)), Infinity);
      price[r]! += more;
      for (const c of columns) left[c] = Math.max(0, left[c]! - more);
    }
  }
  return price;
}
