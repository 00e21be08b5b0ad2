/** Free speed, m/s, and the density at which nobody moves, 1/m². */
const FREE = 1.34;
const STILL = 5.4;
const SHAPE = 1.913;

/** Speed by density in a crowd on level floor, m/s (Weidmann 1993, after Kladek; its constants are known second-hand). */
export const weidmannSpeed = (density: number): number =>
  density <= 0 ? FREE : Math.max(0, FREE * (1 - Math.exp(-SHAPE * (1 / density - 1 / STILL))));
