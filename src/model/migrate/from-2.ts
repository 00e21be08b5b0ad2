import type { Migration } from './migration';

/** Version 2 didn't say what is reckoned together for extinguishers, nor kept variants of them. */
export const from2: Migration = {
  from: 2,
  up: (json) => ({ calculationUnits: {}, variants: {}, ...json }),
};
