import { test } from 'vitest';
import { expectVerdicts, LONG } from './told-failures';

test(
  'rimea-11',
  () => {
    expectVerdicts('rimea-11', [], true);
  },
  LONG,
);
