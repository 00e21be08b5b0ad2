/**
 * Less floor without an extinguisher than this, in a space or a unit, is what rounding leaves, m². One meaning for findings,
 * verdicts, proposals and whatever is shown of them: what a finding tells, no headline calls covered.
 */
export const LEAST_AREA = 0.01;

/** Is so much uncovered floor a hole in the coverage? `uncovered` in m². */
export const isHole = (uncovered: number): boolean => uncovered >= LEAST_AREA;
