import type { Steps } from '../../../base/steps';
import { coverProblemSteps } from '../../../geometry/cover/cover-problem';
import { RowClasses } from '../../../geometry/cover/row-classes';
import type { PlaceCoverTask } from '../../placing/place-cover';
import type { Column } from './columns';
import { serves, type PointNeed } from './point-needs';
import type { StoreyTask } from './storey-task';

/** The rows of a storey's cover. */
export interface CoverRows extends PlaceCoverTask {
  /** Per element of the floor, then per need: the row that it is told by. */
  readonly rowOf: Int32Array;
}

/** Entries between two pauses: some ten milliseconds. */
const STRETCH = 1e6;

/**
 * The columns against all that a storey lacks: floor first, then points that have to stand somewhere, a group each. Floor that the
 * same columns cover is one row. O(entries).
 */
export function* coverRows(
  { demand, rooms }: Pick<StoreyTask, 'demand' | 'rooms'>,
  columns: readonly Column[],
  needs: readonly PointNeed[],
): Steps<CoverRows> {
  const served = columns.map((column) =>
    needs.flatMap((need, i) => (serves(rooms, column, need) ? [demand.count + i] : [])),
  );
  yield;
  const asked = new Int32Array(demand.count + needs.length).fill(1);
  const groups = new Int32Array(demand.count + needs.length);
  groups.set(demand.group);
  needs.forEach(({ points }, i) => {
    asked[demand.count + i] = points;
    groups[demand.count + i] = demand.groupCount + i;
  });
  const classes = new RowClasses(asked);
  let entries = 0;
  for (const [c, { elements }] of columns.entries()) {
    classes.part(elements, served[c]!);
    entries += elements.length;
    if (entries < STRETCH) continue;
    entries = 0;
    yield;
  }
  const { classOf: rowOf, first } = classes.numbered();
  yield;
  const columnStart = new Int32Array(columns.length + 1);
  const seen = new Int32Array(first.length).fill(-1);
  const rowsOf: Int32Array[] = [];
  for (const [c, { elements }] of columns.entries()) {
    const own = new Int32Array(elements.length + served[c]!.length);
    let count = 0;
    for (const list of [elements, served[c]!]) {
      for (const element of list) {
        const row = rowOf[element]!;
        if (seen[row] === c) continue;
        seen[row] = c;
        own[count++] = row;
      }
    }
    rowsOf.push(own.slice(0, count));
    columnStart[c + 1] = columnStart[c]! + count;
    entries += elements.length;
    if (entries < STRETCH) continue;
    entries = 0;
    yield;
  }
  const columnRows = new Int32Array(columnStart[columns.length]!);
  rowsOf.forEach((own, c) => columnRows.set(own, columnStart[c]));
  yield;
  const problem = yield* coverProblemSteps({
    rowCount: first.length,
    columnStart,
    columnRows,
    demand: first.map((r) => asked[r]!),
  });
  return {
    problem,
    groupOf: first.map((r) => groups[r]!),
    groupCount: demand.groupCount + needs.length,
    rowOf,
  };
}
