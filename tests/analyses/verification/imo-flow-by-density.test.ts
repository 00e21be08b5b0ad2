import { test } from 'vitest';
import { expectVerdicts, LONG } from './told-failures';

test(
  'imo-12',
  () => {
    expectVerdicts('imo-12', [], true);
  },
  LONG,
);
