import { test } from 'vitest';
import { expectVerdicts, LONG } from './told-failures';

test(
  'imo-8',
  () => {
    expectVerdicts('imo-8', [], true);
  },
  LONG,
);
