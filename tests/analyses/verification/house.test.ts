import { test } from 'vitest';
import { expectVerdicts, LONG } from './told-failures';

test(
  'house-doors',
  () => {
    expectVerdicts('house-doors', ['default: specific-flow b = 1.2 m']);
  },
  LONG,
);

test(
  'house-dt',
  () => {
    expectVerdicts('house-dt', [], true);
  },
  LONG,
);
