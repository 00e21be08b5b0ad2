/** What is hung anew is that far from all that stands, metres: nearer than half a metre it would be one setting point with it. */
export const APART = 0.55;
