/** Whose walk to the nearest extinguisher is told beside a unit: that unit's. */
export const walkOf = (unit: string): string => `unit:${unit}`;
