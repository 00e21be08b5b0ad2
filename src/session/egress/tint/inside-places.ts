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

/** Per exit of a field the widest places of the floor that it serves, the widest first; none where it serves none. O(cells). */
export function insidePlaces(field: Field): readonly (readonly InsidePlace[])[] {
  const { grid, exitOf, exits } = field;
  const { x0, y0, nx, cell } = grid;
  const depth = depths(field);
  const found = exits.map((): InsidePlace[] => []);
  for (let round = 0; round < MOST; round++) {
    const best = new Int32Array(exits.length).fill(-1);
    for (const [i, exit] of exitOf.entries()) {
      if (exit < 0 || (best[exit]! >= 0 && depth[i]! <= depth[best[exit]!]!)) continue;
      const [x, y] = [x0 + ((i % nx) + 0.5) * cell, y0 + (Math.floor(i / nx) + 0.5) * cell];
      if (found[exit]!.every((each) => Math.hypot(each.x - x, each.y - y) >= APART)) best[exit] = i;
    }
    for (const [exit, i] of best.entries()) {
      const clear = i < 0 ? 0 : depth[i]! * cell;
      // Where a round finds none the next ones won't either.
      if (i < 0 || found[exit]!.length < round || (round > 0 && clear < CLEAR)) continue;
      const [x, y] = [x0 + ((i % nx) + 0.5) * cell, y0 + (Math.floor(i / nx) + 0.5) * cell];
      found[exit]!.push({ x, y, clear });
    }
  }
  return found;
}

/** Cells to where the floor of another exit or none begins, from cell to cell in eight directions (G. Borgefors, 1986). O(cells). */
function depths({ grid: { nx, ny }, exitOf }: Field): Float32Array {
  const depth = new Float32Array(exitOf.length).fill(Infinity);
  const reach = (i: number, column: number, row: number, length: number): void => {
    const j = row * nx + column;
    const inside = column >= 0 && column < nx && row >= 0 && row < ny && exitOf[j] === exitOf[i];
    depth[i] = Math.min(depth[i]!, (inside ? depth[j]! : 0) + length);
  };
  const pass = (i: number, way: 1 | -1): void => {
    if (exitOf[i]! < 0) return;
    const [column, row] = [i % nx, Math.floor(i / nx)];
    reach(i, column - way, row, 1);
    reach(i, column, row - way, 1);
    reach(i, column - way, row - way, Math.SQRT2);
    reach(i, column + way, row - way, Math.SQRT2);
  };
  for (let i = 0; i < exitOf.length; i++) pass(i, 1);
  for (let i = exitOf.length - 1; i >= 0; i--) pass(i, -1);
  return depth;
}
