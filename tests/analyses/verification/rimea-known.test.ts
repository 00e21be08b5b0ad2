import { test } from 'vitest';
import { expectVerdicts, LONG } from './told-failures';

// With Fruin's speeds people queue behind the slowest, at the lower edge of the band and under it.
test(
  'rimea-13',
  () => {
    expectVerdicts('rimea-13', ['default: share up: Corbetta', 'experimental: share up: Corbetta']);
  },
  LONG,
);

// All who walk round a corner aim at its inner side, and queue there.
test(
  'rimea-15',
  () => {
    expectVerdicts('rimea-15', [
      'default: time-excess 75.4 m − 44 … 75.4 m',
      'experimental: time-excess 75.4 m − 44 … 75.4 m',
      'jupedsim: time-excess 75.4 m − 44 … 75.4 m',
    ]);
  },
  LONG,
);
