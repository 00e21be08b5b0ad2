/** Who stands in a queue changes for a gain that is worth it, seconds: house rule, no source was read. */
export const PATIENCE = 10;
