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

// Those who are held up go round a corner more widely, but nobody sees farther ahead than some two metres: all head for its inner side.
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

// People of `experimental` walk faster in a file than nine in ten of the experiments at 0.9 and 1.5 a metre.
test(
  'rimea-16',
  () => {
    expectVerdicts('rimea-16', ['experimental: share P10 … P90']);
  },
  LONG,
);
