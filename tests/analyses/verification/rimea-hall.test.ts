import { test } from 'vitest';
import { expectVerdicts, LONG } from './told-failures';

test(
  'rimea-9',
  () => {
    expectVerdicts('rimea-9', [], true);
  },
  LONG,
);
