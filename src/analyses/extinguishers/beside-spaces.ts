import type { Nav } from '../../geometry/nav/nav';

/** Floor that lies in no space. */
export const NOT_KNOWN = 0xfffe;

/** Cells that the ask of a space is carried on: through the throat of a door in any wall. */
const ROUNDS = 4;

/**
 * Floor of a storey in no space, which is the throats of doors, is asked of as the space beside it: samples that are
 * `NOT_KNOWN` take what the nearest cells around have, up to 1 m away. Others stay as they are. O(such samples).
 */
export function besideSpaces(nav: Nav, storey: number, asks: Uint16Array): void {
  const { samples } = nav;
  const from = samples.storeyStart[storey]!;
  const { nx, ny } = nav.floors[storey]!.samples.grid;
  const cellSample = samples.cellSample[storey]!;
  let open: number[] = [];
  asks.forEach((ask, i) => {
    if (ask === NOT_KNOWN) open.push(i);
  });
  for (let round = 0; round < ROUNDS && open.length > 0; round++) {
    const found = open.map((i) => {
      const cell = samples.cellOf[from + i]!;
      const [column, row] = [cell % nx, Math.floor(cell / nx)];
      let best = NOT_KNOWN;
      for (let y = Math.max(0, row - 1); y <= Math.min(ny - 1, row + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(nx - 1, column + 1); x++) {
          const other = cellSample[y * nx + x]!;
          const ask = other < 0 ? NOT_KNOWN : asks[other - from]!;
          if (ask !== NOT_KNOWN && (best === NOT_KNOWN || ask < best)) best = ask;
        }
      }
      return best;
    });
    open.forEach((i, k) => {
      asks[i] = found[k]!;
    });
    open = open.filter((i) => asks[i] === NOT_KNOWN);
    if (found.every((ask) => ask === NOT_KNOWN)) return;
  }
}
