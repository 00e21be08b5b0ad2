/** Metres as they are read, in two decimals; null where there are none. */
export const hundredths = (metres: number | null): number | null =>
  metres === null ? null : Math.round(metres * 100) / 100;
