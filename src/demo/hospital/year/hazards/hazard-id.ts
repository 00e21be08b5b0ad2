/** Id of a hazard by its number in the year's ledger, `049`; in order of finding, as ids of hazards are. */
export const hazardId = (number: string): string => `hazard_HZ-25-${number}`;
