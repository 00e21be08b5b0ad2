/** Points of a closed line, metres; the first is not repeated at the end. */
export type Ring = readonly (readonly [number, number])[];
