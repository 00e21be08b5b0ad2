/** Metres in a foot and in an inch, exactly. */
const FOOT = 0.3048;
const INCH = FOOT / 12;

/** Metres. */
export const feet = (count: number): number => count * FOOT;
/** Metres. */
export const inches = (count: number): number => count * INCH;
/** Square metres. */
export const squareFeet = (count: number): number => count * FOOT ** 2;
/** Cubic metres. */
export const cubicFeet = (count: number): number => count * FOOT ** 3;
