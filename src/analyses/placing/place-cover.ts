import { silently } from '../../base/steps';
import { coverNeed } from '../../geometry/cover/cover-need';
import { ofRows, type CoverProblem } from '../../geometry/cover/cover-problem';
import { greedySteps } from '../../geometry/cover/greedy-cover';
import { solveCover } from '../../geometry/cover/solve-cover';

/** What some places (columns) cover, and what it takes: rows in groups, so that a few of each speak for the rest. */
export interface PlaceCoverTask {
  readonly problem: CoverProblem;
  /** Per row: which group it belongs to, 0 …; rows of a group are covered by about the same places. */
  readonly groupOf: Int32Array;
  readonly groupCount: number;
}

/** The fewest places found so far. */
export interface PlaceCover {
  readonly chosen: Int32Array;
  readonly cost: number;
  /** Of these places no fewer would do. */
  readonly bound: number;
  readonly optimal: boolean;
}

export interface PlaceCoverOptions {
  readonly seed: number;
  /** Rounds of adding rows, at most. */
  readonly rounds?: number;
  /** Effort of each round, as `solveCover` has it. */
  readonly steps?: number;
}

const ROUNDS = 40;
const STEPS = 4000;
const CLIMB = 400;
const NODES = 1500;
/** An answer so near to its bound is let be once a part could not be solved to its end. */
const CLOSE = 0.035;

/**
 * The fewest places that cover everything, of problems with far more rows than matter: a few rows of each group are solved,
 * rows that the answer leaves short are added, again until none is short. What a part of the rows needs at least, all of
 * them do: so the bound stands for the whole, and an answer to a part that leaves nothing short is one to the whole; a part
 * whose answer costs no more than what is proven already needs no proof of its own. Yields the best so far, the greedy one first,
 * null where nothing is new. Cost: rounds of `solveCover` on some hundred rows, and O(entries) each.
 */
export function* placeCover(
  { problem, groupOf, groupCount }: PlaceCoverTask,
  { seed, rounds = ROUNDS, steps = STEPS }: PlaceCoverOptions,
): Generator<PlaceCover | null, PlaceCover, void> {
  const { need } = coverNeed(problem);
  let best = withoutMore(yield* silently(greedySteps(problem)));
  let bound = 0;
  yield told();
  const active = new Uint8Array(problem.rowCount);
  addHardest((r) => need[r]! > 0);
  for (let round = 0; round < rounds; round++) {
    const part = ofRows(problem, numbersOf(active));
    yield null;
    const solving = solveCover(part, { seed: seed + round, steps, nodes: NODES, rounds: CLIMB });
    let step = solving.next();
    while (step.done !== true && step.value.cost > bound) {
      yield null;
      step = solving.next();
    }
    bound = Math.max(bound, step.value.bound);
    const { chosen } = step.value;
    const short = shortRows(chosen);
    const whole = short.length === 0 ? chosen : yield* repaired(chosen, short);
    if (costOf(whole) < costOf(best)) best = whole;
    yield told();
    if (costOf(best) <= bound || short.length === 0) break;
    const proven = step.value.optimal || step.value.cost <= bound;
    if (!proven && costOf(best) <= bound * (1 + CLOSE)) break;
    const left = new Set(short);
    addHardest((r) => left.has(r));
  }
  return told();

  function told(): PlaceCover {
    const cost = costOf(best);
    const least = Math.min(bound, cost);
    return { chosen: best, cost, bound: least, optimal: cost <= least };
  }

  /** Of each group the row that the fewest places cover, among those that `counts`. */
  function addHardest(counts: (row: number) => boolean): void {
    const hardest = new Int32Array(groupCount).fill(-1);
    for (let r = 0; r < problem.rowCount; r++) {
      if (active[r] === 1 || !counts(r)) continue;
      const known = hardest[groupOf[r]!]!;
      if (known < 0 || choice(r) < choice(known)) hardest[groupOf[r]!] = r;
    }
    for (const r of hardest) if (r >= 0) active[r] = 1;
  }

  function choice(r: number): number {
    return problem.rowStart[r + 1]! - problem.rowStart[r]!;
  }

  function shortRows(chosen: Int32Array): Int32Array {
    const left = need.slice();
    for (const c of chosen) {
      for (let i = problem.columnStart[c]!; i < problem.columnStart[c + 1]!; i++) {
        left[problem.columnRows[i]!]!--;
      }
    }
    return numbersOf(left);
  }

  /** A cover of all: what covers the rows that a part of one leaves short comes to it. */
  function* repaired(chosen: Int32Array, short: Int32Array): Generator<PlaceCover | null, Int32Array, void> {
    const fixed = problem.fixed.slice();
    for (const c of chosen) fixed[c] = 1;
    const more = yield* silently(greedySteps({ ...ofRows(problem, short), fixed }));
    return withoutMore(Int32Array.from([...chosen, ...more]));
  }

  /** The cover without what it can do without. */
  function withoutMore(chosen: Int32Array): Int32Array {
    const left = need.slice();
    const kept = new Set(chosen);
    const rowsOf = (c: number): Int32Array =>
      problem.columnRows.subarray(problem.columnStart[c]!, problem.columnStart[c + 1]!);
    for (const c of chosen) for (const r of rowsOf(c)) left[r]!--;
    for (const c of chosen.toSorted((a, b) => rowsOf(a).length - rowsOf(b).length)) {
      if (!rowsOf(c).every((r) => left[r]! < 0)) continue;
      for (const r of rowsOf(c)) left[r]!++;
      kept.delete(c);
    }
    return Int32Array.from(kept).sort();
  }

  function costOf(chosen: Int32Array): number {
    return chosen.reduce((sum, c) => sum + problem.weight[c]!, 0);
  }
}

/** Which of some numbers are above 0, ascending. */
function numbersOf(numbers: Int32Array | Uint8Array): Int32Array {
  const found: number[] = [];
  numbers.forEach((each, i) => {
    if (each > 0) found.push(i);
  });
  return Int32Array.from(found);
}
