import type { Steps } from '../../base/steps';
import { gridOf } from './cover-cost';
import type { CoverProblem } from './cover-problem';
import type { CountState } from './count-state';
import { Volume } from './volume';

const ROUNDS = 2000;
/** What units of a row that lacks nothing cost at first, as a share of their worth: at 0 they would be stuck there. */
const FULL_PRICE = 0.5;
const STRETCH = 10;

/**
 * What no `count` columns beside the fixed ones can be worth more than; `state` has them chosen, which are worth `worth`.
 * Rows sell their units to the columns at a price between 0 and what a unit is worth: whatever the prices, nothing is worth
 * more than what is left to all rows and what the `count` best paid columns are paid. Begins where short rows pay all, and moves the prices (`Volume`). Cost O(rounds · entries).
 */
export function* countBound(
  problem: CoverProblem,
  state: CountState,
  count: number,
  worth: number,
): Steps<number> {
  const { rowCount, columnCount, demand, fixed, rowStart, rowColumns, columnStart, columnRows } = problem;
  const { unit } = state;
  const price = unit.map((each, r) => (state.need[r]! > 0 ? each : FULL_PRICE * each));
  const lack = new Int32Array(rowCount);
  const need = demand.map((each, r) => {
    let left = each;
    for (let i = rowStart[r]!; i < rowStart[r + 1]!; i++) left -= fixed[rowColumns[i]!]!;
    return Math.max(0, left);
  });
  const standing = unit.reduce((sum, each, r) => sum + each * (demand[r]! - need[r]!), 0);
  const paid = new Float64Array(columnCount);
  const volume = new Volume(price, lack);
  const grid = gridOf(unit.filter((each) => each > 0));
  for (let round = 0; round < ROUNDS; round++) {
    // The climb knows lower bounds only: what is to be small is to be great below 0.
    const goes = volume.round(-valueOf(), -worth, unit);
    if (!goes || down(-volume.bound) <= worth) break;
    if (round % STRETCH === STRETCH - 1) yield;
  }
  return Math.max(worth, down(-volume.bound));

  function down(bound: number): number {
    return grid === 0 ? bound : Math.floor(bound / grid) * grid;
  }

  /** The bound of these prices, and more than all that adding doubles may have lost. */
  function valueOf(): number {
    let sum = standing;
    for (let r = 0; r < rowCount; r++) {
      lack[r] = need[r]!;
      sum += need[r]! * (unit[r]! - price[r]!);
    }
    for (let c = 0; c < columnCount; c++) {
      paid[c] = 0;
      if (fixed[c] === 1) continue;
      for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) {
        if (need[columnRows[i]!]! > 0) paid[c]! += price[columnRows[i]!]!;
      }
    }
    const ranked = paid.slice().sort();
    const least = count >= columnCount ? 0 : (ranked[columnCount - count] ?? Infinity);
    let above = 0;
    for (const each of paid) if (each > least) above++;
    let equal = count - above;
    for (let c = 0; c < columnCount; c++) {
      if (paid[c]! < least || paid[c] === 0 || (paid[c] === least && equal-- <= 0)) continue;
      sum += paid[c]!;
      for (let i = columnStart[c]!; i < columnStart[c + 1]!; i++) lack[columnRows[i]!]!--;
    }
    for (let r = 0; r < rowCount; r++) if (need[r] === 0) lack[r] = 0;
    return sum * (1 + (rowCount + columnCount + 8) * Number.EPSILON);
  }
}
