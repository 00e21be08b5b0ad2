/**
 * Parts of the cells (ascending numbers of a grid with `nx` columns) that hang together over sides and corners, each ascending, those of
 * fewer than `least` left out. O(cells).
 */
export function cellSpots(cells: readonly number[], nx: number, least: number): number[][] {
  const left = new Set(cells);
  const spots: number[][] = [];
  for (const first of cells) {
    if (!left.delete(first)) continue;
    const spot = [first];
    for (let i = 0; i < spot.length; i++) {
      const cell = spot[i]!;
      const column = cell % nx;
      for (const dx of [-1, 0, 1]) {
        if (column + dx < 0 || column + dx >= nx) continue;
        for (const dy of [-nx, 0, nx]) if (left.delete(cell + dx + dy)) spot.push(cell + dx + dy);
      }
    }
    if (spot.length >= least) spots.push(spot.sort((a, b) => a - b));
  }
  return spots;
}
