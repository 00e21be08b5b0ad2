import type { Formats } from '../../../i18n/formats';

/** Digits of S and its parts: thresholds go down to a tonne, stocks to grams. */
const DIGITS = 4;
const LEAST = 10 ** -DIGITS;

/** S or a part of it; what is not quite nothing is never told as nothing. O(1). */
export const shareText = (share: number, formats: Formats): string =>
  share > 0 && share < LEAST ? `<${formats.number(LEAST, DIGITS)}` : formats.number(share, DIGITS);
