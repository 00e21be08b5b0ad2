/** Rehearsals of which a device keeps what came of them, a campus: the newest. */
export const RUNS_KEPT = 20;
