import { coverProblem } from '../../../geometry/cover/cover-problem';
import type { PlaceCoverTask } from '../../placing/place-cover';
import { serves, type PointNeed } from './point-needs';
import type { Column } from './columns';
import type { StoreyTask } from './storey-task';

/** The columns against all that a storey lacks: floor first, then points that have to stand somewhere, a group each. O(entries). */
export function coverRows(
  { demand, rooms }: Pick<StoreyTask, 'demand' | 'rooms'>,
  columns: readonly Column[],
  needs: readonly PointNeed[],
): PlaceCoverTask {
  const served = columns.map((column) =>
    needs.flatMap((need, i) => (serves(rooms, column, need) ? [demand.count + i] : [])),
  );
  const columnStart = new Int32Array(columns.length + 1);
  columns.forEach(({ elements }, c) => {
    columnStart[c + 1] = columnStart[c]! + elements.length + served[c]!.length;
  });
  const columnRows = new Int32Array(columnStart[columns.length]!);
  columns.forEach(({ elements }, c) => {
    columnRows.set(elements, columnStart[c]!);
    columnRows.set(served[c]!, columnStart[c]! + elements.length);
  });
  const rowCount = demand.count + needs.length;
  const asked = new Int32Array(rowCount).fill(1);
  const groupOf = new Int32Array(rowCount);
  groupOf.set(demand.group);
  needs.forEach(({ points }, i) => {
    asked[demand.count + i] = points;
    groupOf[demand.count + i] = demand.groupCount + i;
  });
  return {
    problem: coverProblem({ rowCount, columnStart, columnRows, demand: asked }),
    groupOf,
    groupCount: demand.groupCount + needs.length,
  };
}
