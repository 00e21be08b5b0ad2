import type { StoreyField } from '../../../analyses/egress/field/storey-field';

/** A place inside the floor that an exit serves, where its number can stand. */
export interface InsidePlace {
  readonly x: number;
  readonly y: number;
  /** Metres to where that floor ends, at a wall or at that of another exit. */
  readonly clear: number;
}

/** Numbers of one exit at most, as far from each other at least, with so much floor around each but the first, metres. */
const MOST = 3;
const APART = 15;
const CLEAR = 1;

type Field = Pick<StoreyField, 'grid' | 'exitOf' | 'exits'>;

const known = new WeakMap<Field, readonly (readonly InsidePlace[])[]>();

/** Per exit of a field the widest places of the floor that it serves, the widest first; none where it serves none. O(cells) once a field. */
export function insidePlaces(field: Field): readonly (readonly InsidePlace[])[] {
  const before = known.get(field);
  if (before !== undefined) return before;
  const made = placesIn(field);
  known.set(field, made);
  return made;
}

function placesIn(field: Field): readonly (readonly InsidePlace[])[] {
  const { grid, exitOf, exits } = field;
  const { x0, y0, nx, cell } = grid;
  const depth = depths(field);
  const found = exits.map((): InsidePlace[] => []);
  const placeAt = (i: number): InsidePlace => ({
    x: x0 + ((i % nx) + 0.5) * cell,
    y: y0 + (Math.floor(i / nx) + 0.5) * cell,
    clear: depth[i]! * cell,
  });
  for (let round = 0; round < MOST; round++) {
    const best = new Int32Array(exits.length).fill(-1);
    for (let i = 0; i < exitOf.length; i++) {
      const exit = exitOf[i]!;
      if (exit < 0 || (best[exit]! >= 0 && depth[i]! <= depth[best[exit]!]!)) continue;
      if (isApart(found[exit]!, x0 + ((i % nx) + 0.5) * cell, y0 + (Math.floor(i / nx) + 0.5) * cell)) {
        best[exit] = i;
      }
    }
    for (const [exit, i] of best.entries()) {
      const place = i < 0 ? null : placeAt(i);
      // Where a round finds none the next ones won't either.
      const isOn = found[exit]!.length === round && place !== null && (round === 0 || place.clear >= CLEAR);
      if (isOn) found[exit]!.push(place);
    }
  }
  return found;
}

function isApart(places: readonly InsidePlace[], x: number, y: number): boolean {
  for (const each of places) if ((each.x - x) ** 2 + (each.y - y) ** 2 < APART ** 2) return false;
  return true;
}

/** Cells to where the floor of another exit or none begins, from cell to cell in eight directions (G. Borgefors, 1986). O(cells). */
function depths({ grid: { nx, ny }, exitOf }: Field): Float32Array {
  const depth = new Float32Array(exitOf.length);
  /** How deep a cell is at most by the one beside it. */
  const by = (exit: number, column: number, row: number, length: number): number => {
    if (column < 0 || column >= nx || row < 0 || row >= ny) return length;
    const j = row * nx + column;
    return exitOf[j] === exit ? depth[j]! + length : length;
  };
  /** By the cells that one comes from: in rows before, and in this one. */
  const nearest = (exit: number, column: number, row: number, way: number): number => {
    const back = row - way;
    const straight = Math.min(by(exit, column - way, row, 1), by(exit, column, back, 1));
    const across = Math.min(
      by(exit, column - way, back, Math.SQRT2),
      by(exit, column + way, back, Math.SQRT2),
    );
    return Math.min(straight, across);
  };
  for (let i = 0; i < exitOf.length; i++) {
    const exit = exitOf[i]!;
    if (exit >= 0) depth[i] = nearest(exit, i % nx, Math.floor(i / nx), 1);
  }
  for (let i = exitOf.length - 1; i >= 0; i--) {
    const exit = exitOf[i]!;
    if (exit >= 0) depth[i] = Math.min(depth[i]!, nearest(exit, i % nx, Math.floor(i / nx), -1));
  }
  return depth;
}
