import type { StoreyField } from '../../../analyses/egress/field/storey-field';
import { graphColouring } from './graph-colouring';

/** Tints that exits have among them: more are not told from each other. */
export const EXIT_TINTS = 8;

/** Cells that lie so many apart are beside each other: a wall stands between two rooms. */
const BESIDE = 3;

type Field = Pick<StoreyField, 'grid' | 'exitOf' | 'exits'>;

/** How much exits lie beside each other, in pairs of cells at `a · exits + b` and `b · exits + a`. */
interface Borders {
  /** On open floor: there the same tint is read as one area. */
  readonly open: Int32Array;
  /** Across walls. */
  readonly apart: Int32Array;
}

const known = new WeakMap<Field, readonly number[]>();

/**
 * Per exit of a field the number of its tint, 0 …: each its own as long as there are enough. Of more exits none shares it with one beside
 * it, or at least with none that it touches on open floor, as long as that can be; else with those that it touches least. Kept
 * with the field. O(cells) once a field.
 */
export function exitTints(field: Field): readonly number[] {
  const before = known.get(field);
  if (before) return before;
  const tints = tintsOf(field.exits.length, bordersOf(field));
  known.set(field, tints);
  return tints;
}

function bordersOf({ grid: { nx, ny }, exitOf, exits: { length } }: Field): Borders {
  const open = new Int32Array(length * length);
  const apart = new Int32Array(length * length);
  const meet = (step: number, a: number, b: number): void => {
    if (b < 0 || a === b) return;
    const found = step === 1 ? open : apart;
    found[a * length + b]!++;
    found[b * length + a]!++;
  };
  for (let row = 0; row < ny; row++) {
    for (let column = 0; column < nx; column++) {
      const i = row * nx + column;
      const here = exitOf[i]!;
      if (here < 0) continue;
      for (let step = 1; step <= BESIDE; step++) {
        if (column + step < nx) meet(step, here, exitOf[i + step]!);
        if (row + step < ny) meet(step, here, exitOf[i + step * nx]!);
      }
    }
  }
  return { open, apart };
}

function tintsOf(exits: number, { open, apart }: Borders): readonly number[] {
  const beside = (...borders: readonly Int32Array[]): readonly (readonly number[])[] =>
    Array.from({ length: exits }, (_, exit) =>
      Array.from({ length: exits }, (__, other) => other).filter((other) =>
        borders.some((border) => border[exit * exits + other]! > 0),
      ),
    );
  return (
    graphColouring(beside(open, apart), EXIT_TINTS) ??
    leastShared(graphColouring(beside(open), EXIT_TINTS) ?? Array.from({ length: exits }, () => -1), {
      open,
      apart,
    })
  );
}

/** Rounds after which nothing is changed for the better any more, with as many exits as storeys have. */
const ROUNDS = 4;

/** Each in turn gets the tint that it shares the least border with, on open floor before walls. */
function leastShared(from: readonly number[], { open, apart }: Borders): readonly number[] {
  const found = [...from];
  const exits = found.length;
  const shared = (exit: number, border: Int32Array): readonly number[] => {
    const sums = Array.from({ length: EXIT_TINTS }, () => 0);
    found.forEach((tint, other) => {
      if (tint >= 0 && other !== exit) sums[tint]! += border[exit * exits + other]!;
    });
    return sums;
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (let exit = 0; exit < exits; exit++) {
      const [touching, beside] = [shared(exit, open), shared(exit, apart)];
      const isBetter = (a: number, b: number): boolean =>
        touching[a]! < touching[b]! || (touching[a] === touching[b] && beside[a]! < beside[b]!);
      const before = found[exit]!;
      const tints = Array.from({ length: EXIT_TINTS }, (_, tint) => tint);
      found[exit] = tints.reduce((best, each) => (isBetter(each, best) ? each : best), Math.max(0, before));
    }
  }
  return found;
}
