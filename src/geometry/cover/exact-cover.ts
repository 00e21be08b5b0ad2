import type { Steps } from '../../base/steps';
import { BranchState, type Mark } from './branch-state';
import { COST_TOLERANCE, coverCost, coverGrid, isReached, SUM_LOSS, upToGrid } from './cover-cost';
import type { CoverProblem } from './cover-problem';
import { FREE, IN, Lagrangian, OUT } from './lagrangian';
import { subgradient } from './subgradient';

export interface ExactOptions {
  /** A cover to begin with. */
  readonly start: Int32Array;
  /** Prices to begin with, of `coverBound`. */
  readonly price: Float64Array;
  /** Nodes of the tree, after which the search ends without a proof. */
  readonly nodes: number;
  /** Covers are sought that cost less than this; left out, less than `start`. */
  readonly below?: number;
}

export interface ExactCover {
  readonly chosen: Int32Array;
  readonly cost: number;
  /** No cover costs less. With a proof it is the cost, or `below` where that is less; without a grid less what doubles can't tell. */
  readonly bound: number;
  /** No cover costs less than `chosen`, or none less than `below`. */
  readonly proven: boolean;
  readonly nodes: number;
}

/** A column taken in first and left out afterwards; `bound` holds for both. */
interface Branch {
  readonly column: number;
  readonly mark: Mark;
  readonly bound: number;
  /** Prices where it was chosen. */
  readonly price: Float64Array;
  second: boolean;
}

/**
 * The cheapest cover of a problem without fixed columns whose rows all have as many columns as they demand, by branch
 * and bound, depth first: each node takes in what it must, bounds the rest (`Lagrangian`), leaves out or takes in columns
 * whose price alone decides, and branches on the cheapest column of the row with least choice. Where the nodes run out,
 * `bound` is the least of the open ones. Pauses after each node. Cost: exponential in the worst case.
 */
export function* exactCover(
  problem: CoverProblem,
  { start, price, nodes: most, below = Infinity }: ExactOptions,
): Steps<ExactCover> {
  const grid = coverGrid(problem);
  const state = new BranchState(problem);
  const lagrangian = new Lagrangian(problem);
  lagrangian.price.set(price);
  let chosen: Int32Array = start.slice().sort();
  let cost = coverCost(problem, start);
  // On a grid nothing costs less than `below` that doesn't cost less than its next place.
  let limit = Math.min(cost, grid === 0 ? below : upToGrid(below, grid));
  const branches: Branch[] = [];
  let nodes = 0;
  for (;;) {
    if (nodes === most) return { chosen, cost, bound: leastOpen(), proven: false, nodes };
    nodes++;
    const bound = boundHere();
    const row = bound < Infinity ? state.tightest() : -1;
    if (row >= 0) {
      branch(row, bound);
    } else {
      if (bound < Infinity) take();
      if (!turnBack()) break;
    }
    yield;
  }
  return { chosen, cost, bound: grid === 0 ? limit * (1 - COST_TOLERANCE) : limit, proven: true, nodes };

  /** What covers below this node cost at least; Infinity where none is cheaper than the best. */
  function boundHere(): number {
    const above = branches.at(-1);
    if (above) lagrangian.price.set(above.price);
    if (!state.settle() || beaten(state.cost)) return Infinity;
    const { need, status } = state;
    const room = limit - state.cost;
    const climb = subgradient(problem, lagrangian, need, status, room, grid === 0 ? room : room - grid);
    const bound = Math.max(above?.bound ?? 0, (state.cost + climb.bound) * (1 - SUM_LOSS));
    if (beaten(bound)) return Infinity;
    lagrangian.price.set(climb.price);
    const here = state.cost + lagrangian.value(need, status);
    for (let c = 0; c < status.length; c++) {
      if (status[c] !== FREE) continue;
      const reduced = lagrangian.reduced[c]!;
      // Chosen although it is dear, or left out although it is overpaid, it makes every cover dearer by that much.
      if (beaten((here + Math.abs(reduced)) * (1 - SUM_LOSS))) state.decide(c, reduced > 0 ? OUT : IN);
    }
    return state.settle() && !beaten(state.cost) ? bound : Infinity;
  }

  function beaten(bound: number): boolean {
    return isReached(bound, limit, grid);
  }

  function branch(row: number, bound: number): void {
    const { rowStart, rowColumns } = problem;
    const { reduced } = lagrangian;
    let column = -1;
    for (let i = rowStart[row]!; i < rowStart[row + 1]!; i++) {
      const c = rowColumns[i]!;
      if (state.status[c] === FREE && (column < 0 || reduced[c]! < reduced[column]!)) column = c;
    }
    branches.push({ column, mark: state.mark, bound, price: lagrangian.price.slice(), second: false });
    state.decide(column, IN);
  }

  function take(): void {
    const found = state.chosen();
    const sum = coverCost(problem, found);
    if (sum < limit) [chosen, cost, limit] = [found, sum, sum];
  }

  /** Goes to the next node that isn't done: false when there is none. */
  function turnBack(): boolean {
    for (let last = branches.at(-1); last; last = branches.at(-1)) {
      state.undo(last.mark);
      if (!last.second) {
        last.second = true;
        state.decide(last.column, OUT);
        return true;
      }
      branches.pop();
    }
    return false;
  }

  function leastOpen(): number {
    const open = branches.filter((each, depth) => !each.second || depth === branches.length - 1);
    const least = open.reduce((least, { bound }) => Math.min(least, bound), Infinity);
    return least === Infinity ? 0 : Math.min(limit, upToGrid(least, grid));
  }
}
