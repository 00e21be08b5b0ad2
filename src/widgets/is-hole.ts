/** Less uncovered floor than this is the edge of a cell, not a hole, m². */
const NOTHING = 0.05;

/** Is so much uncovered floor worth showing? `uncovered` in m². */
export const isHole = (uncovered: number): boolean => uncovered >= NOTHING;
