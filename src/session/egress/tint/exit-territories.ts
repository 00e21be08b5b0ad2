import type { StoreyField } from '../../../analyses/egress/field/storey-field';
import type { ExitRef } from '../../../analyses/way-out/result';
import { inReadingOrder } from '../../../model/query/reading-order';
import { lookUp } from '../../../model/schema/dictionary';
import type { CampusDocument } from '../../../model/schema/document';

/** Tints that exits have among them: more are not told from each other. */
export const EXIT_TINTS = 6;

/** The floor of a storey that one exit serves. */
export interface ExitTerritory {
  readonly exit: ExitRef;
  /** Of `exits` of its field. */
  readonly index: number;
  /** As one reads the plan, from 1. */
  readonly number: number;
  /** Where one leaves by it: in the middle of its doorway, or where its floor is nearest to it (on its edge, or where a stair begins). */
  readonly x: number;
  readonly y: number;
  /** m². */
  readonly area: number;
  /** Share of the floor from which there is a way, 0 … 1. */
  readonly share: number;
  /** Number of its tint, 0 …: none beside it has the same, as long as there are enough tints. */
  readonly tint: number;
}

/** O(1). */
export const isSameExit = (a: ExitRef, b: ExitRef): boolean => a.kind === b.kind && a.id === b.id;

type Field = Pick<StoreyField, 'storey' | 'grid' | 'metres' | 'exitOf' | 'exits'>;

/** What the exits of a storey serve, by number; one that nobody goes to is left out. O(cells + exits²). */
export function exitTerritories(document: CampusDocument, field: Field): readonly ExitTerritory[] {
  const { grid, exits, exitOf, metres } = field;
  const cells = exits.map(() => 0);
  const nearest = exits.map(() => -1);
  exitOf.forEach((exit, i) => {
    if (exit < 0 || cells[exit] === undefined) return;
    cells[exit]++;
    const best = nearest[exit]!;
    if (best < 0 || metres[i]! < metres[best]!) nearest[exit] = i;
  });
  const reached = cells.reduce((sum, count) => sum + count, 0);
  const served = exits.flatMap((exit, index) => {
    const at = nearest[index]!;
    if (at < 0) return [];
    const area = cells[index]! * grid.cell ** 2;
    return [
      {
        exit,
        index,
        area,
        share: cells[index]! / reached,
        ...(doorway(document, field, exit) ?? middleOf(grid, at)),
      },
    ];
  });
  const tintOf = tintsOf(field);
  return inReadingOrder(served).map((each, i) => ({ ...each, number: i + 1, tint: tintOf[each.index]! }));
}

/** Of a door on this very storey. */
function doorway(
  document: CampusDocument,
  { storey }: Field,
  exit: ExitRef,
): { x: number; y: number } | null {
  const opening = exit.kind === 'opening' ? lookUp(document.openings, exit.id) : null;
  if (opening?.storey !== storey) return null;
  const [[ax, ay], [bx, by]] = opening.line;
  return { x: (ax + bx) / 2, y: (ay + by) / 2 };
}

const middleOf = ({ x0, y0, nx, cell }: Field['grid'], i: number): { x: number; y: number } => ({
  x: x0 + ((i % nx) + 0.5) * cell,
  y: y0 + (Math.floor(i / nx) + 0.5) * cell,
});

/** Cells that lie so many apart are beside each other: a wall stands between two rooms. */
const BESIDE = 3;

/** A tint for each exit, that of the most neighbours first: the least used of those that none beside it has, else of all. */
function tintsOf({ grid: { nx, ny }, exitOf, exits }: Field): readonly number[] {
  const beside = exits.map(() => new Set<number>());
  const meet = (a: number, b: number): void => {
    if (a < 0 || b < 0 || a === b) return;
    beside[a]!.add(b);
    beside[b]!.add(a);
  };
  for (let row = 0; row < ny; row++) {
    for (let column = 0; column < nx; column++) {
      const here = exitOf[row * nx + column]!;
      if (here < 0) continue;
      for (let step = 1; step <= BESIDE; step++) {
        if (column + step < nx) meet(here, exitOf[row * nx + column + step]!);
        if (row + step < ny) meet(here, exitOf[(row + step) * nx + column]!);
      }
    }
  }
  const found = exits.map(() => -1);
  const used = Array.from({ length: EXIT_TINTS }, () => 0);
  const order = [...exits.keys()].sort((a, b) => beside[b]!.size - beside[a]!.size || a - b);
  for (const exit of order) {
    const taken = new Set([...beside[exit]!].map((other) => found[other]));
    const free = [...used.keys()].filter((tint) => !taken.has(tint));
    const tint = (free.length > 0 ? free : [...used.keys()]).reduce((a, b) => (used[b]! < used[a]! ? b : a));
    found[exit] = tint;
    used[tint]!++;
  }
  return found;
}
