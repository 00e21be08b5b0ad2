/** Places are kept to the millimetre: finer is noise of the pointer. */
export const toMillimetre = (metres: number): number => Math.round(metres * 1000) / 1000;
