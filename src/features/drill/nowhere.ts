/** Uses of rooms in the middle of which nobody stands. */
export const NOWHERE: ReadonlySet<string> = new Set(['shaft', 'void', 'lift-shaft', 'stair', 'escalator']);
