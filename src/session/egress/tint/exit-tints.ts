import type { StoreyField } from '../../../analyses/egress/field/storey-field';

/** Tints that exits have among them: more are not told from each other. */
export const EXIT_TINTS = 6;

/** Cells that lie so many apart are beside each other: a wall stands between two rooms. */
const BESIDE = 3;
/** How many pairs of cells across a wall one pair counts as that touches: there the same tint is read as one area. */
const TOUCHING = 100;

type Field = Pick<StoreyField, 'grid' | 'exitOf' | 'exits'>;

const known = new WeakMap<Field, readonly number[]>();

/**
 * Per exit of a field the number of its tint, 0 …: none beside it has the same as long as there are enough tints, else the one
 * that it has the shortest border with, on open floor first. Kept with the field. O(cells) once a field.
 */
export function exitTints(field: Field): readonly number[] {
  const before = known.get(field);
  if (before) return before;
  const tints = tintsOf(field.exits.length, borders(field));
  known.set(field, tints);
  return tints;
}

/** How much two exits lie beside each other, in pairs of cells, at `a · exits + b` and `b · exits + a`. */
function borders({ grid: { nx, ny }, exitOf, exits: { length } }: Field): Int32Array {
  const found = new Int32Array(length * length);
  for (let row = 0; row < ny; row++) {
    for (let column = 0; column < nx; column++) {
      const i = row * nx + column;
      const here = exitOf[i]!;
      if (here < 0) continue;
      for (let step = 1; step <= BESIDE; step++) {
        const east = column + step < nx ? exitOf[i + step]! : -1;
        const counts = step === 1 ? TOUCHING : 1;
        if (east >= 0 && east !== here) found[here * length + east]! += counts;
        const north = row + step < ny ? exitOf[i + step * nx]! : -1;
        if (north >= 0 && north !== here) found[here * length + north]! += counts;
      }
    }
  }
  for (let a = 0; a < length; a++) {
    for (let b = 0; b < a; b++) {
      const both = found[a * length + b]! + found[b * length + a]!;
      found[a * length + b] = both;
      found[b * length + a] = both;
    }
  }
  return found;
}

/** Rounds after which nothing is changed for the better any more, with as many exits as storeys have. */
const ROUNDS = 4;

/** The exit of the most neighbours first, then all again by what the others have; of tints that would do equally well the least used. */
function tintsOf(exits: number, border: Int32Array): readonly number[] {
  const neighbours = Array.from({ length: exits }, (_, exit) =>
    border.subarray(exit * exits, (exit + 1) * exits),
  );
  const found = neighbours.map(() => -1);
  const used = Array.from({ length: EXIT_TINTS }, () => 0);
  const count = (exit: number): number =>
    neighbours[exit]!.reduce((sum, each) => sum + (each > 0 ? 1 : 0), 0);
  const order = [...found.keys()].sort((a, b) => count(b) - count(a) || a - b);
  const choose = (exit: number): void => {
    const before = found[exit]!;
    if (before >= 0) used[before]!--;
    const shared = used.map(() => 0);
    found.forEach((tint, other) => {
      if (tint >= 0) shared[tint]! += neighbours[exit]![other]!;
    });
    const isBetter = (a: number, b: number): boolean =>
      shared[a]! < shared[b]! || (shared[a] === shared[b] && used[a]! < used[b]!);
    const tint = [...used.keys()].reduce((best, each) => (isBetter(each, best) ? each : best));
    found[exit] = tint;
    used[tint]!++;
  };
  for (let round = 0; round < ROUNDS; round++) for (const exit of order) choose(exit);
  return found;
}
