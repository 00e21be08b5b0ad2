/** Room for those near one person; crowds denser than this have been refused before. */
export const MOST_NEAR = 1024;
