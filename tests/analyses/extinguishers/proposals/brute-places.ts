import { finished } from '../../../../src/base/steps';
import { coverRows } from '../../../../src/analyses/extinguishers/proposals/cover-rows';
import { unitNeeds } from '../../../../src/analyses/extinguishers/proposals/point-needs';
import { candidates, storeyTask } from '../../../../src/analyses/extinguishers/proposals/storey-task';
import type { Column } from '../../../../src/analyses/extinguishers/proposals/columns';
import type { WalkingPlan } from '../../../../src/analyses/walking/walking-plan';
import type { CoverProblem } from '../../../../src/geometry/cover/cover-problem';
import { last } from '../../../geometry/cover/random-covers';
import { G } from '../../way-out/houses';

/** Can so many columns do it? By trying, for one row after the other that is short, each of its columns. */
export function coverableBy(problem: CoverProblem, most: number): boolean {
  const rows = telling(problem);
  const used = new Set<number>();
  const go = (left: number): boolean => {
    const short = rows.find(({ columns, need }) => {
      let served = 0;
      for (const c of used) if (columns.has(c)) served++;
      return served < need;
    });
    if (!short) return true;
    if (left === 0) return false;
    for (const c of short.columns) {
      if (used.has(c)) continue;
      used.add(c);
      if (go(left - 1)) return true;
      used.delete(c);
    }
    return false;
  };
  return go(most);
}

/** Rows that no other row asks more than, the ones with least choice first: what covers them covers all. */
function telling({ rowCount, rowStart, rowColumns, demand }: CoverProblem) {
  const all = new Map<string, { readonly columns: ReadonlySet<number>; readonly need: number }>();
  for (let r = 0; r < rowCount; r++) {
    const columns = rowColumns.subarray(rowStart[r]!, rowStart[r + 1]!);
    const need = Math.min(demand[r]!, columns.length);
    if (need > 0) all.set(`${need} ${columns.join()}`, { columns: new Set(columns), need });
  }
  const kept: { readonly columns: ReadonlySet<number>; readonly need: number }[] = [];
  for (const row of [...all.values()].sort((a, b) => a.columns.size - b.columns.size)) {
    const follows = kept.some(
      ({ columns, need }) => need >= row.need && [...columns].every((c) => row.columns.has(c)),
    );
    if (!follows) kept.push(row);
  }
  return kept;
}

/** The cover of the ground floor of a house, with only some of the ways to put extinguishers. */
export function problemOf(plan: WalkingPlan, counts: (column: Column) => boolean = () => true): CoverProblem {
  const task = finished(storeyTask(plan, G, { hour: null, closed: [], away: [] }))!;
  const columns = last(candidates(task)).columns.filter(counts);
  const needs = unitNeeds(task.lacking, task.points, columns, task.serving);
  const rooms = task.lackingRooms.map((room) => ({ of: { kind: 'room', room } as const, points: 1 }));
  return finished(coverRows(task, columns, [...needs, ...rooms])).problem;
}
