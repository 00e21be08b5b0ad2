import type { StoreyField } from '../../../analyses/egress/field/storey-field';
import { graphColouring } from './graph-colouring';

/** Tints that exits have among them: more are not told from each other. */
export const EXIT_TINTS = 8;

/** Cells that lie so many apart are beside each other: a wall stands between two rooms. */
const BESIDE = 3;

type Field = Pick<StoreyField, 'grid' | 'exitOf' | 'exits'>;

/** What is to be kept of tints that were given before. */
export interface TintsBefore {
  /** Per exit of the field the tint that it is to keep if it can; null = any. */
  readonly kept: readonly (number | null)[];
  /** Per tint how many exits elsewhere have it: one that needs a new one takes one that few have. */
  readonly taken: readonly number[];
}

const NOTHING_BEFORE: TintsBefore = { kept: [], taken: [] };

/** How much exits lie beside each other, in pairs of cells at `a · exits + b` and `b · exits + a`. */
interface Borders {
  /** On open floor: there the same tint is read as one area. */
  readonly open: Int32Array;
  /** Across walls. */
  readonly apart: Int32Array;
}

/**
 * Per exit of a field the number of its tint, 0 …: each its own as long as there are enough. Of more exits none shares it with one beside
 * it, or at least with none that it touches on open floor, as long as that can be; else with those that it touches least. As far as
 * that lets them, exits keep the tints that they had before, those that serve the most floor first. O(cells + exits²), as `graphColouring`.
 */
export function exitTints(field: Field, before: TintsBefore = NOTHING_BEFORE): readonly number[] {
  const { length } = field.exits;
  const sizes = new Int32Array(length);
  for (const exit of field.exitOf) if (exit >= 0) sizes[exit]!++;
  const order = Array.from({ length }, (_, exit) => exit).toSorted((a, b) => sizes[b]! - sizes[a]! || a - b);
  return tintsOf(order, bordersOf(field), before);
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

type Neighbours = readonly (readonly number[])[];

/** `order`: all exits, those that come first when not all can keep their tint. */
function tintsOf(order: readonly number[], { open, apart }: Borders, before: TintsBefore): readonly number[] {
  const exits = order.length;
  const each = Array.from({ length: exits }, (_, exit) => exit);
  const where = (touch: (exit: number, other: number) => boolean): Neighbours =>
    each.map((exit) => each.filter((other) => other !== exit && touch(exit, other)));
  const beside = (...borders: readonly Int32Array[]): Neighbours =>
    where((exit, other) => borders.some((border) => border[exit * exits + other]! > 0));
  // As long as there are enough nobody shares.
  const apartFrom = exits <= EXIT_TINTS ? where(() => true) : beside(open, apart);
  return (
    colouring(apartFrom, order, before) ??
    leastShared(colouring(beside(open), order, before) ?? each.map((exit) => before.kept[exit] ?? -1), {
      open,
      apart,
    })
  );
}

/** Of tints to be kept those that go together; where no colouring has all of them, the first half, and so on. */
function colouring(
  neighbours: Neighbours,
  order: readonly number[],
  { kept, taken }: TintsBefore,
): readonly number[] | null {
  const given = new Map<number, number>();
  for (const exit of order) {
    const tint = kept[exit] ?? null;
    if (tint !== null && !neighbours[exit]!.some((other) => given.get(other) === tint)) given.set(exit, tint);
  }
  for (let count = given.size; ; count >>= 1) {
    const found = graphColouring(neighbours, EXIT_TINTS, { given: [...given].slice(0, count), taken });
    if (found !== null || count === 0) return found;
  }
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
