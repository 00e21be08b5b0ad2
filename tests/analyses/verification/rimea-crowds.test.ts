import { test } from 'vitest';
import { expectVerdicts, LONG } from './told-failures';

test(
  'rimea-4',
  () => {
    expectVerdicts('rimea-4', [], true);
  },
  LONG,
);

test(
  'rimea-12',
  () => {
    expectVerdicts('rimea-12', [], true);
  },
  LONG,
);
