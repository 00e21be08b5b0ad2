/** How much of a cell whose centre lies at `distance` is within the limit; as `coverage` of the kernel counts. */
export const coveredShare = (distance: number, limit: number, cell: number): number =>
  Math.min(1, Math.max(0, 0.5 + (limit - distance) / cell));
