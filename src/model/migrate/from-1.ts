import type { Migration } from './migration';

/** Version 1 didn't say how many people are where at which hour. */
export const from1: Migration = {
  from: 1,
  up: (json) => ({ populations: {}, ...json }),
};
