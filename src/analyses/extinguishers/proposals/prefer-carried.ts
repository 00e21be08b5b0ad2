import { coverNeed } from '../../../geometry/cover/cover-need';
import { noPlaces, subCover } from '../../../geometry/cover/sub-cover';
import { placeCover } from '../../placing/place-cover';
import type { Column } from './columns';
import type { CoverRows } from './cover-rows';

/** Rounds of looking for a cover without wheels: one that is there is found soon, one that isn't is not proven for long. */
const ROUNDS = 8;

/**
 * A cover of as many or fewer in which a unit has wheeled extinguishers only where what is carried would take more setting
 * points there: anybody takes one off a wall, few roll one. Costs a cover of the storey and a small one for each unit with wheeled ones.
 */
export function* preferCarried(
  { problem, groupOf, groupCount }: CoverRows,
  columns: readonly Column[],
  chosen: Int32Array,
): Generator<null, Int32Array, void> {
  const isWheeled = (c: number): boolean => columns[c]!.offer.unit.wheeled;
  const carried = Int32Array.from(columns.keys()).filter((c) => !isWheeled(c));
  let now = [...chosen];
  const units = new Set(now.flatMap((c) => (isWheeled(c) ? [columns[c]!.unit] : [])));
  if (units.size === 0) return chosen;
  // All of the storey first: without wheels others may stand elsewhere too.
  const parts = [(): boolean => true, ...[...units].map((unit) => (c: number) => columns[c]!.unit === unit)];
  for (const isOwn of parts) {
    const own = now.filter(isOwn);
    if (!own.some(isWheeled)) continue;
    const rest = now.filter((c) => !isOwn(c));
    const { need } = coverNeed(problem);
    for (const c of rest) {
      for (let i = problem.columnStart[c]!; i < problem.columnStart[c + 1]!; i++)
        need[problem.columnRows[i]!]!--;
    }
    const taken = new Set(rest);
    const free = carried.filter((c) => !taken.has(c));
    const rows = Int32Array.from(need.keys()).filter((r) => need[r]! > 0);
    yield null;
    const sub = subCover(problem, rows, free, need, noPlaces(problem));
    if (coverNeed(sub.problem).uncoverable.length > 0) continue;
    yield null;
    const found = yield* fewestOf(
      { problem: sub.problem, groupOf: rows.map((r) => groupOf[r]!), groupCount },
      own.length,
    );
    if (found !== null) now = [...rest, ...found.map((c) => free[c]!)];
  }
  return Int32Array.from(now).sort();
}

/** A cover of at most so many; null where none is found, or proven not to be. */
function* fewestOf(
  task: Parameters<typeof placeCover>[0],
  most: number,
): Generator<null, readonly number[] | null, void> {
  const solving = placeCover(task, { seed: 1, rounds: ROUNDS });
  for (;;) {
    const step = solving.next();
    const cover = step.value;
    if (cover !== null && cover.cost <= most) return [...cover.chosen];
    if (step.done === true || (cover !== null && cover.bound > most)) return null;
    yield null;
  }
}
