import { coverNeed } from '../../../geometry/cover/cover-need';
import type { CoverProblem } from '../../../geometry/cover/cover-problem';
import type { Column } from './columns';

/**
 * A cover of as many, in which what some units have on wheels stands where most have room abreast and does all that it alone
 * did. O(columns + entries of those on wheels in these units).
 */
export function roomier(
  problem: CoverProblem,
  columns: readonly Column[],
  chosen: Int32Array,
  units: readonly string[],
): Int32Array {
  const { columnStart, columnRows } = problem;
  const rowsOf = (c: number): Int32Array => columnRows.subarray(columnStart[c]!, columnStart[c + 1]!);
  const isShort = ({ unit, offer }: Column): boolean =>
    unit !== null && offer.unit.wheeled && units.includes(unit.id);
  const { need } = coverNeed(problem);
  for (const c of chosen) for (const r of rowsOf(c)) need[r]!--;
  const now = [...chosen];
  for (const [i, c] of now.entries()) {
    const column = columns[c]!;
    if (!isShort(column)) continue;
    // What nobody does once it is gone.
    for (const r of rowsOf(c)) need[r]!++;
    const alone = [...rowsOf(c)].filter((r) => need[r]! > 0);
    let best = c;
    for (const [other, { unit, offer, place }] of columns.entries()) {
      const isBetter =
        unit === column.unit && offer === column.offer && place.standing > columns[best]!.place.standing;
      if (!isBetter || now.includes(other)) continue;
      const does = new Set(rowsOf(other));
      if (alone.every((r) => does.has(r))) best = other;
    }
    now[i] = best;
    for (const r of rowsOf(best)) need[r]!--;
  }
  return Int32Array.from(now).sort();
}
